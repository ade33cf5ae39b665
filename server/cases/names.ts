import { In, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { signedName } from '../domain/access/delegation.js';
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

/** Whoever decided, as the file signs it: 李某, or 李某（代王某） for what was decided in another's name; null when the program did or the name is not there. */
export function signedByName(
  names: ReadonlyMap<string, string>,
  { accountId, forAccountId }: { accountId: string | null; forAccountId: string | null },
): string | null {
  const name = accountId === null ? undefined : names.get(accountId);
  if (name === undefined) return null;
  return signedName(name, forAccountId === null ? null : (names.get(forAccountId) ?? null));
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
