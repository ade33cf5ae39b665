import type { RuleCode } from '../basics/rule-codes.js';
import type { LocalDate } from '../basics/local-date.js';

/** `entered`: waits for the second person; `confirmed`: the task is done in the signer's name. */
export type PaperApprovalState = 'entered' | 'confirmed' | 'rejected';

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

interface Fault {
  code: RuleCode;
  detail: string;
}

/** Why no paper can be entered for the task; null when one can. */
export function paperTaskFault({ act, state }: PaperTask): Fault | null {
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
  /** Who looks at the scan a second time; null: it is being entered. */
  confirmedBy: string | null;
}

/** Three different people: who signed, who entered it, who confirms it against the scan. Null when they are. */
export function paperHandsFault({ signerId, enteredBy, confirmedBy }: PaperHands): Fault | null {
  const code = 'SEPARATION_OF_DUTIES' as const;
  if (enteredBy === signerId)
    return { code, detail: '签批人本人请直接在系统中办理，不登记线下签批' };
  if (confirmedBy === null) return null;
  if (confirmedBy === enteredBy) return { code, detail: '登记人不得复核自己登记的线下签批' };
  return confirmedBy === signerId ? { code, detail: '签批人不得复核自己的线下签批' } : null;
}
