import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { recordAudit } from '../audit/record-audit.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperHandsFault, paperTaskFault, signedDayFault } from '../domain/cases/paper-approval.js';
import { validateSubmission } from '../domain/forms/form-schema.js';
import { evaluateFeel } from '../feel.js';
import { addNotice } from '../notices/add-notice.js';
import { findTask } from '../tasks/find-task.js';
import { formOfTask } from '../tasks/form-of-task.js';
import type { Task } from '../tasks/task.entity.js';
import { PaperApproval } from './paper-approval.entity.js';
import { assertMayOnPaper } from './paper-permission.js';
import { signersOf } from './signers-of.js';

export interface PaperEntry {
  taskId: string;
  signerId: string;
  signedOn: LocalDate;
  attachmentId: string;
  data: Record<string, unknown>;
  actor: Actor;
  requestId: string;
}

/** 登记线下签批: what the paper says, judged by the form of the task; nothing happens before a second person has compared it with the scan. */
export async function enterPaperApproval(deps: Deps, entry: PaperEntry): Promise<{ id: string }> {
  const { taskId, signerId, signedOn, attachmentId, actor, requestId } = entry;
  const { caseId, formKey } = await findTask(deps.dataSource.manager, taskId);
  const form = await formOfTask(deps.dataSource, formKey);
  const [now, today] = [deps.clock.now(), deps.clock.today()];
  const judged = validateSubmission(form, entry.data, { today, evaluate: evaluateFeel });
  const id = randomUUID();
  await deps.dataSource.transaction(async (em) => {
    const { title } = await lockOpenCase(em, caseId);
    const task = await findTask(em, taskId);
    await assertMayOnPaper(em, actor, 'enter-paper-approval', task, today);
    await assertEnterable(em, entry, task, today);
    if (!judged.ok) throw new InputError(judged.faults.map(belowData));
    const ids = [attachmentId];
    await relyOnAttachments(em, { caseId, ids, kind: 'paper-approval', now });
    await em.insert(PaperApproval, {
      ...{ id, taskId, caseId, signerId, signedOn, attachmentId, state: 'entered' },
      ...{ dataCipher: deps.vault.seal(JSON.stringify(judged.data)) },
      ...{ enteredBy: actor.accountId, enteredAt: now },
    });
    await tell(em, { id, task, title, signerId, now });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'enter-paper-approval', caseId },
      ...{ subjectType: 'paper-approval', subjectId: id, requestId },
      detail: { taskId, signerId, signedOn, attachmentId },
    });
  });
  return { id };
}

const belowData = ({ pointer, detail }: { pointer: string; detail: string }) => ({
  ...{ pointer: `/data${pointer}`, detail },
});

async function assertEnterable(
  em: EntityManager,
  { signerId, signedOn, actor }: PaperEntry,
  task: Task,
  today: LocalDate,
): Promise<void> {
  const fault =
    paperTaskFault(task) ??
    paperHandsFault({ signerId, enteredBy: actor.accountId, confirmedBy: null });
  if (fault !== null) throw new RuleError(fault.code, fault.detail);
  const day = signedDayFault(signedOn, { openedOn: toLocalDate(task.openedAt), today });
  if (day !== null) throw new InputError([{ pointer: '/signedOn', detail: day }]);
  const signers = await signersOf(em, task, today);
  if (!signers.some(({ accountId }) => accountId === signerId)) {
    throw new InputError([{ pointer: '/signerId', detail: '此人不能签批这项任务' }]);
  }
  if (await em.existsBy(PaperApproval, { taskId: task.id, state: 'entered' })) {
    throw new RuleError('WRONG_STATE', '这项任务已经登记了线下签批，正在等待复核');
  }
}

/** Whoever may compare it, and the signer. */
async function tell(
  em: EntityManager,
  given: { id: string; task: Task; title: string; signerId: string; now: Date },
): Promise<void> {
  const { id, task, title, signerId, now } = given;
  const notice = { kind: 'paper-approval', caseId: task.caseId, officeId: task.officeId, now };
  await addNotice(em, {
    ...{ ...notice, effectKey: `paper-approval:${id}:confirm`, role: 'department-head' },
    text: `“${title}”的“${task.name}”登记了线下签批，请对照扫描件复核`,
  });
  await addNotice(em, {
    ...{ ...notice, effectKey: `paper-approval:${id}:signer`, accountId: signerId },
    text: `“${title}”的“${task.name}”以您的纸质签批登记，如有出入请告知内勤`,
  });
}
