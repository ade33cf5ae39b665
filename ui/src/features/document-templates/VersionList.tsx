import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TemplateView, VersionSummary } from '../../../../server/document-templates/api.js';
import { When } from '../../shared/When.js';
import { TemplateStateMark } from './TemplateStateMark.js';

interface Props {
  template: TemplateView;
  /** Null: no new draft can be begun. */
  onRestore: ((from: string) => void) | null;
  onOpen: (versionId: string | null) => void;
}

/** Every text of this kind: of this office, of those above, and the packaged one. */
export function VersionList({ template, onRestore, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <table className="template-versions">
        <caption className="visually-hidden">{t('templates.versions')}</caption>
        <thead>
          <tr>
            <th>{t('templates.column.version')}</th>
            <th>{t('templates.column.state')}</th>
            <th>{t('templates.column.period')}</th>
            <th>{t('templates.column.people')}</th>
            <th>{t('templates.column.note')}</th>
            <th>{t('templates.column.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {template.versions.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              onOpen={() => {
                onOpen(version.id);
              }}
              onRestore={
                onRestore &&
                (() => {
                  onRestore(version.id);
                })
              }
            />
          ))}
          <tr>
            <td>{t('templates.packaged', { version: template.packagedVersion })}</td>
            <td colSpan={4} className="quiet">
              {t('templates.packagedHint')}
            </td>
            <td>
              {onRestore !== null && (
                <Button
                  size="small"
                  onClick={() => {
                    onRestore('packaged');
                  }}
                >
                  {t('templates.restore')}
                </Button>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function VersionRow({
  version,
  onOpen,
  onRestore,
}: {
  version: VersionSummary;
  onOpen: () => void;
  onRestore: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { state, validFrom, validTo } = version;
  const isOpen = state === 'draft' || state === 'tried';
  return (
    <tr>
      <td>
        <button type="button" className="template-link" onClick={onOpen}>
          {t('templates.numberOf', { office: version.officeName, number: version.number })}
        </button>
      </td>
      <td>
        <TemplateStateMark state={state} />
        {version.fault !== null && <p className="template-fault">{version.fault}</p>}
      </td>
      <td>
        {validFrom === null
          ? '—'
          : t(validTo === null ? 'templates.since' : 'templates.period', {
              from: validFrom,
              to: validTo ?? '',
            })}
      </td>
      <td>
        {t('templates.draftedBy', { name: version.editedByName })} <When at={version.editedAt} />
        {version.decidedByName !== null && (
          <>
            <br />
            {t('templates.decidedBy', { name: version.decidedByName })}{' '}
            <When at={version.decidedAt} />
          </>
        )}
      </td>
      <td className="prose">
        {version.note}
        {version.decisionNote !== null && version.decisionNote !== '' && (
          <p className="quiet">{version.decisionNote}</p>
        )}
      </td>
      <td>
        {onRestore !== null && !isOpen && (
          <Button size="small" onClick={onRestore}>
            {t('templates.restore')}
          </Button>
        )}
      </td>
    </tr>
  );
}
