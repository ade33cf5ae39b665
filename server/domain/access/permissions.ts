import { isTaskAct } from './act-permissions.js';
import type { LocalDate } from '../basics/local-date.js';
import {
  permissions,
  relations,
  scopes,
  type Action,
  type Permission,
  type Relation,
  type Scope,
} from './permission-table.js';
import type { RuleCode } from '../basics/rule-codes.js';
import { roleIds, roles, type RoleId } from './roles.js';
import { separationFault, type Duties } from './separation-of-duties.js';

/** A role held in an office from a day to a day, both inclusive; `to` null: until further notice. */
export interface RoleGrant {
  officeId: string;
  role: RoleId;
  from: LocalDate;
  to: LocalDate | null;
}

/** Somebody in whose name the actor may act today (委托代理), and with which of that person's own roles. */
export interface Represented {
  accountId: string;
  displayName: string;
  /** Only the roles delegated, as long as the person holds them and the delegation lasts. */
  roles: readonly RoleGrant[];
  delegationId: string;
}

/** Who acts: an account and every role it ever held, and whom it represents today. */
export interface Actor {
  accountId: string;
  username: string;
  displayName: string;
  roles: readonly RoleGrant[];
  represents: readonly Represented[];
}

/** All the rules need to know of an actor. */
export type ActorRoles = Pick<Actor, 'accountId' | 'roles' | 'represents'>;

/** By whose right somebody acts: null, by the own one; else in the name of the represented person. */
export interface Authority {
  inNameOf: Represented | null;
}

export interface TaskDuty {
  officeId: string;
  /** The role the diagram names. */
  role: RoleId;
  /** The only one who may do it, or null: whoever holds the role. */
  assigneeId: string | null;
  /** What completing it does (`Act` of the process contract), or null: nothing but recording. */
  act: string | null;
}

/** What is asked about, as far as a permission depends on it. */
export interface Subject {
  /** The office that handles the case, does the task, or is asked about itself. */
  officeId: string;
  /** Offices that assist, decide or pay with the handling office. */
  involvedOfficeIds: readonly string[];
  /** Every office above `officeId`. */
  higherOfficeIds: readonly string[];
  /** The handler of the case, the assignee of a task; null: nobody yet, or not asked. */
  handlerId: string | null;
}

export interface Refusal {
  code: RuleCode;
  detail: string;
}

/** Roles a person holds in an office on a day, delegated ones not among them. */
export function rolesIn(
  actor: Pick<ActorRoles, 'roles'>,
  officeId: string,
  on: LocalDate,
): RoleId[] {
  return actor.roles
    .filter((grant) => grant.officeId === officeId && isInForce(grant, on))
    .map(({ role }) => role);
}

/** Offices in which the person, or somebody the person represents, holds any of these roles on a day. */
export function officesWith(actor: ActorRoles, wanted: readonly RoleId[], on: LocalDate): string[] {
  const found = personsOf(actor)
    .flatMap(({ roles: held }) => held)
    .filter((grant) => wanted.includes(grant.role) && isInForce(grant, on));
  return [...new Set(found.map(({ officeId }) => officeId))];
}

/**
 * May this person do this on that day? One role held that day is enough whose permission reaches how its office, and the person, stand
 * to the subject. The same for lists, as SQL: `server/cases/case-scope.ts`, `server/offices/office-scope.ts`.
 */
export function may(actor: ActorRoles, action: Action, subject: Subject, on: LocalDate): boolean {
  return authorityFor(actor, action, subject, on) !== null;
}

/** By whose right the person may do this on that day, the own before another's; null: by nobody's. */
export function authorityFor(
  actor: ActorRoles,
  action: Action,
  subject: Subject,
  on: LocalDate,
): Authority | null {
  const able = personsOf(actor).find((person) => mayByOwnRight(person, action, subject, on));
  return able === undefined ? null : { inNameOf: able.inNameOf };
}

/** Accounts whose hands an act goes through: separation of duties counts each of them. */
export function handsOf(actor: Pick<Actor, 'accountId'>, { inNameOf }: Authority): string[] {
  return inNameOf === null ? [actor.accountId] : [actor.accountId, inNameOf.accountId];
}

/** The actor, then everybody represented, each with the own roles alone: what is delegated is not passed on. */
export function personsOf(actor: ActorRoles): (ActorRoles & Authority)[] {
  const { accountId, roles: own } = actor;
  return [
    { accountId, roles: own, represents: [], inNameOf: null },
    ...actor.represents.map((represented) => ({
      ...{ accountId: represented.accountId, roles: represented.roles },
      ...{ represents: [], inNameOf: represented },
    })),
  ];
}

function mayByOwnRight(
  person: ActorRoles,
  action: Action,
  subject: Subject,
  on: LocalDate,
): boolean {
  return relations.some(
    (relation) =>
      (relation !== 'assigned' || subject.handlerId === person.accountId) &&
      officesReaching(person, action, relation, on).some((officeId) =>
        officesStanding(subject, relation).includes(officeId),
      ),
  );
}

/** Offices in which the person, or somebody represented, holds a role that may do this to what stands so to the office. */
export function officesReaching(
  actor: ActorRoles,
  action: Action,
  relation: Relation,
  on: LocalDate,
): string[] {
  return officesWith(actor, rolesThatMay(action, relation), on);
}

/** Roles that may do this to what stands so to their office; without a relation, to anything at all. */
export function rolesThatMay(action: Action, relation?: Relation): RoleId[] {
  const { who }: Permission = permissions[action];
  const reaching = scopeIds.filter(
    (scope) => relation === undefined || reachOf(scope).includes(relation),
  );
  return roleIds.filter((role) => reaching.some((scope) => who[scope]?.includes(role)));
}

/** Why the action is refused, in Chinese: who may do it. */
export function refusalOf(action: Action): Refusal {
  const { name, who }: Permission = permissions[action];
  const holders = scopeIds.flatMap((scope) => {
    const names = (who[scope] ?? []).map((role) => roles[role].name);
    return names.length === 0 ? [] : `${scopes[scope].name}的${names.join('、')}`;
  });
  return { code: 'FORBIDDEN', detail: `您不能${name}；可以${name}的是${holders.join('，')}` };
}

/** May this person complete this task? See `taskAuthority`. */
export function mayCompleteTask(
  actor: ActorRoles,
  duty: TaskDuty,
  duties: Duties,
  on: LocalDate,
): true | Refusal {
  const found = taskAuthority(actor, duty, duties, on);
  return 'code' in found ? found : true;
}

/**
 * By whose right this person may complete this task, the own before another's; else why not. The role the diagram names must be held in the
 * task's office on that day and be one that may do the act at all, the task must not be another's, and the duty must not collide
 * with what the person, or whoever is represented, did before. A task assigned to the represented person may be done in that name.
 */
export function taskAuthority(
  actor: ActorRoles,
  duty: TaskDuty,
  duties: Duties,
  on: LocalDate,
): Authority | Refusal {
  const { officeId, role, assigneeId, act } = duty;
  if (act !== null && !(isTaskAct(act) && rolesThatMay(act).includes(role))) {
    return { code: 'FORBIDDEN', detail: `${roles[role].name}不能办理“${act}”，流程图有误` };
  }
  const holders = personsOf(actor).filter((person) => rolesIn(person, officeId, on).includes(role));
  if (holders.length === 0) {
    return { code: 'FORBIDDEN', detail: `此任务由本院${roles[role].name}办理` };
  }
  const allowed = holders.filter(
    (person) => assigneeId === null || handsOf(actor, person).includes(assigneeId),
  );
  if (allowed.length === 0) return { code: 'TASK_TAKEN', detail: '此任务由他人承办' };
  const tried = allowed.map((person) => ({
    ...{ inNameOf: person.inNameOf },
    fault: act === null ? null : separationFault(handsOf(actor, person), act, duties),
  }));
  const able = tried.find(({ fault }) => fault === null);
  if (able !== undefined) return { inNameOf: able.inNameOf };
  return { code: 'SEPARATION_OF_DUTIES', detail: tried[0]?.fault ?? '' };
}

const scopeIds = Object.keys(scopes) as Scope[];

const reachOf = (scope: Scope): readonly Relation[] => scopes[scope].relations;

/** Offices that stand so to the subject. */
function officesStanding(subject: Subject, relation: Relation): readonly string[] {
  if (relation === 'involved') return subject.involvedOfficeIds;
  return relation === 'higher' ? subject.higherOfficeIds : [subject.officeId];
}

/** Is the role held on that day? Both bounds inclusive. */
export function isInForce({ from, to }: Pick<RoleGrant, 'from' | 'to'>, on: LocalDate): boolean {
  return from <= on && (to === null || on <= to);
}
