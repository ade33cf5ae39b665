import { useTranslation } from 'react-i18next';
import { settingName, type ChangeItemView } from '../../../../../server/settings/api.js';
import { Origin } from '../Origin.js';
import { Period } from '../Period.js';
import { Words } from '../Words.js';

/** Each row of a change: what is in force, what will be, from when, by which paper. */
export function ItemComparison({ items }: { items: readonly ChangeItemView[] }) {
  const { t } = useTranslation();
  return (
    <table className="setting-table comparison">
      <caption className="visually-hidden">{t('change.items')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.column.name')}</th>
          <th scope="col">{t('change.before')}</th>
          <th scope="col">{t('change.after')}</th>
          <th scope="col">{t('settings.column.valid')}</th>
          <th scope="col">{t('settings.column.source')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <tr key={index}>
            <th scope="row">
              {settingName(item.key, item.item)}
              <span className="quiet setting-item">{item.officeName}</span>
            </th>
            <td>
              {item.before === null ? (
                <span className="quiet">{t('change.nothing')}</span>
              ) : (
                <>
                  <Words text={item.before.words} />
                  <Origin setting={item.before} />
                </>
              )}
            </td>
            <td className="comparison-after">
              {item.value === null ? t('change.ended') : <Words text={item.words} />}
            </td>
            <td>
              <Period from={item.validFrom} to={item.validTo} />
            </td>
            <td className="setting-source">{item.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
