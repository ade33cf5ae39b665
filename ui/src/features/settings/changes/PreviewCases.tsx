import { useTranslation } from 'react-i18next';
import type { ChangePreview } from '../../../../../server/settings/api.js';

/** Open cases that would change, by number: who runs the settings reads no facts of cases. */
export function PreviewCases({ cases, total }: { cases: ChangePreview['cases']; total: number }) {
  const { t } = useTranslation();
  const rows = cases.flatMap(({ changes, ...one }) =>
    changes.map((change, index) => ({
      ...one,
      ...change,
      isFirst: index === 0,
      of: changes.length,
    })),
  );
  return (
    <table className="setting-table">
      <caption>{t('preview.cases', { shown: cases.length, total })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('case.number')}</th>
          <th scope="col">{t('case.office')}</th>
          <th scope="col">{t('preview.what')}</th>
          <th scope="col">{t('change.before')}</th>
          <th scope="col">{t('change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.caseId} ${row.label}`}>
            {row.isFirst && (
              <>
                <th scope="row" rowSpan={row.of}>
                  {row.number ?? t('inbox.noNumber')}
                </th>
                <td rowSpan={row.of}>{row.officeName}</td>
              </>
            )}
            <td>{row.label}</td>
            <td>{row.before ?? '—'}</td>
            <td className="comparison-after">{row.after ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
