import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../../../../server/designer/api.js';

/** What a file holds, what was left out, and what it refers to that is not there. */
export function ImportReportView({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { files, skipped, missing } = report;
  return (
    <section className="studio-report" aria-label={t('designer.import.report')}>
      <Alert
        type={missing.length === 0 ? 'success' : 'warning'}
        showIcon
        title={
          missing.length === 0
            ? t('designer.import.complete', { count: files.length })
            : t('designer.import.missing', { count: missing.length })
        }
        description={missing.length === 0 ? undefined : t('designer.import.missingHint')}
      />
      {skipped.length > 0 && (
        <p className="quiet">{t('designer.import.skipped', { files: skipped.join('、') })}</p>
      )}
      {missing.length > 0 && (
        <table className="studio-table">
          <thead>
            <tr>
              <th>{t('designer.import.kind')}</th>
              <th>{t('designer.import.id')}</th>
              <th>{t('designer.import.where')}</th>
            </tr>
          </thead>
          <tbody>
            {missing.map(({ kind, id, file, elementId, elementName }) => (
              <tr key={`${kind} ${id} ${file} ${elementId}`}>
                <td>{t(`designer.import.kinds.${kind}`)}</td>
                <td>
                  <code>{id}</code>
                </td>
                <td>
                  {elementName === '' ? elementId : elementName}{' '}
                  <span className="quiet">{file}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
