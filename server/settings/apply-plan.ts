import { In, type EntityManager } from 'typeorm';
import type { ChangePlan } from './plan-change.js';
import { Setting } from './setting.entity.js';

/** Writes what a change does into the table, in the caller's transaction. */
export async function applyPlan(
  em: EntityManager,
  { ends, removes, inserts }: ChangePlan,
  changeId: string,
): Promise<void> {
  if (removes.length > 0) await em.delete(Setting, { id: In(removes) });
  for (const { id, validTo } of ends) await em.update(Setting, { id }, { validTo });
  for (const { officeId, key, item, value, validFrom, validTo, source } of inserts) {
    await em.insert(Setting, {
      ...{ officeId, settingKey: key, item, value: value as object },
      ...{ validFrom, validTo, source, changeId },
    });
  }
}
