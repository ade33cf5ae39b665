import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import {
  newAccountCredentials,
  type AccountCredentials,
} from '../../accounts/passwords/one-time-password.js';
import { recordAudit } from '../../audit/record-audit.js';
import { isDuplicateKey } from '../../db/errors.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { InputError } from '../../domain/basics/errors.js';
import { assertStanding } from '../../offices/assert-standing.js';
import { assertMayInOffice } from '../../offices/office-scope.js';

export interface NewPerson {
  username: string;
  name: string;
  /** Where the person belongs. */
  officeId: string;
}

/** A new account without any role, and a password that opens it once, to be told to the person. */
export async function createPerson(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, requestId, input }: { actor: Actor; requestId: string; input: NewPerson },
): Promise<{ id: string; username: string; oneTimePassword: string }> {
  const em = dataSource.manager;
  await assertMayInOffice(em, actor, 'manage-people', input.officeId, clock.today());
  await assertStanding(em, input.officeId, clock.today());
  const credentials = await newAccountCredentials(new Date());
  const id = await dataSource.transaction((within) =>
    insertPerson(within, { clock }, { by: actor.accountId, requestId, input, credentials }),
  );
  return { id, username: input.username, oneTimePassword: credentials.oneTimePassword };
}

/** The account and its audit entry; a fault of the input when the user name is taken. */
export async function insertPerson(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  order: {
    /** Null: the program itself, for the first administrators. */
    by: string | null;
    requestId: string | null;
    input: NewPerson;
    credentials: AccountCredentials;
  },
): Promise<string> {
  const { username, name: displayName, officeId } = order.input;
  const [id, now] = [randomUUID(), clock.now()];
  const account = { id, username, displayName, officeId, createdAt: now };
  try {
    await em.insert(Account, { ...account, ...order.credentials.columns });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw new InputError([{ pointer: '/username', detail: '用户名已被使用' }]);
  }
  await recordAudit(em, {
    ...{ at: now, accountId: order.by, action: 'create-person', requestId: order.requestId },
    ...{ subjectType: 'account', subjectId: id, after: { officeId } },
  });
  return id;
}
