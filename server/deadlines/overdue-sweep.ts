import { Brackets } from 'typeorm';
import type { Deps } from '../deps.js';
import { Deadline } from './deadline.entity.js';
import { recomputeTerms } from './recompute-terms.js';
import { remindOfCalendar } from './remind-of-calendar.js';
import { warnOfTerm } from './warn-of-term.js';

type SweepDeps = Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'refreshCalendar' | 'log'>;

/** Terms looked at in one go. */
const pageSize = 500;

/**
 * What the days bring: dates are computed anew when the calendar has changed, 期限预警 is given for every term that ends soon
 * or is overdue, once for each last day, or has stood still for longer than expected, once for each suspension; and a calendar year that is missing is asked for. Answers how many terms were warned of.
 */
export async function overdueSweep(deps: SweepDeps): Promise<number> {
  // with a calendar that another program has replaced meanwhile the dates would go back and forth
  await deps.refreshCalendar();
  const { read, changed } = await recomputeTerms(deps);
  if (read > 0) deps.log.info({ read, changed }, 'terms: computed with another calendar');
  await remindOfCalendar(deps);
  return warnOfTerms(deps);
}

async function warnOfTerms(deps: SweepDeps): Promise<number> {
  let given = 0;
  for (let after = ''; ;) {
    const page = await dueTerms(deps, after);
    for (const term of page) given += (await warnOfTerm(deps, term)) ? 1 : 0;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return given;
    after = last.id;
  }
}

function dueTerms({ dataSource, clock }: SweepDeps, after: string): Promise<Deadline[]> {
  const today = clock.today();
  return (
    dataSource.manager
      .createQueryBuilder(Deadline, 'term')
      // also said for all three, so that the index on the state serves them: most terms have ended
      .where(`term.state IN ('running', 'suspended') AND term.id > :after`, { after })
      .andWhere(
        new Brackets((due) => {
          due
            .where(`term.state = 'running' AND term.dueOn < :today AND term.overdueAt IS NULL`, {
              today,
            })
            .orWhere(
              `term.state = 'running' AND term.soonOn <= :today AND term.dueOn >= :today
              AND term.warnedAt IS NULL`,
            )
            .orWhere(
              `term.state = 'suspended' AND term.resumeBy < :today AND term.overdueAt IS NULL`,
            );
        }),
      )
      .orderBy('term.id')
      .limit(pageSize)
      .getMany()
  );
}
