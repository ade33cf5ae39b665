import type { EntityManager } from 'typeorm';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { addDays, endOfDay, type LocalDate } from '../domain/basics/local-date.js';
import type { TermKind } from '../domain/terms/terms.js';
import { Deadline } from './deadline.entity.js';
import { startTerm } from './start-term.js';

/** No public holiday of the State Council's notices was longer; a term in days moves past it at most this far. */
const longestHolidayDays = 12;
const shanghaiOffsetMs = 8 * 3_600_000;

/**
 * Starts a term today for a step of the process. `termDueAt` is the end of its last day in +08:00, for the engine's timer; while
 * the calendar does not hold the year it is a day safely after any last day, since a timer that is early would end a
 * right. Then the row says that the date is open.
 */
export async function startCaseTerm(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { caseId, kind, effectKey }: { caseId: string; kind: TermKind; effectKey: string },
): Promise<{ termDueAt: string }> {
  return deps.dataSource.transaction(async (em) => {
    await lockOpenCase(em, caseId);
    const on = deps.clock.today();
    const { deadlineId, dueOn } = await startTerm(em, deps, { caseId, kind, effectKey, on });
    return { termDueAt: toShanghaiText(endOfDay(dueOn ?? (await latestDueOn(em, deadlineId)))) };
  });
}

async function latestDueOn(em: EntityManager, deadlineId: string): Promise<LocalDate> {
  const { startedOn, spanCount, spanUnit } = await em.findOneByOrFail(Deadline, { id: deadlineId });
  const days = spanUnit === 'working-days' ? spanCount * 2 : spanCount;
  return addDays(startedOn, days + longestHolidayDays);
}

/** The instant as text with the offset of Shanghai, to the second. */
function toShanghaiText(instant: Date): string {
  const local = new Date(instant.getTime() + shanghaiOffsetMs).toISOString();
  return `${local.slice(0, 19)}+08:00`;
}
