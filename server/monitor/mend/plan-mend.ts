import { createHash } from 'node:crypto';
import { mendActs, type MendActId } from '../../domain/monitor/mend-acts.js';
import type { Action } from '../../domain/access/permission-table.js';
import { officesReaching, refusalOf, type Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { officeScope } from '../../offices/office-scope.js';
import { asUnrecused, recusedDetail } from '../../recusals/recused.js';
import { acts } from './acts/index.js';
import type { MendInput, MendPlan, MendWorld } from './mend-act.js';

/** What an act would do now, for somebody who may do it to what it is about. */
export async function planMend(
  world: MendWorld,
  { act, input }: { act: MendActId; input: MendInput },
): Promise<MendPlan> {
  const plan = await acts[act].plan(world, input);
  await assertMayMend(world, mendActs[act].permission, plan);
  return plan;
}

/** Refuses unless the person may do this in the office of what it is about, and has not stepped out of the case. */
export async function assertMayMend(
  { em, deps, actor }: MendWorld,
  action: Action,
  { caseId, officeId }: Pick<MendPlan, 'caseId' | 'officeId'>,
): Promise<void> {
  if (!(await mayMend({ em, deps, actor }, action, officeId))) {
    const { code, detail } = refusalOf(action);
    throw new RuleError(code, detail);
  }
  if (caseId !== null && (await asUnrecused(em, actor, caseId)) === null) {
    throw new RuleError('FORBIDDEN', recusedDetail);
  }
}

/** May the person do this in matters of the office; of the machine, which has none: anywhere. */
export async function mayMend(
  { em, deps, actor }: MendWorld,
  action: Action,
  officeId: string | null,
): Promise<boolean> {
  const on = deps.clock.today();
  if (officeId === null) return holdsAnywhere(actor, action, on);
  return (await officeScope(em, actor, action, on)).includes(officeId);
}

export const holdsAnywhere = (actor: Actor, action: Action, on: LocalDate): boolean =>
  (['handling', 'higher'] as const).some(
    (relation) => officesReaching(actor, action, relation, on).length > 0,
  );

/** Of what a plan would do and the state of things it was made in: another one means that the world has changed. */
export function fingerprintOf(plan: MendPlan): string {
  const { subject, commands, before, after, refusal } = plan;
  const text = JSON.stringify([subject, commands, before, after, refusal]);
  return createHash('sha256').update(text).digest('hex');
}
