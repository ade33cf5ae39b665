import { useTranslation } from 'react-i18next';
import type { FileComparison } from '../../../../../processes/compare/compare-packages.js';
import { usePhrase } from '../../../i18n/use-phrase.js';

interface Props {
  file: FileComparison;
  names: { before: string; after: string };
}

/** The changes of one file as a table, before and after. */
export function ChangeTable({ file, names }: Props) {
  const { t } = useTranslation();
  const word = usePhrase();
  return (
    <table className="compare-table">
      <caption>{t(`designerCompare.file.${file.kind}`, { name: word(file.name) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('designerCompare.column.kind')}</th>
          <th scope="col">{t('designerCompare.column.subject')}</th>
          <th scope="col">{t('designerCompare.column.property')}</th>
          <th scope="col">{names.before}</th>
          <th scope="col">{names.after}</th>
        </tr>
      </thead>
      <tbody>
        {file.changes.map(({ kind, subject, subjectKind, property, before, after }, index) => (
          <tr key={index}>
            <td>{t(`designerCompare.kind.${kind}`)}</td>
            <td>
              {word(subject)} <span className="quiet">{word(subjectKind)}</span>
            </td>
            <td>{property === null ? '' : word(property)}</td>
            <td>{before === null ? '—' : word(before)}</td>
            <td>{after === null ? '—' : word(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
