/**
 * Mutants that no test can tell from the sound code, each with the reason. A row names the line's text, so that it falls
 * away with the line.
 */
export const accepted = [
  {
    file: 'form-people.ts',
    text: "const isRising = dates.every((on, index) => index === 0 || on > (dates[index - 1] ?? ''));",
    from: '0',
    to: '0 - 1',
    reason: 'the first date is compared with the empty text instead, which is before every date',
  },
  ...["'2000-01-02'", "'1999-12-31'"].map((to) => ({
    file: 'coverage.ts',
    text: "const epoch: LocalDate = '2000-01-01';",
    from: "'2000-01-01'",
    to,
    reason: 'days are counted from it and back again: any day would do',
  })),
  {
    file: 'coverage.ts',
    text: 'return box.firstDay < box.endDay && box.lowFen < box.endFen ? [box] : [];',
    from: '<',
    to: '<=',
    reason: 'an empty box lies on a border of the whole and covers nothing',
  },
  {
    file: 'timeline.ts',
    text: '.sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));',
    from: '<',
    to: '<=',
    reason: 'two rows of one layer never begin on one day (unique key)',
  },
  {
    file: 'term-course.ts',
    text: "if (due === 'pending' || earliest === null || due >= earliest) return due;",
    from: '>=',
    to: '>',
    reason: 'a last day is a working day, so the same day comes out either way',
  },
  {
    file: 'calendar.ts',
    text: "return back === 'pending' || back === 0 ? back : workingDays(0 - back);",
    from: '0',
    to: '0 - 1',
    reason: 'the way back of no day is no day',
  },
  {
    file: 'check-calendar-year.ts',
    text: '.map((day) => `缺少每年都放假的${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`),',
    from: '3',
    to: '3 + 1',
    reason:
      'the holidays of every year lie on the first nine days of a month: only a zero is cut off',
  },
  ...neverNull('award-limit.ts', 'const received = receivedFen ?? 0;'),
  ...neverNull(
    'award-limit.ts',
    'const ownFen = Math.floor(((lossFen ?? 0) * (100 - (faultPercent ?? 0))) / 100);',
  ),
  {
    file: 'amount-facts.ts',
    text: 'const amounts = [lossFen ?? 0, lawfulAwardFen ?? 0, compensationFen, monthlyIncomeFen];',
    from: '0',
    to: '0 + 1',
    reason: 'stands for a figure that is not there: only that it is not negative counts',
  },
  {
    file: 'amount-range.ts',
    text: 'move: (amountFen) => (amountFen < unitFen ? amountFen : amountFen - (amountFen % unitFen)),',
    from: '<',
    to: '<=',
    reason: 'one whole unit is rounded to itself',
  },
  ...neverNull('amount-scores.ts', 'return lossFen ?? lawfulAwardFen ?? 0;'),
  {
    file: 'split-amount.ts',
    text: 'if (count < 1) return [];',
    from: '1',
    to: '1 - 1',
    reason: 'among nobody there are no parts either way',
  },
];

/** A fallback only the compiler asks for. */
function neverNull(file, text) {
  return ['0 + 1', '0 - 1'].map((to) => ({
    ...{ file, text, from: '0', to },
    reason: 'null was turned away before',
  }));
}
