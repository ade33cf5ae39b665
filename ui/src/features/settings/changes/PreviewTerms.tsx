import { useTranslation } from 'react-i18next';
import type { ChangePreview } from '../../../../../server/settings/api.js';

/** Running terms whose last day would move. */
export function PreviewTerms({ terms, total }: { terms: ChangePreview['terms']; total: number }) {
  const { t } = useTranslation();
  const day = (on: string) => (on === 'pending' ? t('deadline.pending') : on);
  return (
    <table className="setting-table">
      <caption>{t('preview.terms', { shown: terms.length, total })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('case.number')}</th>
          <th scope="col">{t('term.name')}</th>
          <th scope="col">{t('preview.dueBefore')}</th>
          <th scope="col">{t('preview.dueAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ deadlineId, number, name, before, after }) => (
          <tr key={deadlineId}>
            <th scope="row">{number ?? t('inbox.noNumber')}</th>
            <td>{name}</td>
            <td>{day(before)}</td>
            <td className="comparison-after">{day(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
