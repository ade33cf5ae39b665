import { daysBetween, formatChineseDate, type LocalDate } from '../basics/local-date.js';
import { isInForce, rolesIn, type RoleGrant } from './permissions.js';
import { roles, type RoleId } from './roles.js';
import { exclusiveRoles, incompatibleFault } from './separation-of-duties.js';

/** Longest a delegation may last, in days after its first: a year. Whoever is away longer is replaced, not represented. */
export const maxDelegationDays = 365;

/** Days, both inclusive. */
export interface Days {
  from: LocalDate;
  to: LocalDate;
}

export interface Party {
  accountId: string;
  displayName: string;
  roles: readonly RoleGrant[];
}

/** Who shall act for whom (委托代理), in which office, with which roles, when. */
export interface DelegationPlan extends Days {
  principal: Party;
  delegate: Party;
  officeId: string;
  roles: readonly RoleId[];
}

export interface DelegationWorld {
  today: LocalDate;
  /** Not revoked, of the same principal in the same office. */
  standing: readonly (Days & { roles: readonly RoleId[]; delegateName: string })[];
  /** When the delegate is away. */
  absences: readonly Days[];
}

/**
 * Everything that speaks against a delegation, in Chinese; empty when nothing does. Only a colleague of the same office stands in, for a chief
 * too: an office above decides in its own right and by its own procedure, never in the name of one below. That powers of the chief may be entrusted
 * to procurators of the office: 人民检察院组织法（2018）第二十九条 (https://www.spp.gov.cn/, confidence M); days and bounds are the product's.
 */
export function delegationFaults(plan: DelegationPlan, world: DelegationWorld): string[] {
  return [...dayFaults(plan, world), ...roleFaults(plan), ...delegateFaults(plan, world)];
}

function dayFaults({ from, to }: DelegationPlan, { today }: DelegationWorld): string[] {
  return [
    ...(from < today ? ['代理不能从过去的日期开始'] : []),
    ...(to < from ? ['结束日期早于开始日期'] : []),
    ...(daysBetween(from, to) > maxDelegationDays ? ['一次委托代理最长一年'] : []),
  ];
}

function roleFaults({ principal, officeId, roles: wanted, from }: DelegationPlan): string[] {
  if (wanted.length === 0) return ['请选择委托的职务'];
  const held = rolesIn(principal, officeId, from);
  return wanted.flatMap((role) => {
    const { name } = roles[role];
    if (!isDelegable(role)) return [`${name}的职责不能委托他人代理`];
    if (held.includes(role)) return [];
    return [`${principal.displayName}${formatChineseDate(from)}在本院没有${name}职务`];
  });
}

function delegateFaults(plan: DelegationPlan, world: DelegationWorld): string[] {
  const { principal, delegate, officeId, from } = plan;
  if (delegate.accountId === principal.accountId) return ['不能委托本人代理'];
  const own = rolesIn(delegate, officeId, from);
  const anywhere = delegate.roles.filter((grant) => isInForce(grant, from));
  return [
    ...(own.length === 0
      ? [`${delegate.displayName}不是本院人员，代理人应当是同一检察院的人员`]
      : []),
    ...(anywhere.some(({ role }) => !isDelegable(role))
      ? ['系统管理、安全管理、审计管理人员不能代理他人办案']
      : []),
    ...own.flatMap((held) => plan.roles.flatMap((role) => incompatibleFault(held, role) ?? [])),
    ...world.standing
      .filter(
        (other) => overlap(other, plan) && other.roles.some((role) => plan.roles.includes(role)),
      )
      .map((other) => `${spanText(other)}已由${other.delegateName}代理`),
    ...world.absences
      .filter((absence) => overlap(absence, plan))
      .map((absence) => `${delegate.displayName}${spanText(absence)}请假，不能代理`),
  ];
}

/** May the role be delegated at all? The three administrators watch one another: nobody else steps in. */
export function isDelegable(role: RoleId): boolean {
  return !exclusiveRoles.includes(role);
}

/** Have the two spans a day in common? */
export function overlap(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** `2026年3月2日至3月8日` in full, as refusals name a span. */
export function spanText({ from, to }: Days): string {
  return from === to
    ? formatChineseDate(from)
    : `${formatChineseDate(from)}至${formatChineseDate(to)}`;
}

/** How a name is signed: 李某（代王某） for what was done in another's name. */
export function signedName(name: string, inNameOf: string | null): string {
  return inNameOf === null ? name : `${name}（代${inNameOf}）`;
}
