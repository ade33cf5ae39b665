import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Act } from '../../../../processes/contract.js';
import { actPermissions, isTaskAct } from '../../../../server/domain/access/act-permissions.js';
import {
  actions,
  permissions,
  scopes,
  type Action,
  type Permission,
} from '../../../../server/domain/access/permission-table.js';
import {
  may,
  mayCompleteTask,
  officesReaching,
  officesWith,
  refusalOf,
  rolesIn,
  rolesThatMay,
  type ActorRoles,
  type RoleGrant,
  type Subject,
  type TaskDuty,
} from '../../../../server/domain/access/permissions.js';
import { isRole, roleIds, roles, type RoleId } from '../../../../server/domain/access/roles.js';

const on = '2026-03-02';
const nobody = { proposedBy: [], orderedBy: [], approvedBy: [] };

/** Four offices, each standing in one way only to what is asked about. */
const offices = { handling: 'county-a', involved: 'county-b', higher: 'city-a', none: 'county-c' };
type Standing = keyof typeof offices | 'assigned';
const standings = ['assigned', 'handling', 'involved', 'higher', 'none'] as const;

function actor(role: RoleId, officeId = offices.handling, accountId = 'a1'): ActorRoles {
  return { accountId, roles: [{ officeId, role, from: '2026-01-01', to: null }], represents: [] };
}

function subject(change: Partial<Subject> = {}): Subject {
  return {
    officeId: offices.handling,
    involvedOfficeIds: [offices.involved],
    higherOfficeIds: [offices.higher],
    handlerId: null,
    ...change,
  };
}

/** May somebody with this role, standing so, do this? */
function mayFrom(role: RoleId, action: Action, standing: Standing): boolean {
  if (standing === 'assigned') return may(actor(role), action, subject({ handlerId: 'a1' }), on);
  return may(actor(role, offices[standing]), action, subject({ handlerId: 'a2' }), on);
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

describe('may', () => {
  it('answers every role, action and standing as the expected table says', () => {
    const written = actions.map((action) => tableRow(action));

    expect(written).toEqual(expectedRows(written));
  });

  it('never lets anybody do anything where the office has no part', () => {
    const allowed = actions.flatMap((action) =>
      roleIds.filter((role) => mayFrom(role, action, 'none')),
    );

    expect(allowed).toEqual([]);
  });

  it('lets nobody who runs the machine, the processes or the settings see a case', () => {
    const blind = [
      ...(['operator', 'partner', 'process-designer', 'process-publisher'] as const),
      ...(['system-admin', 'security-admin', 'audit-admin'] as const),
    ];
    const facts = ['see-case', 'see-internal-papers', 'see-full-identity'] as const;

    const seen = facts.flatMap((action) =>
      blind.filter((role) => rolesThatMay(action).includes(role)),
    );

    expect(seen).toEqual([]);
  });

  it('lets nobody release settings who may change them', () => {
    const both = rolesThatMay('change-settings').filter((role) =>
      rolesThatMay('release-settings').includes(role),
    );

    expect(both).toEqual([]);
  });

  it('lets nobody release a template who may write it', () => {
    const both = rolesThatMay('change-templates').filter((role) =>
      rolesThatMay('release-templates').includes(role),
    );

    expect(both).toEqual([]);
  });

  it('counts an assignment only together with the role in the handling office', () => {
    const assigned = subject({ handlerId: 'a1' });

    expect(may(actor('handler'), 'settle-warning', assigned, on)).toBe(true);
    expect(may(actor('handler'), 'settle-warning', subject({ handlerId: 'a2' }), on)).toBe(false);
    expect(may(actor('handler'), 'settle-warning', subject(), on)).toBe(false);
    expect(may(actor('handler', offices.involved), 'settle-warning', assigned, on)).toBe(false);
    expect(may(actor('clerk'), 'settle-warning', assigned, on)).toBe(false);
  });

  it('takes the furthest of several standings and roles', () => {
    const deciding = subject({ involvedOfficeIds: [offices.higher] });
    const roles = [...actor('clerk').roles, ...actor('chief').roles];
    const twice = { accountId: 'a1', roles, represents: [] };

    expect(may(actor('chief', offices.higher), 'see-case', deciding, on)).toBe(true);
    expect(may(actor('auditor', offices.higher), 'see-case', deciding, on)).toBe(true);
    expect(may(twice, 'terminate-case', subject(), on)).toBe(true);
    expect(may(twice, 'settle-letter', subject(), on)).toBe(true);
  });

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('counts both ends of the time a role is held: on %s %s', (day, expected) => {
    const grant = { officeId: 'county-a', role: 'handler' as const, from: '2026-03-01' };
    const dated = { accountId: 'a1', roles: [{ ...grant, to: '2026-03-31' }], represents: [] };

    expect(may(dated, 'see-case', subject(), day)).toBe(expected);
    expect(rolesIn(dated, 'county-a', day)).toEqual(expected ? ['handler'] : []);
    expect(officesWith(dated, ['handler', 'chief'], day)).toEqual(expected ? ['county-a'] : []);
  });

  it('never takes away what one role gives because another is held too', () => {
    const grant = fc.record({
      officeId: fc.constantFrom(...Object.values(offices)),
      role: fc.constantFrom(...roleIds),
      from: fc.constantFrom('2026-01-01', '2026-03-02', '2026-03-03'),
      to: fc.constantFrom(null, '2026-03-01', '2026-03-02'),
    });
    const asked = subject({ handlerId: 'a1' });

    fc.assert(
      fc.property(
        fc.array(grant, { maxLength: 6 }),
        fc.constantFrom(...actions),
        (grants: RoleGrant[], action) => {
          const holding = (roles: RoleGrant[]) => ({ accountId: 'a1', roles, represents: [] });
          const one = grants.some((held) => may(holding([held]), action, asked, on));
          return may(holding(grants), action, asked, on) === one;
        },
      ),
    );
  });
});

describe('the permission table', () => {
  it('names each role at most once for an action, and somebody for every action', () => {
    const wrong = actions.filter((action) => {
      const named = Object.values((permissions[action] as Permission).who).flat();
      return named.length === 0 || new Set(named).size < named.length;
    });

    expect(wrong).toEqual([]);
  });

  it('has every act of the process contract, and no other', () => {
    expect(Object.keys(actPermissions).sort()).toEqual([...Act].sort());
    expect(isTaskAct('give-opinion')).toBe(true);
    expect(isTaskAct('toString')).toBe(false);
  });

  it('gives the roles that may knock, in the order of the roles', () => {
    expect(rolesThatMay('settle-letter')).toEqual(['intake-clerk', 'handler', 'clerk']);
    expect(rolesThatMay('see-funds', 'higher')).toEqual(['auditor']);
    expect(rolesThatMay('settle-warning', 'assigned')).toEqual([
      ...['intake-clerk', 'handler', 'department-head'],
    ]);
    expect(officesReaching(actor('auditor'), 'see-funds', 'higher', on)).toEqual(['county-a']);
    expect(officesReaching(actor('chief'), 'see-funds', 'higher', on)).toEqual([]);
  });

  it('tells a refused person who may', () => {
    expect(refusalOf('settle-warning')).toEqual({
      code: 'FORBIDDEN',
      detail:
        '您不能处理重复救助预警；可以处理重复救助预警的是本人承办的承办检察官，本院的控申接待、部门负责人',
    });
  });
});

describe('mayCompleteTask', () => {
  const task = (change: Partial<TaskDuty> = {}): TaskDuty => ({
    ...{ officeId: 'county-a', role: 'chief', assigneeId: null, act: 'give-opinion' },
    ...change,
  });

  it.each(Act)('%s: just for the roles of the table, and only in the office of the task', (act) => {
    const allowed = (officeId: string) =>
      roleIds.filter(
        (role) => mayCompleteTask(actor(role, officeId), task({ role, act }), nobody, on) === true,
      );

    expect(allowed('county-a')).toEqual(rolesThatMay(act));
    expect(allowed('city-a')).toEqual([]);
  });

  it.each([
    [actor('deputy-chief'), task(), 'FORBIDDEN', '此任务由本院检察长办理'],
    [actor('chief', 'county-b'), task(), 'FORBIDDEN', '此任务由本院检察长办理'],
    [actor('chief'), task({ assigneeId: 'a2' }), 'TASK_TAKEN', '此任务由他人承办'],
    [actor('handler'), task({ assigneeId: 'a1' }), 'FORBIDDEN', '此任务由本院检察长办理'],
    [
      ...([actor('handler'), task({ role: 'handler' }), 'FORBIDDEN'] as const),
      '承办检察官不能办理“give-opinion”，流程图有误',
    ],
    [
      actor('chief'),
      task({ act: 'see-case' }),
      'FORBIDDEN',
      '检察长不能办理“see-case”，流程图有误',
    ],
  ])('refuses %j for %j', (who, what, code, detail) => {
    expect(mayCompleteTask(who, what, nobody, on)).toEqual({ code, detail });
  });

  it('lets whoever the diagram names do a task that only records its form', () => {
    expect(
      mayCompleteTask(actor('operator'), task({ role: 'operator', act: null }), nobody, on),
    ).toBe(true);
  });

  it('refuses before the role begins', () => {
    expect(mayCompleteTask(actor('chief'), task(), nobody, '2025-12-31')).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('refuses whom the separation of duties bars, whatever the role', () => {
    const duties = { ...nobody, proposedBy: ['a1'] };

    expect(mayCompleteTask(actor('chief'), task(), duties, on)).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    expect(mayCompleteTask(actor('chief'), task({ act: null }), duties, on)).toBe(true);
  });
});

/** The rows of the accepted table; `UPDATE_GOLDEN=1` accepts what is answered now, to be read in the diff. */
function expectedRows(written: string[]): string[] {
  const file = new URL('golden/permissions.md', import.meta.url);
  const isRow = (line: string) => line.startsWith('| `');
  const lines = readFileSync(file, 'utf8').split('\n');
  if (process.env['UPDATE_GOLDEN'] === '1') {
    const head = lines.filter((line) => !isRow(line) && line !== '');
    const [title = '', text = '', ...table] = head;
    writeFileSync(file, [title, '', text, '', ...table, ...written, ''].join('\n'));
    return written;
  }
  return lines.filter(isRow);
}

/** A row of the table from the answers of `may` alone: under each reach the roles whose standings are just those. */
function tableRow(action: Action): string {
  const reachOf = (role: RoleId) =>
    standings.filter((standing) => mayFrom(role, action, standing)).join(' ');
  const columns = Object.values(scopes).map(({ relations }) =>
    roleIds
      .filter((role) => reachOf(role) === relations.join(' '))
      .map((role) => roles[role].name)
      .join('、'),
  );
  const known = ['', ...Object.values(scopes).map(({ relations }) => relations.join(' '))];
  const odd = roleIds.filter((role) => !known.includes(reachOf(role)));
  expect(odd).toEqual([]);
  return `| \`${action}\` | ${permissions[action].name} | ${columns.join(' | ')} |`;
}
