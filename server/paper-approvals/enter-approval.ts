import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError, type Fault } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperHandsFault, type Medium } from '../domain/cases/paper-approval.js';
import { validateSubmission } from '../domain/forms/form-schema.js';
import { evaluateFeel } from '../feel.js';
import { addNotice } from '../notices/add-notice.js';
import { findTask } from '../tasks/find-task.js';
import { formOfTask } from '../tasks/form-of-task.js';
import type { Task } from '../tasks/task.entity.js';
import { PaperApproval } from './paper-approval.entity.js';
import { assertMayOnPaper } from './paper-permission.js';
import { signersOf } from './signers-of.js';

/** What is entered of either medium. */
export interface Entry {
  taskId: string;
  signerId: string;
  data: Record<string, unknown>;
  actor: Actor;
  requestId: string;
}

/** What one medium adds. */
export interface EntryWay {
  medium: Medium;
  /** Day of the paper or of the call. */
  signedOn: LocalDate;
  attachmentId: string | null;
  /** Refuses what cannot be entered for this task by this medium. */
  check: (task: Task, row: ReliefCase) => void;
  /** Keeps what belongs to the medium beside the row. */
  keep: (em: EntityManager, id: string, caseId: string) => Promise<unknown>;
  /** Texts of the notices: to whoever may confirm it, and to the signer. */
  told: (title: string, taskName: string) => { confirm: string; signer: string };
}

/** Enters an approval given outside: judged by the form of the task; nothing happens before a second person has confirmed it. */
export async function enterApproval(
  deps: Deps,
  entry: Entry,
  way: EntryWay,
): Promise<{ id: string }> {
  const { taskId, signerId, actor, requestId } = entry;
  const { medium, signedOn, attachmentId } = way;
  const { caseId, formKey } = await findTask(deps.dataSource.manager, taskId);
  const form = await formOfTask(deps.dataSource, formKey);
  const [now, today] = [deps.clock.now(), deps.clock.today()];
  const judged = validateSubmission(form, entry.data, { today, evaluate: evaluateFeel });
  const id = randomUUID();
  const action = `enter-${medium}-approval` as const;
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const task = await findTask(em, taskId);
    await assertMayOnPaper(em, actor, 'enter-paper-approval', task, today);
    way.check(task, row);
    await assertEnterable(em, entry, task, today);
    if (!judged.ok) throw new InputError(judged.faults.map(belowData));
    await em.insert(PaperApproval, {
      ...{ id, taskId, caseId, signerId, medium, signedOn, attachmentId, state: 'entered' },
      ...{ dataCipher: deps.vault.seal(JSON.stringify(judged.data)) },
      ...{ enteredBy: actor.accountId, enteredAt: now },
    });
    await way.keep(em, id, caseId);
    await tell(em, { id, task, signerId, now, medium, text: way.told(row.title, task.name) });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action, caseId, requestId },
      ...{ subjectType: `${medium}-approval`, subjectId: id },
      detail: { taskId, signerId, signedOn, attachmentId },
    });
  });
  return { id };
}

/** A fault of the form, where the request has it. */
export const belowData = ({ pointer, detail }: Fault): Fault => ({
  ...{ pointer: `/data${pointer}`, detail },
});

async function assertEnterable(
  em: EntityManager,
  { signerId, actor }: Entry,
  task: Task,
  today: LocalDate,
): Promise<void> {
  const fault = paperHandsFault({ signerId, enteredBy: actor.accountId, confirmedBy: null });
  if (fault !== null) throw new RuleError(fault.code, fault.detail);
  const signers = await signersOf(em, task, today);
  if (!signers.some(({ accountId }) => accountId === signerId)) {
    throw new InputError([{ pointer: '/signerId', detail: '此人不能审批这项任务' }]);
  }
  if (await em.existsBy(PaperApproval, { taskId: task.id, state: 'entered' })) {
    throw new RuleError('WRONG_STATE', '这项任务已经登记了线下签批或者电话审批，正在等待复核');
  }
}

/** Whoever may confirm it, and the signer. */
async function tell(
  em: EntityManager,
  given: {
    id: string;
    task: Task;
    signerId: string;
    now: Date;
    medium: Medium;
    text: { confirm: string; signer: string };
  },
): Promise<void> {
  const { id, task, signerId, now, text } = given;
  const kind = `${given.medium}-approval`;
  const notice = { kind, caseId: task.caseId, officeId: task.officeId, now };
  await addNotice(em, {
    ...{ ...notice, effectKey: `${kind}:${id}:confirm`, role: 'department-head' },
    text: text.confirm,
  });
  await addNotice(em, {
    ...{ ...notice, effectKey: `${kind}:${id}:signer`, accountId: signerId },
    text: text.signer,
  });
}
