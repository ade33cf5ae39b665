import { useTranslation } from 'react-i18next';
import type { FindingView } from '../../../../server/document-templates/api.js';
import { Mark } from '../../shared/Mark.js';

/** What the check found; a click goes there. */
export function FindingList({
  findings,
  onGoTo,
}: {
  findings: readonly FindingView[];
  onGoTo: (finding: FindingView) => void;
}) {
  const { t } = useTranslation();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="template-findings panel" aria-label={t('templates.findings')}>
      <h2 role="status">
        {findings.length === 0
          ? t('templates.noFindings')
          : t('templates.found', { errors, warnings: findings.length - errors })}
      </h2>
      <ul>
        {findings.map((finding, i) => (
          <li key={i}>
            <button
              type="button"
              onClick={() => {
                onGoTo(finding);
              }}
            >
              <Mark tone={finding.severity === 'error' ? 'bad' : 'warn'}>
                {t(`templates.severity.${finding.severity}`)}
              </Mark>
              <span className="quiet">{t('templates.line', { line: finding.line })}</span>
              <span>{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
