import { In, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { Office } from '../offices/office.entity.js';

/** Display names by account id. */
export async function accountNames(
  em: EntityManager,
  ids: Iterable<string | null>,
): Promise<Map<string, string>> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return new Map();
  const rows = await em.find(Account, {
    select: { id: true, displayName: true },
    where: { id: In(wanted) },
  });
  return new Map(rows.map(({ id, displayName }) => [id, displayName]));
}

/** Names by office id. */
export async function officeNames(
  em: EntityManager,
  ids: Iterable<string | null>,
): Promise<Map<string, string>> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return new Map();
  const rows = await em.find(Office, {
    select: { id: true, name: true },
    where: { id: In(wanted) },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function distinct(ids: Iterable<string | null>): string[] {
  return [...new Set([...ids].filter((id) => id !== null))];
}
