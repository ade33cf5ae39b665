import type { LocalDate } from '../basics/local-date.js';
import { canTerminate, type CaseStatus } from './case-status.js';
import { correctionRefusal } from './correction.js';
import { suspensionFault } from './suspension.js';

/** What can be done to a case beside its process, in the order of the menu. */
export const caseVerbs = {
  'supplement-notice': '通知补充材料',
  recusals: '回避',
  suspend: '中止办理',
  resume: '恢复办理',
  terminate: '终止办理',
  letters: '函询、协助和催复',
  'paper-approvals': '线下签批登记',
  'phone-approvals': '电话审批登记',
  interferences: '过问记录',
  corrections: '更正登记信息',
  'external-number': '外部案号',
} as const;

export type CaseVerb = keyof typeof caseVerbs;
export const caseVerbIds = Object.keys(caseVerbs) as CaseVerb[];

export interface VerbCase {
  status: CaseStatus;
  acceptedOn: LocalDate | null;
  decidedOn: LocalDate | null;
  suspendedOn: LocalDate | null;
  terminatedAt: Date | null;
  closedAt: Date | null;
}

/** Why the state of the case leaves no place for the verb; null when it has one. What is a list can always be read. */
export function verbRefusal(verb: CaseVerb, row: VerbCase): string | null {
  switch (verb) {
    case 'supplement-notice':
      return noticeRefusal(row);
    case 'suspend':
      return row.suspendedOn === null ? (suspensionFault(row)?.detail ?? null) : '案件已经中止办理';
    case 'resume':
      return row.suspendedOn === null ? '案件没有中止办理' : null;
    case 'terminate':
      return terminationRefusal(row);
    case 'corrections':
      return correctionRefusal(row);
    default:
      return null;
  }
}

/** More is asked for until the case is accepted; what was asked for is handed over while it is awaited. */
function noticeRefusal({ status }: VerbCase): string | null {
  return status === 'filed' || status === 'supplementing' ? null : '案件不在材料审核阶段';
}

function terminationRefusal({ status, decidedOn, terminatedAt }: VerbCase): string | null {
  if (terminatedAt !== null) return '案件已终止办理';
  return decidedOn !== null || !canTerminate(status) ? '救助决定已经作出，不能再终止办理' : null;
}
