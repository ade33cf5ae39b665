import type { LocalDate } from '../basics/local-date.js';

/** 正卷 goes with the case and may be shown to the applicant; 内卷 never leaves the office. */
export type VolumeName = 'outer' | 'inner';

/** A paper or scan of a case, as far as its place in the file depends on it. */
export interface VolumeItem {
  id: string;
  /** The paper a scan belongs to; null: it is a paper, or stands alone. */
  scanOf: string | null;
  /** Place of its kind in the order of a case; of a scan that stands alone that of the papers it goes with. */
  rank: number;
  on: LocalDate;
  createdAt: Date;
  /** Orders papers written in the same moment; 0 of a scan. */
  seq: number;
  /** As fixed at its issue or upload. */
  isInternal: boolean;
  /** As its kind says today. */
  isInternalKind: boolean;
  /** Neither void nor replaced. */
  isStanding: boolean;
}

/**
 * Where an item belongs. 审查报告, discussion and approval are 内卷 (SPP practice of 正卷 and 内卷, M); so is whatever either the paper or its kind
 * calls inner, and what is void or replaced: the applicant's copy shows only what holds.
 */
export function volumeOf({ isInternal, isInternalKind, isStanding }: VolumeItem): VolumeName {
  return isInternal || isInternalKind || !isStanding ? 'inner' : 'outer';
}

/** The items of a volume in the order of the file: by the course of a case, then by day; a scan right behind its paper. */
export function itemsOf<Item extends VolumeItem>(
  volume: VolumeName,
  items: readonly Item[],
): Item[] {
  const own = items.filter((item) => placeOf(item, items) === volume);
  const papers = own.filter(({ scanOf }) => scanOf === null).sort(byCourse);
  const known = new Set(papers.map(({ id }) => id));
  const scansOf = (paper: string) => own.filter(({ scanOf }) => scanOf === paper).sort(byDay);
  const strayed = own.filter(({ scanOf }) => scanOf !== null && !known.has(scanOf));
  return [...papers.flatMap((paper) => [paper, ...scansOf(paper.id)]), ...strayed.sort(byCourse)];
}

/** A scan goes where its paper goes, and never further out. */
function placeOf(item: VolumeItem, items: readonly VolumeItem[]): VolumeName {
  const own = volumeOf(item);
  const paper = item.scanOf === null ? undefined : items.find(({ id }) => id === item.scanOf);
  return paper === undefined || volumeOf(paper) === 'outer' ? own : 'inner';
}

function byCourse(a: VolumeItem, b: VolumeItem): number {
  return a.rank - b.rank || byDay(a, b);
}

function byDay(a: VolumeItem, b: VolumeItem): number {
  const byWriting = a.createdAt.getTime() - b.createdAt.getTime() || a.seq - b.seq;
  return compare(a.on, b.on) || byWriting || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
