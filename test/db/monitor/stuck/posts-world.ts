import { randomUUID } from 'node:crypto';
import { Account } from '../../../../server/accounts/account.entity.js';
import { RoleAssignment } from '../../../../server/accounts/role-assignment.entity.js';
import type { RoleId } from '../../../../server/domain/access/roles.js';
import type {
  Found,
  StuckContext,
  StuckKind,
} from '../../../../server/monitor/stuck/stuck-kind.js';
import { Leave } from '../../../../server/people/leave.entity.js';
import type { World } from '../../money/world.js';

/** What kinds and sweep ask of the world, of a test's world. */
export const contextOf = (world: World): StuckContext => ({ ...world.deps, engine: null });

/** Somebody who holds the role in the office since long ago, unless told otherwise. */
export async function aHolder(
  { dataSource }: World,
  post: { officeId: string; role: RoleId; validTo?: string; disabledAt?: Date },
): Promise<string> {
  const { officeId, role, validTo = null, disabledAt = null } = post;
  const id = randomUUID();
  await dataSource.manager.insert(Account, {
    ...{ id, username: id, displayName: '张明', passwordHash: 'none', disabledAt },
    createdAt: new Date('2020-01-01T00:00:00Z'),
  });
  await dataSource.manager.insert(RoleAssignment, {
    ...{ accountId: id, officeId, role, validFrom: '2020-01-01', validTo },
  });
  return id;
}

/** On leave on these days. */
export async function aLeave(
  { dataSource }: World,
  accountId: string,
  [validFrom, validTo]: [string, string],
): Promise<string> {
  const id = randomUUID();
  await dataSource.manager.insert(Leave, {
    ...{ id, accountId, kind: 'annual', validFrom, validTo, note: '', createdBy: 'nobody' },
    createdAt: new Date('2026-01-01T00:00:00Z'),
  });
  return id;
}

/** What the kind finds of one subject, with its sentence. */
export async function findOne(
  world: World,
  kind: StuckKind,
  subject: string,
): Promise<(Found & { sentence: string })[]> {
  const found = await kind.find(contextOf(world));
  return found
    .filter((one) => one.subject === subject)
    .map((one) => ({ ...one, sentence: kind.sentence(one.facts) }));
}
