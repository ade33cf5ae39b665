import type { RuleCode } from '../basics/rule-codes.js';
import type { FormComponent } from '../forms/form-component.js';
import { paperHandsFault, type RuleFault, type PaperApprovalState } from './paper-approval.js';

/**
 * What may be approved by telephone because it cannot wait, with the answers of its form that approve. Opinions and approvals of one person
 * on the way to the money, no others: a meeting is heard together, a hearing is announced days before, and the telephone approval of the
 * fast track has a task of its own (补签电话批准). A refusal or a return can wait for a signature. No legal text: the 2016 trial rules
 * (ch. 4, https://www.110ask.com/zhishi/4374400492048127845.html ) let urgent relief go before its formalities; the rest follows that
 * (confidence L).
 */
export const phoneActs: Readonly<Record<string, { field: string; approving: readonly string[] }>> =
  {
    'give-opinion': { field: 'verdict', approving: ['approve', 'adjust'] },
    'approve-advance': { field: 'verdict', approving: ['approve'] },
    'review-dissent': { field: 'verdict', approving: ['approve', 'adjust'] },
    'decide-joint-request': { field: 'jointVerdict', approving: ['join'] },
  };

export interface PhoneTask {
  act: string | null;
  state: string;
  /** What the handler of the case proposes; null: nothing yet. */
  proposal: string | null;
}

/** Why no telephone approval can be entered for the task; null when one can. */
export function phoneTaskFault({ act, state, proposal }: PhoneTask): RuleFault | null {
  if (state !== 'open') return { code: 'TASK_NOT_OPEN', detail: '任务已不在办理中' };
  if (act === null || !Object.hasOwn(phoneActs, act)) {
    return { code: 'WRONG_STATE', detail: '这项任务不能电话审批' };
  }
  return proposal === 'refuse'
    ? { code: 'WRONG_STATE', detail: '不予救助的审查意见不是急需办理的事项，应当书面审批' }
    : null;
}

/** Why what was said cannot be entered, by the field of the form; null when it approves. */
export function phoneVerdictFault(
  act: string,
  data: Readonly<Record<string, unknown>>,
): { field: string; detail: string } | null {
  const { field, approving } = phoneActs[act] ?? { field: '', approving: [] };
  const answer = data[field];
  return typeof answer === 'string' && approving.includes(answer)
    ? null
    : { field, detail: '电话审批只能是同意；退回或者不同意的，应当书面审批' };
}

/** The form of such a task with the answers that can be given by telephone only. */
export function approvingComponents(
  act: string | null,
  components: readonly FormComponent[],
): FormComponent[] {
  const { field, approving } = phoneActs[act ?? ''] ?? { field: '', approving: [] };
  return components.map((component) =>
    component.key === field && component.values !== undefined
      ? { ...component, values: component.values.filter(({ value }) => approving.includes(value)) }
      : component,
  );
}

/** Why the minute of the call cannot be, all as `2026-03-02 14:30`; null when it can: not before the task came, not after now. */
export function calledAtFault(
  calledAt: string,
  { openedAt, now }: { openedAt: string; now: string },
): string | null {
  if (calledAt > now) return '通话时间不能晚于现在';
  return calledAt < openedAt ? '通话时间早于任务送达审批的时间' : null;
}

/** How the second person knows that the record is right. */
export const checkWays = {
  heard: '通话时在场听取',
  'called-back': '另行回拨核实',
} as const;
export type CheckWay = keyof typeof checkWays;

/** What is answered to a telephone approval afterwards, each beside the state it leads to. */
export const phoneAnswers = {
  signed: '补签',
  denied: '否认',
  ratified: '书面追认',
} as const satisfies Partial<Record<PaperApprovalState, string>>;
export type PhoneAnswer = keyof typeof phoneAnswers;

/** As long as one is in such a state, nothing that rests on it leaves the office: no seal on the grant, no payment. */
export const unsignedStates = [
  'confirmed',
  'denied',
] as const satisfies readonly PaperApprovalState[];

export interface Answering {
  state: PaperApprovalState;
  answer: PhoneAnswer;
  actorId: string;
  signerId: string;
  enteredBy: string;
  confirmedBy: string | null;
  /** The signer's account is closed: he cannot answer any more. */
  isSignerGone: boolean;
  /** The asking person could have done the task himself. */
  mayDoTask: boolean;
}

const refused = (code: RuleCode, detail: string): RuleFault => ({ code, detail });

/**
 * Why the person may not answer so; null when he may. Only who is said to have approved signs or denies: nobody else knows. After a denial, or
 * when he has left, somebody who could have done the task gives the approval anew in writing, apart from the hands of the record.
 */
export function answerFault(given: Answering): RuleFault | null {
  const { state, answer, actorId, signerId, isSignerGone } = given;
  if (state !== 'confirmed' && state !== 'denied') {
    return refused('WRONG_STATE', '这项电话审批不在等待补签');
  }
  if (answer === 'ratified') return ratifyingFault(given);
  if (state === 'denied') return refused('WRONG_STATE', '已经否认，只能另行书面追认');
  if (actorId === signerId) return null;
  return refused(
    'FORBIDDEN',
    isSignerGone ? '批准人已不在岗，应当另行书面追认' : '只有批准人本人可以补签或者否认',
  );
}

function ratifyingFault(given: Answering): RuleFault | null {
  const { state, actorId, enteredBy, confirmedBy, isSignerGone, mayDoTask } = given;
  if (state === 'confirmed' && !isSignerGone) {
    return refused('WRONG_STATE', '应当先由批准人本人补签');
  }
  if (!mayDoTask) return refused('FORBIDDEN', '只有可以办理这项审批的人可以书面追认');
  return paperHandsFault({ signerId: actorId, enteredBy, confirmedBy });
}
