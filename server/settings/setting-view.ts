import type { BaseRow } from './base-rows.js';
import { settingWords } from './setting-words.js';
import type { SettingRow, TreeOffice } from './setting-rows.js';
import type { SettingView } from './setting-views-api.js';

/** A row as it is shown to an office; null: no office has set it, so the base row is shown. */
export function settingView(
  row: SettingRow | BaseRow,
  officeId: string,
  offices: readonly TreeOffice[],
): SettingView {
  const origin = 'officeId' in row ? row.officeId : null;
  const { key, item, value, validFrom, validTo, source } = row;
  return {
    ...{ key, item, value, words: settingWords(key, value) },
    settingId: 'id' in row ? row.id : null,
    officeId: origin,
    officeName: offices.find(({ id }) => id === origin)?.name ?? null,
    isBase: origin === null,
    isInherited: origin !== null && origin !== officeId,
    ...{ validFrom, validTo, source },
  };
}
