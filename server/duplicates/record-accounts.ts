import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { PayeeAccount } from './payee-account.entity.js';

/** A row before the table has it. */
export type NewAccount = Pick<PayeeAccount, keyof PayeeAccount>;

/** Which accounts a case's relief was ever to be paid to, unreadable. Those of an earlier round stay: they were meant once. */
export async function recordAccounts(
  em: EntityManager,
  { vault, clock }: Pick<Deps, 'vault' | 'clock'>,
  caseId: string,
  payees: readonly { personId: string; account: string }[],
): Promise<void> {
  const seenAt = clock.now();
  await insertAccounts(
    em,
    payees.map(({ personId, account }) => ({
      ...{ caseId, personId, seenAt },
      accountIndex: vault.index(account),
    })),
  );
}

/** One already there stays as it is. */
export async function insertAccounts(
  em: EntityManager,
  rows: readonly NewAccount[],
): Promise<void> {
  if (rows.length === 0) return;
  await em
    .createQueryBuilder()
    .insert()
    .into(PayeeAccount)
    .values([...rows])
    .orIgnore()
    .execute();
}
