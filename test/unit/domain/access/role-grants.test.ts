import { describe, expect, it } from '@jest/globals';
import {
  isSecondment,
  needsConfirmation,
  roleEndFault,
  roleFaults,
  type RolePlan,
} from '../../../../server/domain/access/role-grants.js';
import type { RoleGrant } from '../../../../server/domain/access/permissions.js';
import { roleIds } from '../../../../server/domain/access/roles.js';

const today = '2026-03-02';
const plan = (change: Partial<RolePlan> = {}): RolePlan => ({
  ...{ officeId: 'county-a', role: 'handler', from: '2026-03-02', to: null },
  ...{ reference: '', homeOfficeId: 'county-a' },
  ...change,
});
const held = (change: Partial<RoleGrant> = {}): RoleGrant => ({
  ...{ officeId: 'county-a', role: 'handler', from: '2026-01-01', to: null },
  ...change,
});

describe('a role', () => {
  it.each([
    [{}, null],
    [{ from: '2026-03-01' }, '职务不能从过去的日期开始'],
    [{ to: '2026-03-02' }, null],
    [{ from: '2026-03-03', to: '2026-03-02' }, '结束日期早于开始日期'],
    [{ homeOfficeId: null }, null],
    [{ homeOfficeId: 'county-b', reference: '借调函1号' }, '借调应当写明结束日期'],
    [{ homeOfficeId: 'county-b', to: '2026-06-30', reference: ' ' }, '借调应当写明依据的文件'],
    [{ homeOfficeId: 'county-b', to: '2026-06-30', reference: '借调函1号' }, null],
  ])('%j: %s', (change, fault) => {
    expect(roleFaults(plan(change), [], today)).toEqual(fault === null ? [] : [fault]);
  });

  it.each([
    [held({ to: '2026-03-01' }), null],
    [held({ to: '2026-03-02' }), '此人自2026年1月1日至2026年3月2日已任本院承办检察官'],
    [held(), '此人自2026年1月1日已任本院承办检察官'],
    [held({ officeId: 'county-b' }), null],
    [held({ role: 'clerk' }), null],
    [held({ from: '2026-07-01' }), null],
    [held({ from: '2026-06-30' }), '此人自2026年6月30日已任本院承办检察官'],
  ])('beside %j: %s', (grant, fault) => {
    expect(roleFaults(plan({ to: '2026-06-30' }), [grant], today)).toEqual(
      fault === null ? [] : [fault],
    );
  });

  it('of one of the three administrators never comes to another of them, in whatever office', () => {
    const audit = held({ role: 'audit-admin', officeId: 'city-a' });

    expect(roleFaults(plan({ role: 'system-admin' }), [audit], today)).toEqual([
      '系统管理、审计管理应由不同的人担任',
    ]);
    expect(
      roleFaults(plan({ role: 'system-admin' }), [{ ...audit, to: '2026-03-01' }], today),
    ).toEqual([]);
  });

  it('needs a second person for the three administrators alone', () => {
    expect(roleIds.filter(needsConfirmation)).toEqual([
      ...['system-admin', 'security-admin', 'audit-admin'],
    ]);
  });

  it('is a secondment in another office than the own', () => {
    expect(isSecondment(plan())).toBe(false);
    expect(isSecondment(plan({ homeOfficeId: 'county-b' }))).toBe(true);
    expect(isSecondment(plan({ homeOfficeId: null }))).toBe(false);
  });
});

describe('the end of a role', () => {
  it.each([
    [held(), '2026-03-01', null],
    [held(), '2026-02-28', '结束日期不能早于昨天'],
    [held({ to: '2026-03-01' }), '2026-03-02', '该职务已经结束'],
    [held({ to: '2026-03-02' }), '2026-03-01', null],
    [held({ to: '2026-03-10' }), '2026-03-10', '新的结束日期应当早于原定的结束日期'],
    [held({ to: '2026-03-10' }), '2026-03-09', null],
    [held({ from: '2026-03-10' }), '2026-03-09', null],
    [held({ from: '2026-03-10' }), '2026-03-08', '结束日期早于开始日期'],
  ])('%j on %s: %s', (grant, on, fault) => {
    expect(roleEndFault(grant, on, today)).toBe(fault);
  });
});
