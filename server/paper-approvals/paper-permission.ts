import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Action } from '../domain/access/permission-table.js';
import { may, refusalOf, type Actor } from '../domain/access/permissions.js';
import { asUnrecused, recusedDetail } from '../recusals/recused.js';
import type { Task } from '../tasks/task.entity.js';

/** Why the person may not do this to papers of the task; null: may. It is the task's office that counts, not the case's. */
export async function paperRefusal(
  em: EntityManager,
  actor: Actor,
  action: Action & ('enter-paper-approval' | 'confirm-paper-approval'),
  { caseId, officeId }: Pick<Task, 'caseId' | 'officeId'>,
  on: LocalDate,
): Promise<string | null> {
  const able = await asUnrecused(em, actor, caseId);
  if (able === null) return recusedDetail;
  const subject = { officeId, handlerId: null, involvedOfficeIds: [], higherOfficeIds: [] };
  return may(able, action, subject, on) ? null : refusalOf(action).detail;
}

/** As `paperRefusal`, as an error. */
export async function assertMayOnPaper(...given: Parameters<typeof paperRefusal>): Promise<void> {
  const refusal = await paperRefusal(...given);
  if (refusal !== null) throw new RuleError('FORBIDDEN', refusal);
}
