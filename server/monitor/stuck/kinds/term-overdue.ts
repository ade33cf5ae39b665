import { endOfDay } from '../../../domain/basics/local-date.js';
import { dayWords, workingDaysWords } from '../standing-words.js';
import type { StuckKind } from '../stuck-kind.js';
import { runningTerms, termActs, termFound } from '../terms-found.js';
import { workingDaysStanding } from '../working-days.js';

/** A term of law ran out and what it demands is not done. A supplement that did not come has a kind of its own. */
export const termOverdue: StuckKind = {
  id: 'term-overdue',
  desk: 'case',
  name: '期限已超期',
  weight: 70,
  find: async (context) => {
    const rows = await runningTerms(context, `d.due_on < ? AND d.kind <> 'supplement'`, [
      context.clock.today(),
    ]);
    return rows.map((row) =>
      termFound(row, endOfDay(row.dueOn), {
        overdueDays: workingDaysStanding(context, row.dueOn),
      }),
    );
  },
  sentence: ({ term, dueOn, overdueDays }) =>
    `“${String(term)}”期限已于${dayWords(dueOn)}届满，超期${workingDaysWords(overdueDays)}，尚未办结`,
  acts: termActs,
};
