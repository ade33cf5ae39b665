import type { RuleCode } from '../basics/rule-codes.js';
import type { LocalDate } from '../basics/local-date.js';

/** How an approval was given outside of the system: signed on a paper that was scanned, or said by telephone. */
export type Medium = 'paper' | 'phone';

/** `entered`: waits for the second person; `confirmed`: the task is done in the signer's name. One on paper ends so. */
export const paperStates = ['entered', 'confirmed', 'rejected'] as const;

/** One by phone, once confirmed, waits for the signature: `signed` 补签, `denied` 否认, `ratified` 书面追认, `withdrawn` with its task. */
export const approvalStates = [
  ...paperStates,
  ...(['signed', 'denied', 'ratified', 'withdrawn'] as const),
] as const;
export type PaperApprovalState = (typeof approvalStates)[number];

/** Acts that people sign on paper: opinions and decisions. What somebody finds out, pays or serves is never entered for another. */
export const paperActs: readonly string[] = [
  'give-opinion',
  'approve-advance',
  'sign-phone-approval',
  'decide-hearing',
  'decide-departure',
  'sign-collective-decision',
  'review-dissent',
  'decide-joint-request',
];

export interface PaperTask {
  act: string | null;
  state: string;
}

export interface RuleFault {
  code: RuleCode;
  detail: string;
}

/** Why no paper can be entered for the task; null when one can. */
export function paperTaskFault({ act, state }: PaperTask): RuleFault | null {
  if (state !== 'open') return { code: 'TASK_NOT_OPEN', detail: '任务已不在办理中' };
  return act !== null && paperActs.includes(act)
    ? null
    : { code: 'WRONG_STATE', detail: '只有审批任务可以登记线下签批' };
}

/** Why the day on the paper cannot be; null when it can: neither before the task opened nor after today. */
export function signedDayFault(
  signedOn: LocalDate,
  { openedOn, today }: { openedOn: LocalDate; today: LocalDate },
): string | null {
  if (signedOn > today) return '签批日期不能晚于今天';
  return signedOn < openedOn ? '签批日期早于任务送达审批的日期' : null;
}

export interface PaperHands {
  signerId: string;
  enteredBy: string;
  /** Who checks the record a second time; null: it is being entered. */
  confirmedBy: string | null;
}

/** Three different people, on paper and by phone: who approved, who entered it, who confirms the record. Null when they are. */
export function paperHandsFault({
  signerId,
  enteredBy,
  confirmedBy,
}: PaperHands): RuleFault | null {
  const code = 'SEPARATION_OF_DUTIES' as const;
  if (enteredBy === signerId) return { code, detail: '审批人本人请直接在系统中办理，不作登记' };
  if (confirmedBy === null) return null;
  if (confirmedBy === enteredBy) return { code, detail: '登记人不得复核自己的登记' };
  return confirmedBy === signerId ? { code, detail: '审批人不得复核自己的审批' } : null;
}

const phoneMarks: Partial<Record<PaperApprovalState, string>> = {
  confirmed: '电话审批，待补签',
  signed: '电话审批，已补签',
  denied: '电话审批，已被否认',
  ratified: '电话审批，已书面追认',
};

/** What stands behind the name of the approver on screens and papers; null: nothing, for the task was not done by it. */
export function approvalMark(medium: Medium, state: PaperApprovalState): string | null {
  if (medium === 'phone') return phoneMarks[state] ?? null;
  return state === 'confirmed' ? '线下签批' : null;
}
