import { addDays, formatChineseDate, type LocalDate } from '../basics/local-date.js';
import type { RoleGrant } from './permissions.js';
import { roles, type RoleId } from './roles.js';
import { exclusiveRoles, exclusiveRolesFault } from './separation-of-duties.js';

/** A role somebody shall hold in an office, first and last day included; `to` null: until further notice. */
export interface RolePlan extends RoleGrant {
  /** The paper that says so, e.g. number of the order; needed by whoever comes from another office. */
  reference: string;
  /** Where the person belongs; another office than that of the role makes it a secondment (借调). */
  homeOfficeId: string | null;
}

/**
 * Everything that speaks against a role, given what the person holds and what waits for a second person; empty when nothing does. A secondment has
 * a paper and an end (the product's rule); the three administrators are three persons (`exclusiveRoles`).
 */
export function roleFaults(plan: RolePlan, held: readonly RoleGrant[], today: LocalDate): string[] {
  const { role, officeId, from, to, reference } = plan;
  const beside = held.filter((grant) => isBeside(grant, plan));
  const fault = exclusiveRolesFault([role, ...beside.map((grant) => grant.role)]);
  const same = beside.find((grant) => grant.role === role && grant.officeId === officeId);
  return [
    ...(from < today ? ['职务不能从过去的日期开始'] : []),
    ...(to !== null && to < from ? ['结束日期早于开始日期'] : []),
    ...(isSecondment(plan) && to === null ? ['借调应当写明结束日期'] : []),
    ...(isSecondment(plan) && reference.trim() === '' ? ['借调应当写明依据的文件'] : []),
    ...(fault === null ? [] : [fault]),
    ...(same === undefined ? [] : [`此人${untilText(same)}已任本院${roles[role].name}`]),
  ];
}

/** Is the role one that a second person must confirm? */
export function needsConfirmation(role: RoleId): boolean {
  return exclusiveRoles.includes(role);
}

/** Is the person lent by the own office to that of the role? */
export function isSecondment({
  officeId,
  homeOfficeId,
}: Pick<RolePlan, 'officeId' | 'homeOfficeId'>): boolean {
  return homeOfficeId !== null && homeOfficeId !== officeId;
}

/** Why a role cannot end on that day; null when it can. The earliest last day is yesterday: gone at once. */
export function roleEndFault(
  { from, to }: Pick<RoleGrant, 'from' | 'to'>,
  on: LocalDate,
  today: LocalDate,
): string | null {
  if (to !== null && to < today) return '该职务已经结束';
  if (on < addDays(today, -1)) return '结束日期不能早于昨天';
  if (to !== null && on >= to) return '新的结束日期应当早于原定的结束日期';
  return on < addDays(from, -1) ? '结束日期早于开始日期' : null;
}

/** Have the two a day in common? */
function isBeside(a: Pick<RoleGrant, 'from' | 'to'>, b: Pick<RoleGrant, 'from' | 'to'>): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}

function untilText({ from, to }: Pick<RoleGrant, 'from' | 'to'>): string {
  return `自${formatChineseDate(from)}${to === null ? '' : `至${formatChineseDate(to)}`}`;
}
