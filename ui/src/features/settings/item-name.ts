import { terms } from '../../../../server/domain/terms/terms.js';
import { wageRecords } from '../../../../server/domain/amount/wages-data.js';
import { wageSeries } from '../../../../server/domain/amount/wages.js';
import { settingCatalogue, type SettingKey } from '../../../../server/settings/api.js';
import { documentKinds } from './document-kinds.js';

/** Which of several of a key it is, for a person; '' where there is only one. */
export function itemName(key: SettingKey, item: string): string {
  if (item === '') return '';
  switch (key) {
    case 'term':
      return nameIn(terms, item) ?? item;
    case 'calendarYear':
      return `${item}年`;
    case 'wage':
      return wageItemName(item);
    case 'documentNumberPattern':
      return (documentKinds as Record<string, string>)[item] ?? item;
    default:
      return item;
  }
}

/** Name of a setting with its item: `办理期限 · 作出救助决定`. */
export function settingTitle(key: SettingKey, item: string): string {
  const which = itemName(key, item);
  const { name } = settingCatalogue[key];
  return which === '' ? name : `${name} · ${which}`;
}

function wageItemName(item: string): string {
  const [place = '', series = '', year = ''] = item.split(':');
  const name = (wageSeries as Record<string, string>)[series] ?? series;
  const province = wageRecords.find(({ gb2260 }) => gb2260 === place)?.province ?? place;
  return `${province} ${name} ${year}年`;
}

function nameIn(table: Record<string, { name: string }>, id: string): string | undefined {
  return table[id]?.name;
}
