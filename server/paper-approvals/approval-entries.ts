import { In, type EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import type { TimelineEntry } from '../cases/progress-view-api.js';
import { shanghaiMinute } from '../domain/basics/local-date.js';
import { checkWays, phoneAnswers } from '../domain/cases/phone-approval.js';
import { PaperApproval } from './paper-approval.entity.js';
import { PhoneAnswer } from './phone-answer.entity.js';
import { PhoneCall } from './phone-call.entity.js';

type Names = ReadonlyMap<string, string>;

/** Approvals given outside as the timeline of their case tells them. */
export async function approvalEntries(em: EntityManager, caseId: string): Promise<TimelineEntry[]> {
  const rows = await em.findBy(PaperApproval, { caseId });
  if (rows.length === 0) return [];
  const approvalId = In(rows.map(({ id }) => id));
  const calls = await em.findBy(PhoneCall, { approvalId });
  const answers = await em.findBy(PhoneAnswer, { approvalId });
  const names = await accountNames(em, [
    ...rows.flatMap(({ signerId, enteredBy, settledBy }) => [signerId, enteredBy, settledBy]),
    ...answers.map(({ accountId }) => accountId),
  ]);
  return rows.flatMap((row) => {
    const call = calls.find((one) => one.approvalId === row.id);
    if (call === undefined) return paperEntries(row, names);
    const own = answers.filter((one) => one.approvalId === row.id);
    return [...callEntries(row, call, names), ...own.map((one) => answerEntry(one, names))];
  });
}

function entry(
  kind: TimelineEntry['kind'],
  at: Date,
  text: string,
  who: string | undefined,
): TimelineEntry {
  return { kind, at: at.toISOString(), text, who: who ?? null, office: null };
}

function paperEntries(row: PaperApproval, names: Names): TimelineEntry[] {
  const signer = `${names.get(row.signerId) ?? ''}${row.signedOn}纸质签批`;
  const text = `登记线下签批：${signer}，待复核`;
  const entered = entry('paper-approval', row.enteredAt, text, names.get(row.enteredBy));
  if (row.settledAt === null) return [entered];
  const settled =
    row.state === 'rejected'
      ? `线下签批退回登记：${row.note ?? ''}`
      : `复核线下签批，与扫描件一致：${signer}`;
  const by = names.get(row.settledBy ?? '');
  return [entered, entry('paper-approval', row.settledAt, settled, by)];
}

function callEntries(row: PaperApproval, call: PhoneCall, names: Names): TimelineEntry[] {
  const signer = `${names.get(row.signerId) ?? ''}${shanghaiMinute(call.calledAt)}电话同意`;
  const text = `登记电话审批：${signer}（${call.reason}），待复核`;
  const entered = entry('phone-approval', row.enteredAt, text, names.get(row.enteredBy));
  if (row.settledAt === null) return [entered];
  const settled =
    call.checkedWay === null
      ? `电话审批退回登记：${row.note ?? ''}`
      : `复核电话审批（${checkWays[call.checkedWay]}）：${signer}，待补签`;
  const by = names.get(row.settledBy ?? '');
  return [entered, entry('phone-approval', row.settledAt, settled, by)];
}

function answerEntry({ answer, note, accountId, answeredAt }: PhoneAnswer, names: Names) {
  const text = `${phoneAnswers[answer]}电话审批${note === null ? '' : `：${note}`}`;
  return entry('phone-approval', answeredAt, text, names.get(accountId));
}
