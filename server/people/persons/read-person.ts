import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Account } from '../../accounts/account.entity.js';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { AuditEntry } from '../../audit/audit-entry.entity.js';
import { accountNames, officeNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import { refusalOf, type Actor } from '../../domain/access/permissions.js';
import { isRole, roles as roleEntries } from '../../domain/access/roles.js';
import { RuleError } from '../../domain/basics/errors.js';
import { officeScope } from '../../offices/office-scope.js';
import { Delegation } from '../delegation.entity.js';
import { presentDelegations } from '../delegations/list-delegations.js';
import { Leave } from '../leave.entity.js';
import { presentLeaves } from '../leaves/list-leaves.js';
import type { OpenWorkView, PersonView } from '../people-views-api.js';
import { listRoleRequests } from '../roles/list-role-requests.js';
import { postsOf } from '../roles/present-posts.js';
import { openWork, type OpenWork } from '../work/open-work.js';
import { historyText } from './history-text.js';

/** How many acts of the audit stand in the history of a person. */
const historyLength = 50;

/** Everything about a person of the reader's offices. */
export async function readPerson(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, id }: { actor: Actor; id: string },
): Promise<z.infer<typeof PersonView>> {
  const [em, today] = [deps.dataSource.manager, deps.clock.today()];
  const account = await em.findOneBy(Account, { id });
  if (account === null) throw new RuleError('NOT_FOUND', '没有这个账号');
  const offices = await officesOf(em, account);
  const own = { ...actor, represents: [] };
  const reach = async (
    action: 'see-people' | 'manage-people' | 'grant-roles' | 'manage-sign-in' | 'manage-absence',
  ) => {
    const scope = await officeScope(em, own, action, today);
    return offices.some((officeId) => scope.includes(officeId));
  };
  if (!(await reach('see-people'))) {
    const { code, detail } = refusalOf('see-people');
    throw new RuleError(code, detail, { accountId: id });
  }
  const { username, displayName: name, officeId, disabledAt, createdAt } = account;
  const names = await officeNames(em, [officeId]);
  const isMe = actor.accountId === id;
  const leaves = await em.find(Leave, {
    ...{ where: { accountId: id }, order: { validFrom: 'DESC' }, take: 50 },
  });
  const delegations = await em.find(Delegation, {
    where: [{ principalId: id }, { delegateId: id }],
    ...{ order: { validFrom: 'DESC' }, take: 50 },
  });
  return {
    ...{ id, username, name, disabledAt: disabledAt?.toISOString() ?? null },
    office: officeId === null ? null : { id: officeId, name: names.get(officeId) ?? officeId },
    createdAt: createdAt.toISOString(),
    posts: await postsOf(em, id, today),
    requests: await listRoleRequests(deps, { actor, accountId: id }),
    leaves: await presentLeaves(em, leaves, today),
    delegations: await presentDelegations(em, delegations, today),
    work: await presentWork(em, await openWork(em, id)),
    history: await historyOf(em, id),
    may: {
      change: !isMe && (await reach('manage-people')),
      grant: !isMe && (await reach('grant-roles')),
      signIn: await reach('manage-sign-in'),
      absence: await reach('manage-absence'),
    },
  };
}

/** Open work as it leaves the server. */
export async function presentWork(
  em: EntityManager,
  { tasks, cases }: OpenWork,
): Promise<z.infer<typeof OpenWorkView>> {
  const names = await officeNames(
    em,
    [...tasks, ...cases].map(({ officeId }) => officeId),
  );
  const office = (id: string) => ({ id, name: names.get(id) ?? id });
  return {
    tasks: tasks.map(({ id, name, officeId, role, caseNumber }) => ({
      ...{
        id,
        name,
        caseNumber,
        office: office(officeId),
        roleName: isRole(role) ? roleEntries[role].name : role,
      },
    })),
    cases: cases.map(({ id, number, officeId }) => ({ id, number, office: office(officeId) })),
  };
}

/** Where the person belongs and every office of a role. */
async function officesOf(em: EntityManager, { id, officeId }: Account): Promise<string[]> {
  const posts = await em.findBy(RoleAssignment, { accountId: id });
  return [
    ...new Set([...(officeId === null ? [] : [officeId]), ...posts.map((post) => post.officeId)]),
  ];
}

async function historyOf(
  em: EntityManager,
  id: string,
): Promise<z.infer<typeof PersonView>['history']> {
  const entries = await em.find(AuditEntry, {
    where: { subjectType: 'account', subjectId: id },
    order: { id: 'DESC' },
    take: historyLength,
  });
  const names = await accountNames(
    em,
    entries.map(({ accountId }) => accountId),
  );
  return entries.flatMap(({ at, accountId, action, detail, after }) => {
    const text = historyText(action, { ...detail, ...after });
    if (text === null) return [];
    const by = accountId === null ? null : (names.get(accountId) ?? null);
    return [{ at: at.toISOString(), by, action, text }];
  });
}
