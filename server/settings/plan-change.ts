import { periodWords } from '../domain/basics/coverage.js';
import type { Fault } from '../domain/basics/errors.js';
import { addDays, type LocalDate } from '../domain/basics/local-date.js';
import { holdsOn, type Dated } from '../domain/basics/timeline.js';
import { settingName } from './item-name.js';
import type { ChangeItem } from './setting-change.entity.js';
import type { SettingRow } from './setting-rows.js';

/** What a change does to the table. */
export interface ChangePlan {
  /** The rows as they would stand after it. */
  rows: SettingRow[];
  /** Rows that get another last day. */
  ends: { id: string; validTo: LocalDate }[];
  /** Rows that have not begun yet and are replaced or called off. */
  removes: string[];
  inserts: SettingRow[];
  /** Items that cannot be put into the rows, by pointer: `/items/3`. */
  faults: Fault[];
}

/**
 * Puts the items of a change into the rows, in the order of their first days. A new value ends the open one before it on the day
 * before; what has not begun yet may be replaced or called off with the same first day; any other overlap is refused, since
 * history is not rewritten.
 */
export function planChange(
  rows: readonly SettingRow[],
  items: readonly ChangeItem[],
  today: LocalDate,
): ChangePlan {
  let after = [...rows];
  const faults: Fault[] = [];
  const order = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => (a.item.validFrom < b.item.validFrom ? -1 : 1));
  for (const { item, index } of order) {
    const next = item.value === null ? withoutRow(after, item, today) : withRow(after, item, today);
    if (typeof next === 'string') faults.push({ pointer: `/items/${index}`, detail: next });
    else after = next;
  }
  return { rows: after, ...difference(rows, after), faults };
}

function difference(before: readonly SettingRow[], after: readonly SettingRow[]) {
  const left = new Map(after.map((row) => [row.id, row]));
  const ends = before.flatMap(({ id, validTo }) => {
    const last = id === null ? undefined : left.get(id)?.validTo;
    return id === null || last === undefined || last === null || last === validTo
      ? []
      : [{ id, validTo: last }];
  });
  const removes = before.flatMap(({ id }) => (id === null || left.has(id) ? [] : [id]));
  return { ends, removes, inserts: after.filter(({ id }) => id === null) };
}

function withoutRow(rows: SettingRow[], item: ChangeItem, today: LocalDate): SettingRow[] | string {
  const name = settingName(item.key, item.item);
  const row = rows.find((other) => isSame(other, item) && holdsOn(other, item.validFrom));
  if (row === undefined) return `“${name}”在${item.validFrom}没有本院的值可以终止`;
  if (row.validFrom < item.validFrom) return endedBefore(rows, row, item.validFrom);
  return row.validFrom <= today
    ? `“${name}”自${row.validFrom}起已经有效，只能自次日或者以后终止`
    : rows.filter((other) => other !== row);
}

function withRow(given: SettingRow[], item: ChangeItem, today: LocalDate): SettingRow[] | string {
  const { validFrom, validTo } = item;
  if (validTo !== null && validTo < validFrom) return '失效日期早于生效日期';
  const rows = given.filter((row) => !isToBeReplaced(row, item, today));
  const own = rows.filter((row) => isSame(row, item));
  const open = own.find((row) => row.validTo === null && row.validFrom < validFrom);
  for (const row of own) {
    const days = row === open ? null : commonDays(row, item);
    if (days === null) continue;
    const name = settingName(item.key, item.item);
    return `与${periodWords(row.validFrom, row.validTo)}的“${name}”重叠：${days}`;
  }
  const closed = open ? endedBefore(rows, open, validFrom) : rows;
  return [...closed, { ...item, id: null, changeId: null }];
}

/** A stored row with the same first day, which has not come yet. */
function isToBeReplaced(row: SettingRow, item: ChangeItem, today: LocalDate): boolean {
  return (
    isSame(row, item) &&
    row.id !== null &&
    row.validFrom === item.validFrom &&
    row.validFrom > today
  );
}

function isSame(row: SettingRow, item: ChangeItem): boolean {
  return row.officeId === item.officeId && row.key === item.key && row.item === item.item;
}

function endedBefore(rows: SettingRow[], row: SettingRow, on: LocalDate): SettingRow[] {
  return rows.map((other) => (other === row ? { ...row, validTo: addDays(on, -1) } : other));
}

/** The days on which both hold, in words, or null. */
function commonDays(a: Dated, b: Dated): string | null {
  const from = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
  const [to = null] = [a.validTo, b.validTo].filter((day) => day !== null).sort();
  return to === null || from <= to ? periodWords(from, to) : null;
}
