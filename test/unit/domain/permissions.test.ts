import { describe, expect, it } from '@jest/globals';
import {
  holdsRole,
  mayCompleteTask,
  maySeeCase,
  officesWith,
  rolesIn,
  type ActorRoles,
  type TaskDuty,
} from '../../../server/domain/permissions.js';
import { isRole, roleIds, roles, type RoleId } from '../../../server/domain/roles.js';

const on = '2026-03-02';
const nobody = { proposedBy: null, orderedBy: null, approvedBy: [] };

function actor(role: RoleId, officeId = 'county-a', accountId = 'a1'): ActorRoles {
  return { accountId, roles: [{ officeId, role, from: '2026-01-01', to: null }] };
}

function task(change: Partial<TaskDuty> = {}): TaskDuty {
  return {
    officeId: 'county-a',
    candidateRoles: ['chief'],
    assigneeId: null,
    act: 'give-opinion',
    ...change,
  };
}

describe('roles', () => {
  it('are twenty, each with a Chinese name of its own', () => {
    const names = roleIds.map((role) => roles[role].name);

    expect(roleIds).toHaveLength(20);
    expect(new Set(names).size).toBe(20);
    expect(isRole('chief')).toBe(true);
    expect(isRole('toString')).toBe(false);
  });
});

describe('holdsRole', () => {
  const dated: ActorRoles = {
    accountId: 'a1',
    roles: [
      { officeId: 'county-a', role: 'handler', from: '2026-03-01', to: '2026-03-31' },
      { officeId: 'city-a', role: 'assistant', from: '2026-01-01', to: null },
    ],
  };

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('counts both ends of the time: on %s %s', (day, expected) => {
    expect(holdsRole(dated, 'county-a', 'handler', day)).toBe(expected);
  });

  it('counts only in its own office', () => {
    expect(holdsRole(dated, 'city-a', 'handler', on)).toBe(false);
    expect(rolesIn(dated, 'city-a', on)).toEqual(['assistant']);
    expect(officesWith(dated, ['handler', 'assistant'], on)).toEqual(['county-a', 'city-a']);
    expect(officesWith(dated, ['handler'], '2026-04-01')).toEqual([]);
  });
});

describe('mayCompleteTask', () => {
  it('lets the holder of a candidate role of the office do an unassigned task', () => {
    expect(mayCompleteTask(actor('chief'), task(), nobody, on)).toBe(true);
  });

  it.each([
    [actor('deputy-chief'), task(), 'FORBIDDEN'],
    [actor('chief', 'county-b'), task(), 'FORBIDDEN'],
    [actor('chief'), task({ assigneeId: 'a2' }), 'TASK_TAKEN'],
    [actor('deputy-chief'), task({ assigneeId: 'a1' }), 'FORBIDDEN'],
  ])('refuses %j for %j', (who, what, code) => {
    expect(mayCompleteTask(who, what, nobody, on)).toMatchObject({ code });
  });

  it('refuses before the role begins', () => {
    expect(mayCompleteTask(actor('chief'), task(), nobody, '2025-12-31')).toMatchObject({
      code: 'FORBIDDEN',
      detail: '此任务由本院检察长办理',
    });
  });

  it('refuses whom the separation of duties bars, whatever the role', () => {
    const duties = { ...nobody, proposedBy: 'a1' };

    expect(mayCompleteTask(actor('chief'), task(), duties, on)).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    expect(mayCompleteTask(actor('chief'), task({ act: null }), duties, on)).toBe(true);
  });
});

describe('maySeeCase', () => {
  const offices = {
    officeId: 'county-a',
    involvedOfficeIds: ['city-a'],
    higherOfficeIds: ['city-a', 'province-a'],
  };

  it.each(roleIds)('%s of the handling and of an involved office, by its role alone', (role) => {
    const expected = roles[role].seesCases;

    expect(maySeeCase(actor(role), offices, on)).toBe(expected);
    expect(maySeeCase(actor(role, 'city-a'), offices, on)).toBe(expected);
    expect(maySeeCase(actor(role, 'county-b'), offices, on)).toBe(false);
  });

  it.each(roleIds)('%s of the province sees it only to supervise or audit', (role) => {
    expect(maySeeCase(actor(role, 'province-a'), offices, on)).toBe(
      role === 'case-supervisor' || role === 'auditor',
    );
  });

  it('ends with the role', () => {
    expect(maySeeCase(actor('handler'), offices, '2025-12-31')).toBe(false);
  });
});
