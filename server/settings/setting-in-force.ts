import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { baseRowInForce } from './base-rows.js';
import { settingName } from './item-name.js';
import { settingKeys, type SettingKey, type SettingValue } from './setting-keys.js';

/** A value and where it comes from; a case keeps it beside what was computed with it (`keepSettingRefs`). */
export interface SettingRef {
  /** Null: base data of the program. */
  settingId: string | null;
  officeId: string | null;
  key: SettingKey;
  item: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
  value: unknown;
}

export interface SettingWithRef<K extends SettingKey> {
  value: SettingValue<K>;
  ref: SettingRef;
}

/** The nearest office upwards that has a row in force on the day; of several the latest. */
const nearest = `
  WITH RECURSIVE chain (id, parent_id, distance) AS (
    SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
    UNION ALL
    SELECT office.id, office.parent_id, chain.distance + 1
      FROM chain JOIN office ON office.id = chain.parent_id
  )
  SELECT CAST(setting.id AS CHAR) AS id, setting.office_id AS officeId, setting.value,
    setting.valid_from AS validFrom, setting.valid_to AS validTo, setting.source
  FROM chain JOIN setting ON setting.office_id = chain.id
  WHERE setting.setting_key = ? AND setting.item = ? AND setting.valid_from <= ?
    AND (setting.valid_to IS NULL OR setting.valid_to >= ?)
  ORDER BY chain.distance, setting.valid_from DESC
  LIMIT 1`;

interface FoundRow {
  id: string;
  officeId: string;
  value: string;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
}

/**
 * The value of a setting for an office on a day: its own, else that of the next office above that has one, else the base data
 * of the program. Throws SETTING_MISSING when nobody has one, and when a stored value does not fit the schema of its key.
 */
export async function settingInForce<K extends SettingKey>(
  em: EntityManager,
  officeId: string,
  key: K,
  on: LocalDate,
  item = '',
): Promise<SettingValue<K>> {
  return (await settingWithRef(em, officeId, key, on, item)).value;
}

/** As `settingInForce`, with the row it comes from; `item` names one of several of the key. */
export async function settingWithRef<K extends SettingKey>(
  em: EntityManager,
  officeId: string,
  key: K,
  on: LocalDate,
  item = '',
): Promise<SettingWithRef<K>> {
  const found = await findSetting(em, officeId, key, on, item);
  if (found !== null) return found;
  throw new RuleError('SETTING_MISSING', `没有找到${on}有效的设置“${settingName(key, item)}”`, {
    ...{ officeId, key, on, item },
  });
}

/** As `settingWithRef`, but null where nobody has set anything. */
export async function findSetting<K extends SettingKey>(
  em: EntityManager,
  officeId: string,
  key: K,
  on: LocalDate,
  item = '',
): Promise<SettingWithRef<K> | null> {
  const [row] = await em.query<FoundRow[]>(nearest, [officeId, key, item, on, on]);
  if (row !== undefined) {
    const { id, value: json, ...where } = row;
    const value = parseSetting(key, JSON.parse(json), on);
    return { value, ref: { settingId: id, key, item, ...where, value } };
  }
  const base = baseRowInForce(key, item, on);
  if (base === null) return null;
  const value = parseSetting(key, base.value, on);
  return { value, ref: { settingId: null, officeId: null, ...base, value } };
}

function parseSetting<K extends SettingKey>(
  key: K,
  value: unknown,
  on: LocalDate,
): SettingValue<K> {
  const parsed = settingKeys[key].safeParse(value);
  if (parsed.success) return parsed.data as SettingValue<K>;
  throw new RuleError('SETTING_MISSING', `设置“${settingName(key, '')}”的值不正确`, { key, on });
}
