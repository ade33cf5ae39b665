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
];
