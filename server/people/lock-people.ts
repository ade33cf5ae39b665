import { In, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';

/** Locks the accounts, always in the order of their ids: what is decided about a person is decided one after another. */
export async function lockPeople(em: EntityManager, accountIds: readonly string[]): Promise<void> {
  await em.find(Account, {
    where: { id: In([...new Set(accountIds)].sort()) },
    select: { id: true },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}
