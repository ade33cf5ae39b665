import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '../../../../server/audit/api.js';
import { useFactText, useFactWord } from './use-fact-text.js';

/** Everything of one entry: what changed, what it says, where it came from. */
export function AuditDetail({ entry }: { entry: AuditEntryView }) {
  const { t } = useTranslation();
  const { before, after, detail, userAgent, sessionMark, requestId, subjectId } = entry;
  const origin: [string, string | null][] = [
    [t('audit.subjectId'), subjectId],
    [t('audit.caseId'), entry.case?.id ?? null],
    [t('audit.userAgent'), userAgent],
    [t('audit.session'), sessionMark],
    [t('audit.request'), requestId],
  ];
  return (
    <div className="audit-detail">
      {(before !== null || after !== null) && <ChangeTable before={before} after={after} />}
      <Facts facts={detail} />
      <dl className="audit-origin">
        {origin.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

function ChangeTable({ before, after }: Pick<AuditEntryView, 'before' | 'after'>) {
  const { t } = useTranslation();
  const wordOf = useFactWord();
  const textOf = useFactText();
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return (
    <table className="audit-change">
      <caption>{t('audit.change')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          <th scope="col">{t('audit.before')}</th>
          <th scope="col">{t('audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key}>
            <th scope="row">{wordOf(key)}</th>
            <td>{textOf(before?.[key])}</td>
            <td>{textOf(after?.[key])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ facts }: { facts: Record<string, unknown> }) {
  const wordOf = useFactWord();
  const textOf = useFactText();
  const keys = Object.keys(facts);
  if (keys.length === 0) return null;
  return (
    <dl className="audit-origin">
      {keys.map((key) => (
        <div key={key}>
          <dt>{wordOf(key)}</dt>
          <dd>{textOf(facts[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
