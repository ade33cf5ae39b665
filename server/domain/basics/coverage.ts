import { addDays, daysBetween, type LocalDate } from './local-date.js';
import { formatYuan, type Fen } from './money.js';

/** Dates by amounts, as a rectangle: all four limits inclusive, null: without end. */
export interface Area {
  from: LocalDate;
  to: LocalDate | null;
  lowFen: Fen;
  highFen: Fen | null;
}

/**
 * What of `whole` no area covers, as the fewest rectangles that run on in time while their amounts stay the same; exact to
 * the day and the fen, sorted by first day and amount. Empty: every amount of every day is covered.
 */
export function findHoles(areas: readonly Area[], whole: Area): Area[] {
  const box = toBox(whole);
  const clipped = areas.map(toBox).flatMap((area) => clip(area, box));
  return boxesWhere(clipped, box, (count) => count === 0).map(toArea);
}

/** Where two or more areas lie on each other, as rectangles like those of `findHoles`. */
export function findOverlaps(areas: readonly Area[]): Area[] {
  const boxes = areas.map(toBox);
  return boxesWhere(boxes, null, (count) => count > 1).map(toArea);
}

/** `2026-03-01至2026-06-30，50,000.01元至80,000.00元` */
export function areaWords({ from, to, lowFen, highFen }: Area): string {
  return `${periodWords(from, to)}，${amountWords(lowFen, highFen)}`;
}

/** `2026-03-01至2026-06-30`, `2026-03-01起`, or the one day. */
export function periodWords(from: LocalDate, to: LocalDate | null): string {
  if (to === null) return `${from}起`;
  return from === to ? from : `${from}至${to}`;
}

function amountWords(lowFen: Fen, highFen: Fen | null): string {
  if (highFen === null) return `${formatYuan(lowFen)}以上`;
  return lowFen === highFen ? formatYuan(lowFen) : `${formatYuan(lowFen)}至${formatYuan(highFen)}`;
}

/** Half open in both directions, days counted from `epoch`, so that neighbours share their border. */
interface Box {
  firstDay: number;
  endDay: number;
  lowFen: number;
  endFen: number;
}

const epoch: LocalDate = '2000-01-01';

function toBox({ from, to, lowFen, highFen }: Area): Box {
  return {
    firstDay: daysBetween(epoch, from),
    endDay: to === null ? Infinity : daysBetween(epoch, to) + 1,
    lowFen,
    endFen: highFen === null ? Infinity : highFen + 1,
  };
}

function toArea({ firstDay, endDay, lowFen, endFen }: Box): Area {
  return {
    from: addDays(epoch, firstDay),
    to: endDay === Infinity ? null : addDays(epoch, endDay - 1),
    lowFen,
    highFen: endFen === Infinity ? null : endFen - 1,
  };
}

function clip(area: Box, whole: Box): Box[] {
  const box = {
    firstDay: Math.max(area.firstDay, whole.firstDay),
    endDay: Math.min(area.endDay, whole.endDay),
    lowFen: Math.max(area.lowFen, whole.lowFen),
    endFen: Math.min(area.endFen, whole.endFen),
  };
  return box.firstDay < box.endDay && box.lowFen < box.endFen ? [box] : [];
}

/** The parts where as many boxes lie on each other as `wanted` says: strip of days by strip of days, then joined in time. */
function boxesWhere(
  boxes: readonly Box[],
  whole: Box | null,
  wanted: (count: number) => boolean,
): Box[] {
  const all = whole === null ? boxes : [...boxes, whole];
  const days = borders(all.flatMap(({ firstDay, endDay }) => [firstDay, endDay]));
  const found: Box[] = [];
  for (const [firstDay, endDay] of days) {
    const inStrip = boxes.filter((box) => box.firstDay <= firstDay && endDay <= box.endDay);
    for (const [lowFen, endFen] of amountsWhere(inStrip, whole, wanted)) {
      const before = found.find(
        (box) => box.endDay === firstDay && box.lowFen === lowFen && box.endFen === endFen,
      );
      if (before) before.endDay = endDay;
      else found.push({ firstDay, endDay, lowFen, endFen });
    }
  }
  return found;
}

function amountsWhere(
  boxes: readonly Box[],
  whole: Box | null,
  wanted: (count: number) => boolean,
): [number, number][] {
  const all = whole === null ? boxes : [...boxes, whole];
  const found: [number, number][] = [];
  for (const [low, end] of borders(all.flatMap(({ lowFen, endFen }) => [lowFen, endFen]))) {
    const count = boxes.filter((box) => box.lowFen <= low && end <= box.endFen).length;
    if (!wanted(count)) continue;
    const last = found.at(-1);
    if (last?.[1] === low) last[1] = end;
    else found.push([low, end]);
  }
  return found;
}

/** Pairs of neighbouring values, from the lowest to the highest. */
function borders(values: readonly number[]): [number, number][] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => [sorted[index] ?? end, end]);
}
