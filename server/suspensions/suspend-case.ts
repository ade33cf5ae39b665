import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { updateCase } from '../cases/update-case.js';
import { lockOpenTerms } from '../deadlines/stop-term.js';
import { suspendTerm } from '../deadlines/suspend-term.js';
import type { Deps } from '../deps.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { daysBetween, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import {
  plannedDayFault,
  suspensionFault,
  suspensionReasons,
  type SuspensionReason,
} from '../domain/cases/suspension.js';
import { daysStoodStill } from '../domain/terms/term-course.js';
import type { TermUnit } from '../domain/terms/terms.js';
import { CaseSuspension } from './case-suspension.entity.js';
import { tellOfStandstill } from './tell-of-standstill.js';

export interface Suspending {
  caseId: string;
  reason: SuspensionReason;
  note: string;
  plannedResumeOn: LocalDate;
  actor: Actor;
  requestId: string;
}

/** 中止办理: the case stands still, its running terms with it; nothing that examines or decides goes on until it is resumed. */
export async function suspendCase(
  deps: Deps,
  { caseId, reason, note, plannedResumeOn, actor, requestId }: Suspending,
): Promise<{ id: string; termsStopped: number }> {
  const on = deps.clock.today();
  const now = deps.clock.now();
  return deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    await assertMayOnCase(em, actor, 'suspend-case', row, on);
    const fault = suspensionFault(row);
    if (fault !== null) throw new RuleError(fault.code, fault.detail, { caseId });
    const dayFault = plannedDayFault(on, plannedResumeOn);
    if (dayFault !== null) {
      throw new InputError([{ pointer: '/plannedResumeOn', detail: dayFault }]);
    }
    const text = `中止办理：${suspensionReasons[reason]}`;
    const by = actor.accountId;
    const termIds = await stopTerms(em, deps, row, { on, until: plannedResumeOn, text, by });
    const id = randomUUID();
    await em.insert(CaseSuspension, {
      ...{ id, caseId, reason, note, suspendedOn: on, plannedResumeOn, termIds },
      ...{ suspendedBy: by, suspendedAt: now },
    });
    await updateCase(em, row, { suspendedOn: on, resumePlannedOn: plannedResumeOn });
    const told = `“${row.title}”已中止办理，计划${plannedResumeOn}恢复`;
    await tellOfStandstill(em, row, { key: `suspend:${id}`, text: told, by, now });
    await recordAudit(em, {
      ...{ at: now, accountId: by, action: 'suspend-case', caseId, requestId },
      ...{ subjectType: 'case', subjectId: caseId, detail: { reason, terms: termIds.length } },
      ...{ before: { suspendedOn: null }, after: { suspendedOn: on, plannedResumeOn } },
    });
    return { id, termsStopped: termIds.length };
  });
}

/** The running terms that can stand still; not the supplement's, which the engine counts, and not what is over already. */
async function stopTerms(
  em: EntityManager,
  deps: Deps,
  { id: caseId }: ReliefCase,
  standstill: { on: LocalDate; until: LocalDate; text: string; by: string },
): Promise<string[]> {
  const { on, until, text, by } = standstill;
  const stopped: string[] = [];
  for (const term of await lockOpenTerms(em, { caseId })) {
    const isOver = term.dueOn !== null && term.dueOn < on;
    const isTimed = term.kind === 'supplement' || term.spanUnit === 'days-before';
    if (term.state !== 'running' || isOver || isTimed) continue;
    const expectedDays = daysUntil(on, until, term.spanUnit, deps);
    await suspendTerm(em, deps, term, { on, expectedDays, reason: text, by });
    stopped.push(term.id);
  }
  return stopped;
}

/** In the unit of the term, one at least; calendar days where the calendar of a year to come is not announced. */
function daysUntil(
  on: LocalDate,
  until: LocalDate,
  unit: TermUnit,
  { calendar }: Pick<Deps, 'calendar'>,
): number {
  const days = daysStoodStill(on, until, unit, calendar);
  return Math.max(1, days === 'pending' ? daysBetween(on, until) : days);
}
