import type { DailyQuiet } from './api.js';

/** Is nobody to be told at this moment? Minutes of the day are those in Shanghai; `from` is quiet already, `to` no longer. */
export function isQuiet(
  { quiet, quietUntil }: { quiet: DailyQuiet | null; quietUntil: Date | null },
  now: Date,
): boolean {
  if (quietUntil !== null && now < quietUntil) return true;
  if (quiet === null || quiet.from === quiet.to) return false;
  const minute = minuteOf(now);
  const { from, to } = quiet;
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});

const minuteOf = (now: Date): string => clock.format(now);
