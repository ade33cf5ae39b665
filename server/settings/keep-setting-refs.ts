import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/local-date.js';
import { CaseSetting } from './case-setting.entity.js';
import type { SettingRef } from './setting-in-force.js';
import type { SettingKey } from './setting-keys.js';

export interface UsedSettings {
  caseId: string;
  /** What they were used for, e.g. `suggest-amount`; shown beside them. */
  usedFor: string;
  refs: readonly SettingRef[];
  /** The decisive day they were asked for. */
  on: LocalDate;
  now: Date;
}

export interface KeptSetting {
  usedFor: string;
  key: SettingKey;
  item: string;
  settingId: string | null;
  officeId: string | null;
  decisiveOn: LocalDate;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
  value: unknown;
}

/**
 * Writes down what a case used, once for a use and decisive day: a job that comes again, or another round on the same day,
 * adds nothing.
 */
export async function keepSettingRefs(
  em: EntityManager,
  { caseId, usedFor, refs, on, now }: UsedSettings,
): Promise<void> {
  const kept = await em.findBy(CaseSetting, { caseId, usedFor, decisiveOn: on });
  const known = new Set(kept.map(({ settingKey, item }) => `${settingKey} ${item}`));
  for (const { key, value, ...ref } of refs) {
    const id = `${key} ${ref.item}`;
    if (known.has(id)) continue;
    known.add(id);
    await em.insert(CaseSetting, {
      ...{ caseId, usedFor, settingKey: key, decisiveOn: on, createdAt: now },
      ...{ ...ref, value: value as object },
    });
  }
}

/** What a case used, in the order it was used. */
export async function keptSettings(em: EntityManager, caseId: string): Promise<KeptSetting[]> {
  const rows = await em.find(CaseSetting, { where: { caseId }, order: { id: 'ASC' } });
  return rows.map(({ settingKey, ...row }) => ({
    ...{ usedFor: row.usedFor, key: settingKey as SettingKey, item: row.item },
    ...{ settingId: row.settingId, officeId: row.officeId, decisiveOn: row.decisiveOn },
    ...{ validFrom: row.validFrom, validTo: row.validTo, source: row.source, value: row.value },
  }));
}
