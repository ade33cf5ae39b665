import { daysBetween, type LocalDate } from '../basics/local-date.js';
import type { RuleCode } from '../basics/rule-codes.js';
import { canTerminate, type CaseStatus } from './case-status.js';

/** Why a case may stand still. No text of the relief rules lists reasons: the product's own (confidence L). */
export const suspensionReasons = {
  'original-case': '原案的处理结果直接影响救助，尚未作出',
  appraisal: '等待伤情鉴定、伤残评定或者价格认定',
  unreachable: '申请人暂时无法联系',
  guardian: '申请人丧失行为能力，尚未确定法定代理人',
  death: '申请人死亡，等待近亲属表明是否继续申请',
  'other-agency': '等待有关单位的处理结果',
  'force-majeure': '不可抗拒的原因',
} as const;

export type SuspensionReason = keyof typeof suspensionReasons;
export const suspensionReasonIds = Object.keys(suspensionReasons) as SuspensionReason[];

/** Longest a case is planned to stand still at once, in days; then somebody looks again. The product's. */
export const maxSuspensionDays = 180;

export interface StandingCase {
  status: CaseStatus;
  terminatedAt: Date | null;
  decidedOn: LocalDate | null;
  suspendedOn: LocalDate | null;
}

interface Fault {
  code: RuleCode;
  detail: string;
}

/** Why the case cannot stand still; null when it can: only before the decision, and only while it goes on. */
export function suspensionFault(given: StandingCase): Fault | null {
  if (given.terminatedAt !== null) return { code: 'CASE_TERMINATED', detail: '案件已终止办理' };
  if (given.suspendedOn !== null) return { code: 'WRONG_STATE', detail: '案件已经中止办理' };
  if (given.decidedOn !== null || !canTerminate(given.status)) {
    return { code: 'DECISION_SIGNED', detail: '救助决定已经作出，不能再中止办理' };
  }
  return null;
}

/** Why the planned day is none; null when it is one: after today, within the longest standstill. */
export function plannedDayFault(today: LocalDate, plannedOn: LocalDate): string | null {
  const days = daysBetween(today, plannedOn);
  if (days < 1) return '计划恢复日期应当在今天之后';
  return days > maxSuspensionDays
    ? `一次中止最长${String(maxSuspensionDays)}天，期满仍不能恢复的再次中止`
    : null;
}

/** Acts that examine or decide: they wait while the case stands still. What collects proof, serves, pays or mends goes on. */
const waitingActs: ReadonlySet<string> = new Set([
  ...['review-materials', 'verify-case', 'decide-hearing', 'plan-hearing', 'decide-departure'],
  ...['propose-relief', 'route-manually', 'give-opinion', 'submit-to-plc'],
  ...['record-collective-decision', 'sign-collective-decision', 'review-dissent'],
  ...['review-joint-request', 'decide-joint-request', 'supplement-joint-request'],
]);

/** Why a task of this act cannot be completed now; null when it can. */
export function standstillFault(act: string | null, suspendedOn: LocalDate | null): Fault | null {
  if (suspendedOn === null || act === null || !waitingActs.has(act)) return null;
  const detail = '案件已中止办理，恢复办理后才能提交；您填写的内容可以暂存';
  return { code: 'CASE_SUSPENDED', detail };
}
