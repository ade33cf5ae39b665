import { useTranslation } from 'react-i18next';
import type { MendPreview } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';

type Named = MendPreview['before'];

/** What changes, a line each: what it was and what it will be. */
export function BeforeAfter({ before, after }: { before: Named; after: Named }) {
  const { t } = useTranslation();
  const word = useWord();
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  if (names.length === 0) return null;
  const valueIn = (of: Named, name: string) => {
    const value = of.find((one) => one.name === name)?.value;
    return value === undefined ? '—' : word(value);
  };
  return (
    <table className="mend-change">
      <thead>
        <tr>
          <th scope="col">{t('mend.what')}</th>
          <th scope="col">{t('mend.before')}</th>
          <th scope="col">{t('mend.after')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{word(name)}</th>
            <td>{valueIn(before, name)}</td>
            <td>{valueIn(after, name)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
