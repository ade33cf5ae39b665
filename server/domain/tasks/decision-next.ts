import type { TaskAct } from '../access/act-permissions.js';

/** What is known, once a task is submitted, of whether the decision (决定书) follows at once. */
export interface BeforeDecision {
  act: string | null;
  role: string;
  /** The task lies with the office that handles the case. */
  isHandlingOffice: boolean;
  /** Answers of the form. */
  data: Readonly<Record<string, unknown>>;
  /** 审批方式 of the case. */
  path: string | null;
  proposal: 'grant' | 'refuse' | null;
  /** 授权分管副检察长决定. */
  deputyMayDecide: boolean;
  /** A grant still goes to the 党委政法委. */
  plcRequired: boolean;
}

/** Acts whose answer may be the last before the decision is put on paper. */
const closingActs: ReadonlySet<TaskAct> = new Set<TaskAct>([
  'give-opinion',
  'sign-collective-decision',
  'record-plc-opinion',
]);

const deciders: ReadonlySet<string> = new Set(['deputy-chief', 'chief']);

/** May submitting the task be the last step before the decision? Then its papers are rehearsed. */
export function mayCloseReview({ act, role }: Pick<BeforeDecision, 'act' | 'role'>): boolean {
  return closingActs.has(act as TaskAct) && (act !== 'give-opinion' || deciders.has(role));
}

/**
 * Which decision the process puts on paper right after this answer; null: none, or it cannot be told. Told only where it is certain:
 * in a joint relief the shares of others are open, and an adjusted amount chooses its path anew.
 */
export function decisionNext(before: BeforeDecision): 'grant' | 'refuse' | null {
  const { act, isHandlingOffice, path, proposal, plcRequired } = before;
  if (proposal === null || !isHandlingOffice || path === 'joint') return null;
  if (act === 'record-plc-opinion') return byPlc(before);
  const verdict = finalVerdict(before);
  if (verdict === null) return null;
  if (verdict === 'refuse' || proposal === 'refuse') return 'refuse';
  return plcRequired ? null : 'grant';
}

function byPlc({ data }: BeforeDecision): 'grant' | 'refuse' | null {
  if (data['plcOutcome'] === 'approve') return 'grant';
  return data['plcOutcome'] === 'refuse' ? 'refuse' : null;
}

/** The verdict of whoever decides last, approved or refused; null: somebody decides after. */
function finalVerdict({
  act,
  role,
  data,
  path,
  deputyMayDecide,
}: BeforeDecision): 'approve' | 'refuse' | null {
  if (act === 'sign-collective-decision') {
    return path === 'full' && data['collectiveSigned'] === true ? 'approve' : null;
  }
  const decides = role === 'chief' || (role === 'deputy-chief' && deputyMayDecide);
  if (act !== 'give-opinion' || path !== 'ordinary' || !decides) return null;
  const { verdict } = data;
  return verdict === 'approve' || verdict === 'refuse' ? verdict : null;
}
