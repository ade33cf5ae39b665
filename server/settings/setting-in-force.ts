import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/errors.js';
import type { LocalDate } from '../domain/local-date.js';
import { settingKeys, type SettingKey, type SettingValue } from './setting-keys.js';

/** The nearest office upwards that has a row in force on the day; of several the latest. */
const nearest = `
  WITH RECURSIVE chain (id, parent_id, distance) AS (
    SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
    UNION ALL
    SELECT office.id, office.parent_id, chain.distance + 1
      FROM chain JOIN office ON office.id = chain.parent_id
  )
  SELECT setting.value FROM chain JOIN setting ON setting.office_id = chain.id
  WHERE setting.setting_key = ? AND setting.valid_from <= ?
    AND (setting.valid_to IS NULL OR setting.valid_to >= ?)
  ORDER BY chain.distance, setting.valid_from DESC
  LIMIT 1`;

/**
 * The value of a setting for an office on a day: its own or that of the next office above that has one. Throws
 * SETTING_MISSING when nobody has, and when a stored value does not fit the schema of its key.
 */
export async function settingInForce<K extends SettingKey>(
  em: EntityManager,
  officeId: string,
  key: K,
  on: LocalDate,
): Promise<SettingValue<K>> {
  const rows: { value: string }[] = await em.query(nearest, [officeId, key, on, on]);
  const [row] = rows;
  if (row === undefined) {
    throw new RuleError('SETTING_MISSING', `没有找到${on}有效的设置“${key}”`, {
      officeId,
      key,
      on,
    });
  }
  const value = settingKeys[key].safeParse(JSON.parse(row.value));
  if (!value.success) {
    throw new RuleError('SETTING_MISSING', `设置“${key}”的值不正确`, { officeId, key, on });
  }
  return value.data as SettingValue<K>;
}
