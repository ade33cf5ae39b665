import type { LocalDate } from './local-date.js';
import type { RuleCode } from './rule-codes.js';
import { roles, type RoleId } from './roles.js';
import { separationFault, type Duties } from './separation-of-duties.js';

/** A role held in an office from a day to a day, both inclusive; `to` null: until further notice. */
export interface RoleGrant {
  officeId: string;
  role: RoleId;
  from: LocalDate;
  to: LocalDate | null;
}

/** Who acts: an account and every role it ever held. */
export interface Actor {
  accountId: string;
  username: string;
  displayName: string;
  roles: readonly RoleGrant[];
}

/** All the rules need to know of an actor. */
export type ActorRoles = Pick<Actor, 'accountId' | 'roles'>;

export interface TaskDuty {
  officeId: string;
  candidateRoles: readonly RoleId[];
  /** The only one who may do it, or null: whoever holds a candidate role. */
  assigneeId: string | null;
  /** What completing it does (`Act` of the process contract), or null: nothing but recording. */
  act: string | null;
}

export interface CaseOffices {
  officeId: string;
  /** Offices that assist, decide or pay with the handling office. */
  involvedOfficeIds: readonly string[];
  /** Offices above the handling office: only supervision and audit look down. */
  higherOfficeIds?: readonly string[];
}

export interface Refusal {
  code: RuleCode;
  detail: string;
}

const overseers: readonly RoleId[] = ['case-supervisor', 'auditor'];

/** Roles a person holds in an office on a day. */
export function rolesIn(actor: ActorRoles, officeId: string, on: LocalDate): RoleId[] {
  return actor.roles
    .filter((grant) => grant.officeId === officeId && isInForce(grant, on))
    .map(({ role }) => role);
}

/** Does the person hold this role in this office on this day? */
export function holdsRole(
  actor: ActorRoles,
  officeId: string,
  role: RoleId,
  on: LocalDate,
): boolean {
  return rolesIn(actor, officeId, on).includes(role);
}

/** Offices in which the person holds any of these roles on a day. */
export function officesWith(actor: ActorRoles, wanted: readonly RoleId[], on: LocalDate): string[] {
  const found = actor.roles.filter((grant) => wanted.includes(grant.role) && isInForce(grant, on));
  return [...new Set(found.map(({ officeId }) => officeId))];
}

/**
 * May this person complete this task? The role must be held in the task's office on that day, the task must not be
 * another's, and the duty must not collide with what the person did before in the same matter.
 */
export function mayCompleteTask(
  actor: ActorRoles,
  task: TaskDuty,
  duties: Duties,
  on: LocalDate,
): true | Refusal {
  const held = rolesIn(actor, task.officeId, on);
  if (!task.candidateRoles.some((role) => held.includes(role))) {
    const names = task.candidateRoles.map((role) => roles[role].name).join('、');
    return { code: 'FORBIDDEN', detail: `此任务由本院${names}办理` };
  }
  if (task.assigneeId !== null && task.assigneeId !== actor.accountId) {
    return { code: 'TASK_TAKEN', detail: '此任务由他人承办' };
  }
  const fault = task.act === null ? null : separationFault(actor.accountId, task.act, duties);
  return fault === null ? true : { code: 'SEPARATION_OF_DUTIES', detail: fault };
}

/**
 * May this person read the facts of the case? Who holds a role with cases in the handling office or one involved; of the
 * offices above only supervision and audit.
 */
export function maySeeCase(actor: ActorRoles, offices: CaseOffices, on: LocalDate): boolean {
  const near = [offices.officeId, ...offices.involvedOfficeIds];
  const above = offices.higherOfficeIds ?? [];
  return (
    near.some((officeId) => rolesIn(actor, officeId, on).some((role) => roles[role].seesCases)) ||
    above.some((officeId) => rolesIn(actor, officeId, on).some((role) => overseers.includes(role)))
  );
}

function isInForce({ from, to }: RoleGrant, on: LocalDate): boolean {
  return from <= on && (to === null || on <= to);
}
