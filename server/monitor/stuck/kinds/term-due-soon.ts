import { startOfDay } from '../../../domain/basics/local-date.js';
import { workingDaysLeft } from '../../../domain/terms/term-days.js';
import { dayWords } from '../standing-words.js';
import type { StuckKind } from '../stuck-kind.js';
import { runningTerms, termActs, termFound } from '../terms-found.js';

/** A term of law ends within the working days its setting calls soon. */
export const termDueSoon: StuckKind = {
  id: 'term-due-soon',
  desk: 'case',
  name: '期限将届满',
  weight: 30,
  find: async (context) => {
    const { clock, calendar } = context;
    const today = clock.today();
    const rows = await runningTerms(context, 'd.due_on >= ? AND d.soon_on <= ?', [today, today]);
    return rows.map((row) => {
      const { soonOn, startedOn, dueOn } = row;
      const since = startOfDay(soonOn > startedOn ? soonOn : startedOn);
      return termFound(row, since, { daysLeft: workingDaysLeft(dueOn, today, calendar) });
    });
  },
  sentence: ({ term, dueOn, daysLeft }) => {
    const what = `“${String(term)}”期限`;
    if (daysLeft === 0) return `${what}今天届满，事项尚未办结`;
    return typeof daysLeft === 'number'
      ? `${what}将于${dayWords(dueOn)}届满，还剩${String(daysLeft)}个工作日`
      : `${what}将于${dayWords(dueOn)}届满`;
  },
  acts: termActs,
};
