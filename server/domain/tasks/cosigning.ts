export type CosignState = 'asked' | 'answered' | 'withdrawn';

/** What a colleague who is asked says to what is to be decided. */
export const cosignStances = {
  agree: '同意',
  disagree: '不同意',
  remark: '提出意见，不作可否',
} as const;
export type CosignStance = keyof typeof cosignStances;

/** Most people asked about one task at a time. The product's. */
export const maxOpenCosigns = 5;

export interface CosignPlan {
  taskState: 'open' | 'completing' | 'completed' | 'cancelled';
  act: string | null;
  byAccountId: string;
  /** Who proposed what is decided here; opinion and proposal are not one person's. */
  proposedBy: readonly string[];
  /** The task itself is one of another's: who is asked there must answer, not ask on. */
  isAskedHere: boolean;
  person: { accountId: string; isOfOffice: boolean; isAbsent: boolean; isParty: boolean };
  /** Requests of the task that are not answered yet, by person. */
  open: readonly string[];
}

/**
 * Why this person is not asked for an opinion (加签), in Chinese; null when asked. Only in steps that give an opinion, only people of the office, never
 * who proposed; whoever is asked does not ask on.
 */
export function cosignFault(plan: CosignPlan): string | null {
  const { taskState, act, byAccountId, proposedBy, isAskedHere, person, open } = plan;
  if (taskState !== 'open') return '任务已不在办理中';
  if (act === null || !cosignedActs.has(act))
    return '这一步不需要他人会签，可以加签的是审批、审查意见';
  if (isAskedHere) return '您在此任务中被请求会签，不能再请他人会签';
  if (person.accountId === byAccountId) return '不能请本人会签';
  if (proposedBy.includes(person.accountId)) return '不能请提出意见的人会签自己的意见';
  if (!person.isOfOffice) return '只能请本院人员会签';
  if (person.isParty) return '该人员与当事人同名，可能需要回避，不能会签';
  if (person.isAbsent) return '该人员请假，不能会签';
  if (open.includes(person.accountId)) return '已请该人员会签，尚未答复';
  return open.length >= maxOpenCosigns ? `同时请人会签最多${String(maxOpenCosigns)}人` : null;
}

/** Why the task is not completed while opinions are outstanding; null when none is. */
export function openCosignFault(names: readonly string[]): string | null {
  return names.length === 0
    ? null
    : `已请${names.join('、')}会签，尚未答复；请等候答复，或者说明理由后减签`;
}

/** Steps in which somebody decides or proposes and may want a colleague's opinion first. */
const cosignedActs: ReadonlySet<string> = new Set([
  ...['propose-relief', 'give-opinion', 'approve-advance', 'route-manually', 'decide-hearing'],
  ...['decide-departure', 'review-dissent', 'review-joint-request', 'decide-joint-request'],
  'sign-collective-decision',
]);
