import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { Fault } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { holdsOn } from '../domain/basics/timeline.js';
import { checkItem } from './check-item.js';
import { checkWhole, relatedKeys } from './check-whole.js';
import { planChange, type ChangePlan } from './plan-change.js';
import type { ChangeItem } from './setting-change.entity.js';
import { settingKeys } from './setting-keys.js';
import { readSettingTree, subtreeOf, type SettingRow, type SettingTree } from './setting-rows.js';

export interface CheckedChange {
  before: SettingTree;
  plan: ChangePlan;
  /** Every fault, of items by pointer, of the whole with the pointer `/items`. */
  faults: Fault[];
  /** Fingerprint of the rows the change rests on. */
  baseHash: string;
}

/** Reads what a change rests on, puts its items in and says everything that is wrong with it. */
export async function checkChange(
  em: EntityManager,
  { officeId, items }: { officeId: string; items: readonly ChangeItem[] },
  today: LocalDate,
): Promise<CheckedChange> {
  const keys = [...new Set(items.flatMap(({ key }) => relatedKeys(key)))];
  const before = await readSettingTree(em, keys);
  const single = items.flatMap((item, index) => itemFaults(before, officeId, item, index));
  const plan = planChange(before.rows, items, today);
  const after = { ...before, rows: plan.rows };
  const faults = [...single, ...plan.faults];
  const whole = faults.length > 0 ? [] : checkWhole(before, after, items);
  return {
    before,
    plan,
    faults: [...faults, ...whole.map((detail) => ({ pointer: '/items', detail }))],
    baseHash: createHash('sha256').update(JSON.stringify(before.rows)).digest('hex'),
  };
}

function itemFaults(
  { offices, rows }: SettingTree,
  officeId: string,
  item: ChangeItem,
  index: number,
): Fault[] {
  const base = `/items/${index}`;
  const office = subtreeOf(offices, officeId).find(({ id }) => id === item.officeId);
  if (office === undefined) {
    return [{ pointer: `${base}/officeId`, detail: '不是本院或者下级院' }];
  }
  const faults = checkItem(item, office.parentId === null, base);
  const isAsBefore = rows.some(
    (row) =>
      row.officeId === item.officeId &&
      row.key === item.key &&
      row.item === item.item &&
      row.validFrom === item.validFrom &&
      row.validTo === item.validTo &&
      isDeepStrictEqual(row.value, item.value),
  );
  const again = isAsBefore
    ? [{ pointer: base, detail: '与已有的设置完全相同' }]
    : wageAgain(rows, item).map((detail) => ({ pointer: `${base}/value`, detail }));
  return [...faults, ...again];
}

/** A year's wage is published once; another figure for it is a correction, the same figure again a mistake. */
function wageAgain(rows: readonly SettingRow[], item: ChangeItem): string[] {
  const annualOf = (value: unknown) => settingKeys.wage.safeParse(value).data?.annualYuan;
  const known = rows.find(
    (row) =>
      item.key === 'wage' &&
      row.key === 'wage' &&
      row.officeId === item.officeId &&
      row.item === item.item &&
      holdsOn(row, item.validFrom),
  );
  return known !== undefined && annualOf(known.value) === annualOf(item.value)
    ? [`该年工资自${known.validFrom}起已按同一数额公布`]
    : [];
}
