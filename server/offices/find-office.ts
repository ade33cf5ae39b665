import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { Office, type OfficeLevel } from './office.entity.js';

export interface OfficeFacts {
  id: string;
  name: string;
  /** As document numbers write it, e.g. 青检. */
  shortName: string;
  level: OfficeLevel;
  /** The next higher office, or null at the root. */
  parentId: string | null;
  /** GB/T 2260 code of the province. */
  provinceCode: string;
  address: string;
  phone: string;
}

/** The office; NOT_FOUND when there is none. */
export async function findOffice(em: EntityManager, officeId: string): Promise<OfficeFacts> {
  const office = await em.findOneBy(Office, { id: officeId });
  if (office === null) throw new RuleError('NOT_FOUND', '没有找到该检察院', { officeId });
  return factsOf(office);
}

/** Every office, by id. */
export async function findOffices(em: EntityManager): Promise<OfficeFacts[]> {
  const offices = await em.find(Office, { order: { id: 'ASC' } });
  return offices.map(factsOf);
}

/** Every office not closed before that day, by id. */
export async function standingOffices(em: EntityManager, on: LocalDate): Promise<OfficeFacts[]> {
  const offices = await em.find(Office, { order: { id: 'ASC' } });
  return offices.filter(({ closedOn }) => closedOn === null || closedOn >= on).map(factsOf);
}

/** Ids of the offices above, the nearest first. */
export async function higherOfficeIds(em: EntityManager, officeId: string): Promise<string[]> {
  const rows: { id: string }[] = await em.query(
    `WITH RECURSIVE chain (id, parent_id, distance) AS (
       SELECT office.id, office.parent_id, 0 FROM office WHERE office.id = ?
       UNION ALL
       SELECT office.id, office.parent_id, chain.distance + 1
         FROM chain JOIN office ON office.id = chain.parent_id
     )
     SELECT chain.id FROM chain WHERE chain.distance > 0 ORDER BY chain.distance`,
    [officeId],
  );
  return rows.map(({ id }) => id);
}

/** Ids of every office below these. */
export async function lowerOfficeIds(em: EntityManager, officeIds: string[]): Promise<string[]> {
  if (officeIds.length === 0) return [];
  const rows: { id: string }[] = await em.query(
    `WITH RECURSIVE tree (id) AS (
       SELECT office.id FROM office WHERE office.parent_id IN (?)
       UNION
       SELECT office.id FROM tree JOIN office ON office.parent_id = tree.id
     ) SELECT tree.id FROM tree`,
    [officeIds],
  );
  return rows.map(({ id }) => id);
}

/** The row as others use it. */
export function factsOf(office: Office): OfficeFacts {
  const { id, name, shortName, level, parentId, provinceCode, address, phone } = office;
  return { id, name, shortName, level, parentId, provinceCode, address, phone };
}

/** Names of all offices by id. */
export async function findOfficeNames(em: EntityManager): Promise<ReadonlyMap<string, string>> {
  const offices = await em.find(Office, { select: { id: true, name: true } });
  return new Map(offices.map(({ id, name }) => [id, name]));
}
