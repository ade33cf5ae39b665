import type { EntityManager } from 'typeorm';
import { Decision } from '../cases/decision.entity.js';
import { accountNames } from '../cases/names.js';
import { shanghaiMinute, toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { checkWays, type PhoneAnswer as Answer } from '../domain/cases/phone-approval.js';
import { findTask } from '../tasks/find-task.js';
import { PaperApproval } from './paper-approval.entity.js';
import { PhoneAnswer } from './phone-answer.entity.js';
import { PhoneCall } from './phone-call.entity.js';

/** A call and one answer to it, as its record on paper tells them. */
export interface CallRecord {
  taskName: string;
  /** Minute in Shanghai. */
  calledAt: string;
  reason: string;
  words: string;
  amountFen: Fen | null;
  recorder: string;
  approver: string;
  checker: string;
  checkedWay: string;
  answer: Answer;
  note: string | null;
  answeredBy: string;
  answeredOn: LocalDate;
}

/** Reads what the record of a call says about it. */
export async function readCall(
  em: EntityManager,
  { approvalId, answerId }: { approvalId: string; answerId: string },
): Promise<CallRecord> {
  const row = await em.findOneByOrFail(PaperApproval, { id: approvalId });
  const call = await em.findOneByOrFail(PhoneCall, { approvalId });
  const given = await em.findOneByOrFail(PhoneAnswer, { id: answerId, approvalId });
  const { name: taskName } = await findTask(em, row.taskId);
  const decision = await em.findOneBy(Decision, { taskId: row.taskId });
  const { signerId, enteredBy, settledBy } = row;
  const names = await accountNames(em, [signerId, enteredBy, settledBy, given.accountId]);
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '';
  return {
    ...{ taskName, reason: call.reason, words: call.words },
    calledAt: shanghaiMinute(call.calledAt),
    amountFen: decision?.amountFen ?? null,
    ...{ recorder: nameOf(enteredBy), approver: nameOf(signerId), checker: nameOf(settledBy) },
    checkedWay: checkWays[call.checkedWay ?? 'called-back'],
    ...{ answer: given.answer, note: given.note, answeredBy: nameOf(given.accountId) },
    answeredOn: toLocalDate(given.answeredAt),
  };
}
