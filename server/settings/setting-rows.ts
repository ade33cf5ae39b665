import { In, type EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { findOffices } from '../offices/find-office.js';
import type { SettingKey } from './setting-keys.js';
import { Setting } from './setting.entity.js';

/** A row of the table, or one that a change would add (`id` null). */
export interface SettingRow {
  id: string | null;
  officeId: string;
  key: SettingKey;
  item: string;
  value: unknown;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  source: string;
  changeId: string | null;
}

/** An office as far as settings go: whose values it inherits. */
export interface TreeOffice {
  id: string;
  name: string;
  parentId: string | null;
}

/** Every office, and every row of the keys asked for. */
export interface SettingTree {
  offices: readonly TreeOffice[];
  rows: readonly SettingRow[];
}

/** Reads the tree with all rows of some keys, oldest first. */
export async function readSettingTree(
  em: EntityManager,
  keys: readonly SettingKey[],
): Promise<SettingTree> {
  const offices = await findOffices(em);
  const rows = await em.find(Setting, {
    where: { settingKey: In([...keys]) },
    order: { validFrom: 'ASC', id: 'ASC' },
  });
  return {
    offices: offices.map(({ id, name, parentId }) => ({ id, name, parentId })),
    rows: rows.map(({ settingKey, ...row }) => ({ ...row, key: settingKey as SettingKey })),
  };
}

/** The office and those above it, the nearest first. */
export function chainOf(offices: readonly TreeOffice[], officeId: string): TreeOffice[] {
  const office = offices.find(({ id }) => id === officeId);
  if (office === undefined) return [];
  return office.parentId === null ? [office] : [office, ...chainOf(offices, office.parentId)];
}

/** The office and all below it. */
export function subtreeOf(offices: readonly TreeOffice[], officeId: string): TreeOffice[] {
  return offices.filter(({ id }) => chainOf(offices, id).some((above) => above.id === officeId));
}

/** The rows that may decide for an office: its own, those of the office above, and so on. */
export function layersOf(
  { offices, rows }: SettingTree,
  officeId: string,
  key: SettingKey,
  item: string,
): SettingRow[][] {
  return chainOf(offices, officeId).map(({ id }) =>
    rows.filter((row) => row.officeId === id && row.key === key && row.item === item),
  );
}
