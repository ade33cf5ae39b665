import { RuleError } from '../basics/errors.js';

export const caseStatuses = {
  filed: '已登记',
  supplementing: '补充材料中',
  accepted: '已受理',
  'under-review': '审批中',
  decided: '已决定',
  disbursing: '发放中',
  closed: '已办结',
} as const;

export type CaseStatus = keyof typeof caseStatuses;

/** How a case ended; `settled`: decided and paid separately by the offices of a joint relief. */
export const caseOutcomes = {
  granted: '予以救助',
  refused: '不予救助',
  abandoned: '视为放弃申请',
  transferred: '移送',
  settled: '分别决定并发放',
  terminated: '终止办理',
} as const;

export type CaseOutcome = keyof typeof caseOutcomes;

export interface StatusRow {
  /** Statuses that may follow, besides `closed`. */
  to: readonly CaseStatus[];
  /** Outcomes with which the case may be closed from here; none: it may not. */
  closesAs: readonly CaseOutcome[];
}

/** Every way of a case. From `decided` and `disbursing` back: a decision set aside before payment (撤销决定). */
export const statusTable: Record<CaseStatus, StatusRow> = {
  filed: {
    to: ['supplementing', 'accepted'],
    closesAs: ['abandoned', 'transferred', 'terminated'],
  },
  supplementing: { to: ['filed'], closesAs: ['abandoned', 'transferred', 'terminated'] },
  accepted: { to: ['under-review'], closesAs: ['terminated'] },
  'under-review': { to: ['accepted', 'decided'], closesAs: ['terminated'] },
  decided: { to: ['disbursing', 'under-review'], closesAs: ['granted', 'refused', 'settled'] },
  disbursing: { to: ['under-review'], closesAs: ['granted', 'settled'] },
  closed: { to: [], closesAs: [] },
};

/** May a case go from one status to the other? To `closed` only with an outcome that fits. */
export function canMoveCase(from: CaseStatus, to: CaseStatus, outcome?: CaseOutcome): boolean {
  if (to === 'closed') return outcome !== undefined && statusTable[from].closesAs.includes(outcome);
  return statusTable[from].to.includes(to);
}

/** Refuses with WRONG_STATE unless the case may go from one status to the other. */
export function assertCaseMove(from: CaseStatus, to: CaseStatus, outcome?: CaseOutcome): void {
  if (canMoveCase(from, to, outcome)) return;
  const how = outcome === undefined ? '' : `（${caseOutcomes[outcome]}）`;
  throw new RuleError(
    'WRONG_STATE',
    `案件${caseStatuses[from]}，不能转为${caseStatuses[to]}${how}`,
    { from, to, outcome },
  );
}

/** Statuses from which a case may still be terminated: those before the decision is signed. */
export function canTerminate(status: CaseStatus): boolean {
  return statusTable[status].closesAs.includes('terminated');
}

/** Faults of a transition table: statuses never reached from `filed`, or from which `closed` is never reached. */
export function checkStatusTable(table: Record<CaseStatus, StatusRow> = statusTable): string[] {
  const statuses = Object.keys(table) as CaseStatus[];
  const reached = reachableFrom('filed', table);
  return statuses.flatMap((status) => [
    ...(reached.has(status) ? [] : [`${status}: never reached`]),
    ...(reachableFrom(status, table).has('closed') ? [] : [`${status}: never closed`]),
  ]);
}

function reachableFrom(start: CaseStatus, table: Record<CaseStatus, StatusRow>): Set<CaseStatus> {
  const seen = new Set<CaseStatus>([start]);
  for (const status of seen) {
    for (const next of table[status].to) seen.add(next);
    if (table[status].closesAs.length > 0) seen.add('closed');
  }
  return seen;
}
