import {
  ChangeBody,
  type ChangeView,
  type SettingKey,
} from '../../../../../server/settings/api.js';
import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { faultsOf, safely } from './parse-faults.js';

/** One row of a change while it is being written; `value` null ends what is in force. */
export interface DraftItem {
  /** Only for the screen: rows keep their place while others come and go. */
  rowId: string;
  officeId: string;
  key: SettingKey;
  item: string;
  value: unknown;
  validFrom: string;
  validTo: string | null;
  source: string;
}

/** A change while it is being written: whatever was typed so far, right or wrong. */
export interface DraftChange {
  title: string;
  reason: string;
  items: DraftItem[];
}

/** The draft as the server holds it, ready to be written on. */
export function draftOf({ title, reason, items }: ChangeView): DraftChange {
  return {
    title,
    reason,
    items: items.map(({ officeId, key, item, value, validFrom, validTo, source }, index) => ({
      rowId: String(index),
      ...{ officeId, key, item, value, validFrom, validTo, source },
    })),
  };
}

/** What is sent, or every fault that keeps the draft from being saved at all (no source, no day, nothing in it). */
export function bodyOf(
  draft: DraftChange,
): { ok: true; body: ChangeBody } | { ok: false; faults: Fault[] } {
  const body = {
    ...draft,
    items: draft.items.map(({ rowId: _, ...item }) => item),
  };
  const parsed = safely(ChangeBody, body);
  return parsed.success ? { ok: true, body } : { ok: false, faults: faultsOf(parsed.error) };
}

/** Faults of one row of the change, with pointers into the row. */
export function faultsOfItem(faults: readonly Fault[], index: number): Fault[] {
  const base = `/items/${index}`;
  return faults
    .filter(({ pointer }) => pointer === base || pointer.startsWith(`${base}/`))
    .map(({ pointer, detail }) => ({ pointer: pointer.slice(base.length), detail }));
}

/** Faults that belong to no row and to no field of the head. */
export function faultsOfWhole(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ pointer }) => !/^\/(items\/\d+|title|reason)/.test(pointer));
}

/** The draft with one row changed. */
export function withItem(draft: DraftChange, rowId: string, part: Partial<DraftItem>): DraftChange {
  return {
    ...draft,
    items: draft.items.map((item) => (item.rowId === rowId ? { ...item, ...part } : item)),
  };
}

/** The draft with one more row, which takes day and source of the row before it. */
export function withNewItem(
  draft: DraftChange,
  added: Pick<DraftItem, 'rowId' | 'officeId' | 'key' | 'item' | 'value'>,
  today: string,
): DraftChange {
  const last = draft.items.at(-1);
  return {
    ...draft,
    items: [
      ...draft.items,
      {
        ...added,
        validFrom: last?.validFrom ?? today,
        validTo: null,
        source: last?.source ?? '',
      },
    ],
  };
}

/** The draft without one row. */
export function withoutItem(draft: DraftChange, rowId: string): DraftChange {
  return { ...draft, items: draft.items.filter((item) => item.rowId !== rowId) };
}
