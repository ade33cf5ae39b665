import type { EntityManager } from 'typeorm';
import { Act } from '../../processes/contract.js';
import { lockCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import {
  routingVariables,
  validateSubmission,
  type FormSchema,
} from '../domain/forms/form-schema.js';
import { standstillFault } from '../domain/cases/suspension.js';
import type { Actor, Authority } from '../domain/access/permissions.js';
import { enqueue } from '../engine/enqueue.js';
import { keepWarnings } from '../duplicates/keep-warnings.js';
import { evaluateFeel } from '../feel.js';
import type { ActContext, ActTable } from './act.js';
import { formOfTask } from './form-of-task.js';
import { findTask } from './find-task.js';
import { noteTask } from './note-task.js';
import { relyOnEnclosures } from './rely-on-enclosures.js';
import { taskNotOpen, taskStale } from './task-conflict.js';
import { taskAuthority } from './task-permission.js';
import { Task, type TaskState } from './task.entity.js';
import { refuseWhileAsked } from './verbs/open-cosigns.js';

/** Acts that mend what a terminated case leaves behind. */
const AFTER_TERMINATION: ReadonlySet<string | null> = new Set(['recover-advance', 'complete-file']);

export interface Completion {
  taskId: string;
  actor: Actor;
  data: Record<string, unknown>;
  /** Version of the task as it was read; without it the latest is taken. */
  version?: number | undefined;
  /** 线下签批: the actor signed on paper; marks it as confirmed by another person, before the act and its papers, or refuses. */
  onPaper?: ((em: EntityManager) => Promise<void>) | undefined;
}

/**
 * Completes a task: its act, the task and the command to the engine in one transaction, under the lock of the case. The
 * answer says `completing` while the engine has not confirmed; decisions stay pending until it has.
 */
export async function completeTask(
  deps: Deps,
  acts: ActTable,
  { taskId, actor, data, version, onPaper }: Completion,
): Promise<{ id: string; state: TaskState }> {
  const { caseId, formKey } = await findTask(deps.dataSource.manager, taskId);
  const form = await formOfTask(deps.dataSource, formKey);
  const completed = deps.dataSource.transaction((em) =>
    completeIn(em, deps, acts, form, { taskId, actor, data, version, onPaper }),
  );
  await completed.catch(async (error: unknown) => {
    await keepWarnings(deps, error);
    throw error;
  });
  await deps.outbox.flush(caseId);
  const { state } = await findTask(deps.dataSource.manager, taskId);
  return { id: taskId, state };
}

/** Completes the task in the caller's transaction: the act, the task, the command to the engine and the entry of the audit. */
export async function completeIn(
  em: EntityManager,
  deps: Deps,
  acts: ActTable,
  form: FormSchema,
  { taskId, actor, data, version, onPaper }: Completion,
): Promise<void> {
  const { caseId } = await findTask(em, taskId);
  const reliefCase = await lockCase(em, caseId);
  const task = await findTask(em, taskId);
  await refuseUnlessOpen(em, task, reliefCase, version);
  const { inNameOf } = await authorityOrRefuse(em, deps, actor, task);
  await onPaper?.(em);
  const judged = judge(form, data, deps);
  const now = deps.clock.now();
  await relyOnEnclosures(em, { form, data: judged, caseId, now }).catch(refuseData);
  const variables = { ...routingVariables(form, judged) };
  Object.assign(
    variables,
    await runAct(em, deps, acts, task, reliefCase, { actor, inNameOf }, judged),
  );
  await em.update(
    Task,
    { id: task.id },
    {
      state: 'completing',
      submission: withoutAccounts(judged) as object,
      ...{ draft: null, draftBy: null, draftAt: null },
      completedAt: now,
      completedBy: actor.accountId,
      completedFor: inNameOf?.accountId ?? null,
      version: task.version + 1,
    },
  );
  await noteTask(em, task);
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'complete-task', caseId },
    ...{ subjectType: 'task', subjectId: task.id },
    detail: { act: task.act, inNameOf: inNameOf?.accountId ?? null },
    ...{ before: { state: task.state }, after: { state: 'completing' } },
  });
  const payload = { taskId: task.id, jobKey: task.jobKey, variables };
  await enqueue(em, { caseId, kind: 'complete-job', payload, now });
}

async function refuseUnlessOpen(
  em: EntityManager,
  task: Task,
  reliefCase: ReliefCase,
  version: number | undefined,
): Promise<void> {
  if (task.state !== 'open') throw await taskNotOpen(em, task);
  if (reliefCase.terminatedAt !== null && !AFTER_TERMINATION.has(task.act)) {
    throw new RuleError('CASE_TERMINATED', '案件已终止办理，此任务随之取消');
  }
  const standstill = standstillFault(task.act, reliefCase.suspendedOn);
  if (standstill !== null) throw new RuleError(standstill.code, standstill.detail);
  if (version !== undefined && version !== task.version) throw await taskStale(em, task);
  await refuseWhileAsked(em, task);
}

async function authorityOrRefuse(
  em: EntityManager,
  { clock }: Deps,
  actor: Actor,
  task: Task,
): Promise<Authority> {
  const found = await taskAuthority(em, actor, task, clock.today());
  if ('code' in found) throw new RuleError(found.code, found.detail);
  return found;
}

function judge(
  form: FormSchema,
  data: Record<string, unknown>,
  { clock }: Deps,
): Record<string, unknown> {
  const result = validateSubmission(form, data, { today: clock.today(), evaluate: evaluateFeel });
  if (result.ok) return result.data;
  return refuseData(new InputError(result.faults, '表单填写有误，请按提示修改后再提交'));
}

/** The form and the act judge the data alone; whoever sent it has it under `data`. Any other error passes. */
function refuseData(error: unknown): never {
  if (!(error instanceof InputError)) throw error;
  throw new InputError(
    error.faults.map(({ pointer, detail }) => ({ pointer: `/data${pointer}`, detail })),
    error.message,
  );
}

async function runAct(
  em: EntityManager,
  deps: Deps,
  acts: ActTable,
  task: Task,
  reliefCase: ReliefCase,
  by: Pick<ActContext, 'actor' | 'inNameOf'>,
  data: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const act = Act.find((known) => known === task.act);
  if (act === undefined) return {};
  const acted = acts[act]({
    em,
    deps,
    task,
    case: reliefCase,
    ...by,
    data,
    effectKey: task.elementInstanceKey,
    today: deps.clock.today(),
    now: deps.clock.now(),
  });
  const { variables } = await acted.catch(refuseData);
  return variables ?? {};
}

/** Account numbers are kept sealed where the money is; a submission keeps the last four digits. */
function withoutAccounts(data: Record<string, unknown>): Record<string, unknown> {
  const payees = data['payees'];
  if (!Array.isArray(payees)) return data;
  const masked = payees.map((payee: unknown) =>
    isRecord(payee) && typeof payee['account'] === 'string'
      ? { ...payee, account: `****${payee['account'].slice(-4)}` }
      : payee,
  );
  return { ...data, payees: masked };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
