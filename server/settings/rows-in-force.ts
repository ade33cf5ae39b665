import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { SettingKey } from './setting-keys.js';

export interface RowInForce {
  settingId: string;
  officeId: string;
  item: string;
  value: unknown;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
}

/** Every item of a key that an office has a row for on a day: of several rows that of the nearest office, the latest. */
export async function rowsInForce(
  em: EntityManager,
  officeId: string,
  key: SettingKey,
  on: LocalDate,
): Promise<RowInForce[]> {
  const rows = await em.query<(Omit<RowInForce, 'value'> & { value: string })[]>(
    `WITH RECURSIVE chain (id, parent_id, distance) AS (
       SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
       UNION ALL
       SELECT office.id, office.parent_id, chain.distance + 1
         FROM chain JOIN office ON office.id = chain.parent_id
     )
     SELECT CAST(setting.id AS CHAR) AS settingId, setting.office_id AS officeId, setting.item, setting.value,
       setting.valid_from AS validFrom, setting.valid_to AS validTo, setting.source
     FROM chain JOIN setting ON setting.office_id = chain.id
     WHERE setting.setting_key = ? AND setting.valid_from <= ?
       AND (setting.valid_to IS NULL OR setting.valid_to >= ?)
     ORDER BY chain.distance, setting.valid_from DESC`,
    [officeId, key, on, on],
  );
  const nearest = new Map<string, RowInForce>();
  for (const row of rows) {
    if (nearest.has(row.item)) continue;
    nearest.set(row.item, { ...row, value: JSON.parse(row.value) as unknown });
  }
  return [...nearest.values()];
}
