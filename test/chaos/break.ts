import type { StuckDetail, StuckRow } from '../../server/monitor/stuck/api.js';
import type { World } from './world.js';

/** One thing that goes wrong in a running office, and how whoever watches mends it. */
export interface Break {
  /** Chinese, for the table. */
  name: string;
  /** Ids of the kinds that name it rightly, or how they begin when they end with "-". */
  kinds: readonly string[];
  /** Who sees it on the list. */
  desk: 'case' | 'machine';
  /** Other kinds it lawfully brings about. */
  besides?: readonly string[];
  /** Breaks it; resolves once it is broken. */
  make(world: World): Promise<Broken>;
}

export interface Broken {
  /** Whether a finding is about the very thing that was broken. */
  isAbout(row: StuckRow): boolean;
  /** Mends it as the finding suggests; answers in Chinese what was done. */
  mend(finding: StuckDetail): Promise<string>;
}

export const isOfKind = (kind: string, kinds: readonly string[]): boolean =>
  kinds.some((one) => (one.endsWith('-') ? kind.startsWith(one) : kind === one));
