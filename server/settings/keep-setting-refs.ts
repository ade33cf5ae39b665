import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { CaseSetting } from './case-setting.entity.js';
import type { SettingRef } from './setting-in-force.js';
import type { SettingKey } from './setting-keys.js';
import type { UsedFor } from './used-for.js';

export interface UsedSettings {
  caseId: string;
  usedFor: UsedFor;
  refs: readonly SettingRef[];
  /** The decisive day they were asked for. */
  on: LocalDate;
  now: Date;
}

/** A setting as a case used it. */
export interface KeptSetting extends SettingRef {
  usedFor: UsedFor;
  decisiveOn: LocalDate;
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
  return rows.map(({ settingKey, usedFor, ...row }) => ({
    ...{ usedFor: usedFor as UsedFor, key: settingKey as SettingKey, item: row.item },
    ...{ settingId: row.settingId, officeId: row.officeId, decisiveOn: row.decisiveOn },
    ...{ validFrom: row.validFrom, validTo: row.validTo, source: row.source, value: row.value },
  }));
}
