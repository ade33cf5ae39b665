import { useTranslation } from 'react-i18next';
import type { HandbookTable } from '../../../../../processes/handbook/handbook.js';
import { usePhrase } from '../../../i18n/use-phrase.js';

interface Props {
  number: number;
  table: HandbookTable;
}

/** A decision table, every cell in words. */
export function TableChapter({ number, table }: Props) {
  const { t } = useTranslation();
  const word = usePhrase();
  return (
    <section className="handbook-chapter handbook-lying" id={`chapter-${number}`}>
      <h2>
        {number}. {word(table.name)}
      </h2>
      <p>{t('handbook.hitPolicy', { policy: word(table.hitPolicy) })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('handbook.rule')}</th>
            {[...table.conditions, ...table.conclusions].map((label) => (
              <th key={label} scope="col">
                {word(label)}
              </th>
            ))}
            <th scope="col">{t('handbook.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rules.map((rule) => (
            <tr key={rule.number}>
              <th scope="row">{rule.number}</th>
              {rule.when.map((cell, index) => (
                <td key={index}>{word(cell)}</td>
              ))}
              {rule.then.map((cell, index) => (
                <td key={index}>
                  <strong>{word(cell)}</strong>
                </td>
              ))}
              <td>{word(rule.reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
