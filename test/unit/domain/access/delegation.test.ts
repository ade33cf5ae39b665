import { describe, expect, it } from '@jest/globals';
import {
  delegationFaults,
  isDelegable,
  maxDelegationDays,
  overlap,
  signedName,
  spanText,
  type DelegationPlan,
  type DelegationWorld,
} from '../../../../server/domain/access/delegation.js';
import {
  authorityFor,
  handsOf,
  may,
  mayCompleteTask,
  officesWith,
  rolesIn,
  taskAuthority,
  type ActorRoles,
  type RoleGrant,
  type TaskDuty,
} from '../../../../server/domain/access/permissions.js';
import { roleIds, type RoleId } from '../../../../server/domain/access/roles.js';

const today = '2026-03-02';

const held = (role: RoleId, change: Partial<RoleGrant> = {}): RoleGrant => ({
  ...{ officeId: 'county-a', role, from: '2026-01-01', to: null },
  ...change,
});

const chief = { accountId: 'wang', displayName: '王检', roles: [held('chief')] };
const deputy = { accountId: 'li', displayName: '李副检', roles: [held('deputy-chief')] };

const plan = (change: Partial<DelegationPlan> = {}): DelegationPlan => ({
  ...{ principal: chief, delegate: deputy, officeId: 'county-a', roles: ['chief'] },
  ...{ from: '2026-03-05', to: '2026-03-20' },
  ...change,
});

const faults = (change: Partial<DelegationPlan>, world: Partial<DelegationWorld> = {}) =>
  delegationFaults(plan(change), { today, standing: [], absences: [], ...world });

describe('a delegation', () => {
  it('of an own role to a colleague of the office stands', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['2026-03-01', '2026-03-20', '代理不能从过去的日期开始'],
    ['2026-03-02', '2026-03-20', null],
    ['2026-03-05', '2026-03-04', '结束日期早于开始日期'],
    ['2026-03-05', '2026-03-05', null],
    ['2026-03-05', '2027-03-05', null],
    ['2026-03-05', '2027-03-06', '一次委托代理最长一年'],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(faults({ from, to })).toEqual(fault === null ? [] : [fault]);
    expect(maxDelegationDays).toBe(365);
  });

  it.each([
    [{ roles: [] }, '请选择委托的职务'],
    [{ roles: ['clerk'] }, '王检2026年3月5日在本院没有内勤职务'],
    [
      { principal: { ...chief, roles: [held('chief', { to: '2026-03-04' })] } },
      '王检2026年3月5日在本院没有检察长职务',
    ],
    [
      { principal: { ...chief, roles: [held('chief', { officeId: 'city-a' })] } },
      '王检2026年3月5日在本院没有检察长职务',
    ],
    [{ delegate: chief }, '不能委托本人代理'],
    [
      { delegate: { ...deputy, roles: [held('chief', { officeId: 'city-a' })] } },
      '李副检不是本院人员，代理人应当是同一检察院的人员',
    ],
    [
      { delegate: { ...deputy, roles: [held('deputy-chief', { to: '2026-03-04' })] } },
      '李副检不是本院人员，代理人应当是同一检察院的人员',
    ],
    [
      {
        delegate: {
          ...deputy,
          roles: [...deputy.roles, held('security-admin', { officeId: 'city-a' })],
        },
      },
      '系统管理、安全管理、审计管理人员不能代理他人办案',
    ],
    [
      { delegate: { ...deputy, roles: [held('finance-clerk')] } },
      '计财经办不能代理检察长，两项职责应当分离',
    ],
  ] satisfies [Partial<DelegationPlan>, string][])('%j: %s', (change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });

  it('counts an administrator’s role only while it is held', () => {
    const past = held('security-admin', { to: '2026-03-04' });

    expect(faults({ delegate: { ...deputy, roles: [...deputy.roles, past] } })).toEqual([]);
  });

  it('never takes a role of the three administrators', () => {
    const administrator = { ...chief, roles: [held('system-admin')] };

    expect(faults({ principal: administrator, roles: ['system-admin'] })).toEqual([
      '系统管理的职责不能委托他人代理',
    ]);
    expect(roleIds.filter((role) => !isDelegable(role))).toEqual([
      ...['system-admin', 'security-admin', 'audit-admin'],
    ]);
  });

  it.each([
    ['2026-02-01', '2026-03-04', false],
    ['2026-02-01', '2026-03-05', true],
    ['2026-03-20', '2026-04-01', true],
    ['2026-03-21', '2026-04-01', false],
  ])('stands beside another from %s to %s: overlapping %s', (from, to, isOverlapping) => {
    const other = { from, to, roles: ['chief' as const], delegateName: '赵某' };
    const found = faults({}, { standing: [other] });

    expect(found).toEqual(isOverlapping ? [`${spanText(other)}已由赵某代理`] : []);
    expect(faults({}, { standing: [{ ...other, roles: ['clerk'] }] })).toEqual([]);
    expect(overlap({ from, to }, { from: '2026-03-05', to: '2026-03-20' })).toBe(isOverlapping);
  });

  it('goes to nobody who is away in that time', () => {
    const absences = [{ from: '2026-03-20', to: '2026-03-20' }];

    expect(faults({}, { absences })).toEqual(['李副检2026年3月20日请假，不能代理']);
    expect(faults({ to: '2026-03-19' }, { absences })).toEqual([]);
  });

  it('is signed with both names', () => {
    expect(signedName('李某', '王某')).toBe('李某（代王某）');
    expect(signedName('李某', null)).toBe('李某');
  });
});

describe('acting in another’s name', () => {
  const nobody = { proposedBy: [], orderedBy: [], approvedBy: [] };
  const delegated = held('chief', { from: '2026-03-02', to: '2026-03-20' });
  const represented = { ...chief, roles: [delegated], delegationId: 'd1' };
  const li: ActorRoles = {
    ...{ accountId: 'li', roles: [held('deputy-chief')] },
    represents: [represented],
  };
  const duty = (change: Partial<TaskDuty> = {}): TaskDuty => ({
    ...{ officeId: 'county-a', role: 'chief', assigneeId: null, act: 'give-opinion' },
    ...change,
  });

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-20', true],
    ['2026-03-21', false],
  ])('goes with the role on %s: %s', (on, expected) => {
    expect(mayCompleteTask(li, duty(), nobody, on) === true).toBe(expected);
    expect(officesWith(li, ['chief'], on)).toEqual(expected ? ['county-a'] : []);
    expect(rolesIn(li, 'county-a', on)).toEqual(['deputy-chief']);
  });

  it('says in whose name, and prefers the own right', () => {
    expect(taskAuthority(li, duty(), nobody, today)).toEqual({ inNameOf: represented });
    expect(taskAuthority(li, duty({ role: 'deputy-chief' }), nobody, today)).toEqual({
      inNameOf: null,
    });
    const both = { ...li, roles: [held('chief')] };
    expect(taskAuthority(both, duty(), nobody, today)).toEqual({ inNameOf: null });
    expect(taskAuthority(both, duty({ assigneeId: 'wang' }), nobody, today)).toEqual({
      inNameOf: represented,
    });
  });

  it('does what is assigned to the one represented, and to nobody else', () => {
    expect(mayCompleteTask(li, duty({ assigneeId: 'wang' }), nobody, today)).toBe(true);
    expect(mayCompleteTask(li, duty({ assigneeId: 'li' }), nobody, today)).toBe(true);
    expect(mayCompleteTask(li, duty({ assigneeId: 'zhao' }), nobody, today)).toMatchObject({
      code: 'TASK_TAKEN',
    });
  });

  it.each(['li', 'wang'])('is barred when %s proposed', (proposer) => {
    const duties = { ...nobody, proposedBy: [proposer] };

    expect(mayCompleteTask(li, duty(), duties, today)).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
  });

  it('takes another right when the first is barred', () => {
    const zhao = { ...represented, accountId: 'zhao', displayName: '赵检', delegationId: 'd2' };
    const duties = { ...nobody, proposedBy: ['wang'] };

    const found = taskAuthority({ ...li, represents: [represented, zhao] }, duty(), duties, today);

    expect(found).toEqual({ inNameOf: zhao });
  });

  it('reaches also what only the handler of a case may do', () => {
    const handler = { ...represented, roles: [held('handler')] };
    const actor = { ...li, represents: [handler] };
    const subject = {
      ...{ officeId: 'county-a', involvedOfficeIds: [], higherOfficeIds: [], handlerId: 'wang' },
    };

    expect(may(actor, 'settle-warning', subject, today)).toBe(true);
    expect(may(actor, 'settle-warning', { ...subject, handlerId: 'li' }, today)).toBe(false);
    const authority = authorityFor(actor, 'settle-warning', subject, today);
    expect(authority).toEqual({ inNameOf: handler });
    expect(authority && handsOf(actor, authority)).toEqual(['li', 'wang']);
    expect(handsOf(actor, { inNameOf: null })).toEqual(['li']);
    expect(authorityFor(actor, 'release-settings', subject, today)).toBeNull();
  });
});
