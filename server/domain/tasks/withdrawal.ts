import { isTaskAct, type TaskAct } from '../access/act-permissions.js';

/** How the step after an act is reached: in the same process, or by one that is called, after these papers and jobs of the office alone. */
interface Way {
  next: 'same-process' | 'called-process';
  /** Kinds of papers that may have been issued meanwhile: all stay in the office; they become void and keep their numbers. */
  papers: readonly string[];
  /** Job types that only compute. */
  jobs: readonly string[];
}

const sameProcess: Way = { next: 'same-process', papers: [], jobs: [] };
const review: Way = {
  next: 'called-process',
  papers: ['review-report'],
  jobs: ['issue-document', 'compute-routing-facts'],
};

/**
 * Acts that may be taken back (撤回), all of them opinions and proposals inside the offices. No legal text: the order of a file of approval, as every
 * OA knows it. What binds somebody outside, moves money, seals or numbers an outgoing paper is never among them.
 */
const ways: Partial<Record<TaskAct, Way>> = {
  'propose-relief': review,
  'route-manually': { next: 'called-process', papers: [], jobs: [] },
  'give-opinion': sameProcess,
  'confirm-emergency': sameProcess,
  'review-joint-request': sameProcess,
  'record-collective-decision': { ...sameProcess, papers: ['collective-discussion-record'] },
};

/** Why the other acts are not: for each kind of act the sentence people read. */
const reasons: Partial<Record<TaskAct, string>> = {
  'review-materials': '受理、补正或者移送已经对外发生效力，不能撤回',
  'submit-to-plc': '材料已经报送政法委，不能撤回',
  'record-plc-opinion': '政法委的审核意见已经登记，不能撤回',
  'seal-document': '文书已经用印，不能撤回；确有错误的，请作废或者更正文书',
  'serve-document': '文书已经送达，不能撤回；确有错误的，请更正文书',
  'request-funds': '资金操作不能撤回，请联系计财部门更正',
  'register-arrival': '资金操作不能撤回，请联系计财部门更正',
  'verify-payees': '资金操作不能撤回，支付前由计财退回核对',
  'prepare-payment': '资金操作不能撤回，请由复核人退回',
  'confirm-payment': '支付指令已经发出，不能撤回',
  'start-instalment': '资金操作不能撤回，请由复核人退回',
  'recover-advance': '资金操作不能撤回，请联系计财部门更正',
  'sign-receipt': '领款收据已经登记，不能撤回',
};
const generalReason = '这一步办结后流程已继续，不能撤回；需要改正的，请由下一步退回';

/** How a step after this act is found, and what may lie between; null: the act is never taken back. */
export function withdrawalWay(act: string | null): Way | null {
  return act !== null && isTaskAct(act) ? (ways[act] ?? null) : null;
}

/** Why an act of this kind is never taken back; null when it may be. */
export function actWithdrawalFault(act: string | null): string | null {
  if (withdrawalWay(act) !== null) return null;
  return (act !== null && isTaskAct(act) ? reasons[act] : undefined) ?? generalReason;
}

/** The next step, as far as taking back depends on it. */
export interface NextStep {
  state: 'open' | 'completing' | 'completed' | 'cancelled';
  /** Somebody took it by an act of their own. */
  isClaimed: boolean;
  hasDraft: boolean;
  /** Opinions were asked in it. */
  hasCosigns: boolean;
}

export interface WithdrawalFacts {
  act: string | null;
  /** Accounts whose hands completed it: who did it, in whose name. */
  hands: readonly string[];
  byAccountId: string;
  state: 'open' | 'completing' | 'completed' | 'cancelled';
  isWithdrawn: boolean;
  isCaseOpen: boolean;
  /** The diagram the process runs on now still has the step: after a migration it may not. */
  isStepThere: boolean;
  /** Tasks that came after it; exactly one may be there. */
  next: readonly NextStep[];
  /** Job types that ran after it. */
  jobs: readonly string[];
  /** Kinds of standing papers issued after it or by it, and whether one is beyond “issued”. */
  papers: readonly { kind: string; isMoved: boolean }[];
}

/** Why a completed task is not taken back, in Chinese; null when it is. The next having read it does not count: nothing was done yet. */
export function withdrawalFault(facts: WithdrawalFacts): string | null {
  const { act, hands, byAccountId, state, isWithdrawn, isCaseOpen, isStepThere } = facts;
  if (state === 'open') return '这一步尚未办结，无需撤回';
  if (!hands.includes(byAccountId)) return '只有办结这一步的人可以撤回';
  if (isWithdrawn) return '这一步已经撤回';
  if (state === 'cancelled') return '这一步已取消';
  if (!isCaseOpen) return '案件已终止或者办结，不能撤回';
  const never = actWithdrawalFault(act);
  if (never !== null) return never;
  if (state === 'completing') return '流程正在处理，请稍候再撤回';
  if (!isStepThere) return '案件已改用新版流程，新版没有这一步，不能撤回；请由下一步退回';
  return betweenFault(facts) ?? nextFault(facts.next);
}

function betweenFault({ act, jobs, papers }: WithdrawalFacts): string | null {
  const way = withdrawalWay(act);
  if (way === null) return generalReason;
  const isBeyond =
    jobs.some((job) => !way.jobs.includes(job)) ||
    papers.some(({ kind }) => !way.papers.includes(kind));
  if (isBeyond) return '办结后流程已经出具文书或者作出决定，不能撤回';
  return papers.some(({ isMoved }) => isMoved)
    ? '办结后出具的文书已经用印或者送达，不能撤回'
    : null;
}

function nextFault(next: readonly NextStep[]): string | null {
  if (next.some(({ state }) => state !== 'open')) {
    return '下一步已经办结，不能撤回；需要改正的，请由下一步退回';
  }
  const [only] = next;
  if (only === undefined || next.length > 1) return '流程已离开下一步，不能撤回';
  if (only.isClaimed) return '下一步已有人签收，不能撤回；请与其联系退回';
  if (only.hasDraft) return '下一步已开始填写，不能撤回；请与其联系退回';
  return only.hasCosigns ? '下一步已请他人会签，不能撤回；请与其联系退回' : null;
}
