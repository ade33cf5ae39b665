import type { EntityManager } from 'typeorm';
import { auditChange } from '../audit/audit-facts.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Action } from '../domain/access/permission-table.js';
import type { Actor } from '../domain/access/permissions.js';
import { presentTerm, type TermView } from './case-terms.js';
import { Deadline } from './deadline.entity.js';
import { findTerm } from './find-term.js';

export interface TermCall {
  termId: string;
  /** The day it counts for; today when left out, never later. */
  on?: LocalDate | undefined;
  /** The term as it was read; another is STALE. */
  version?: number | undefined;
  actor: Actor;
  requestId: string;
}

export interface TermChange {
  em: EntityManager;
  /** Locked. */
  term: Deadline;
  on: LocalDate;
  officeId: string;
}

/** Lets a person change a term, if they may: case and term locked, the version theirs, written down. Answers the term. */
export async function changeByPerson(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { termId, on, version, actor, requestId }: TermCall,
  action: Action,
  change: (given: TermChange) => Promise<void>,
): Promise<TermView> {
  const today = deps.clock.today();
  if (on !== undefined && on > today) {
    throw new RuleError('DATE_INVALID', '日期不能晚于今天', { on });
  }
  return deps.dataSource.transaction(async (em) => {
    const { caseId } = await findTerm(em, termId);
    const row = await lockCase(em, caseId);
    await assertMayOnCase(em, actor, action, row, today);
    const term = await lockTerm(em, termId);
    if (version !== undefined && version !== term.version) {
      throw new RuleError('STALE', '期限已有变化，请刷新后重试');
    }
    await change({ em, term, on: on ?? today, officeId: row.officeId });
    const after = await findTerm(em, termId);
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: actor.accountId, action, caseId, requestId },
      ...{ subjectType: 'deadline', subjectId: termId, detail: { on: on ?? today } },
      ...auditChange(factsOf(term), factsOf(after)),
    });
    return presentTerm(after, today, deps.calendar);
  });
}

/**
 * The supplement's 30 days are also a timer of the engine, which cannot be moved: it stands still only when the office collects
 * the proof itself, which ends the timer (see `server/supplements/receive-supplement.ts`).
 */
export function assertNotTimed({ kind }: Deadline): void {
  if (kind !== 'supplement') return;
  throw new RuleError(
    'WRONG_STATE',
    '补充材料期限由流程计时，不能单独变更；申请人无法取得证明的，请登记由本院依职权调取',
  );
}

const factsOf = ({ state, startedOn, dueOn, resumeBy, adjustments, version }: Deadline) => ({
  ...{ state, startedOn, dueOn, resumeBy, adjustments: adjustments.length, version },
});

async function lockTerm(em: EntityManager, id: string): Promise<Deadline> {
  return em.findOneOrFail(Deadline, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
