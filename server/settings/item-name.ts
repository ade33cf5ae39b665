import { wageRecords } from '../domain/amount/wages-data.js';
import { wageSeries } from '../domain/amount/wages.js';
import { numberedDocuments } from '../domain/cases/numbered-documents.js';
import { terms } from '../domain/terms/terms.js';
import { settingCatalogue } from './setting-catalogue.js';
import type { SettingKey } from './setting-keys.js';

/** Which of several of a key it is, for a person: `作出救助决定`; '' where there is only one, the id where nobody knows it. */
export function itemName(key: SettingKey, item: string): string {
  if (item === '') return '';
  switch (key) {
    case 'term':
      return entryOf(terms, item)?.name ?? item;
    case 'calendarYear':
      return `${item}年`;
    case 'wage':
      return wageItemName(item);
    case 'documentNumberPattern':
      return entryOf(numberedDocuments, item)?.title ?? item;
    default:
      return item;
  }
}

/** Name of a setting with its item: `办理期限 · 作出救助决定`. */
export function settingName(key: SettingKey, item: string): string {
  const which = itemName(key, item);
  const { name } = settingCatalogue[key];
  return which === '' ? name : `${name} · ${which}`;
}

const provinceOf = new Map(wageRecords.map(({ gb2260, province }) => [gb2260, province]));

function wageItemName(item: string): string {
  const parts = item.split(':');
  if (parts.length !== 3) return item;
  const [place = '', series = '', year = ''] = parts;
  const name = (wageSeries as Partial<Record<string, string>>)[series] ?? series;
  return `${provinceOf.get(place) ?? place} ${name} ${year}年`;
}

function entryOf<T extends object>(table: T, id: string): T[keyof T] | undefined {
  return Object.hasOwn(table, id) ? table[id as keyof T] : undefined;
}
