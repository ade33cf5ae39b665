import type { DataSource } from 'typeorm';
import { runAlone } from '../../db/run-alone.js';
import { REBUILD_LOCK } from '../feed-lock.js';
import { forEachKeptBatch, whatIsKept } from './kept-batches.js';
import { projectAgain } from './project-again.js';
import { copyOlder, createTwins, dropTwins, swapTwins, twinProjection } from './twin-tables.js';

export interface Rebuilt {
  batches: number;
  records: number;
  /** Records that could not be projected; they stand in quarantine as before. */
  refused: number;
  /** What began before this instant was copied, since its records have been dropped for their age; null: everything was rebuilt. */
  copiedBefore: Date | null;
}

/** Told after each batch of kept records. */
export type Progress = (done: { batches: number; of: number; records: number }) => void;

/**
 * Writes the projection anew from the kept records, in the order of their positions, beside the tables everybody reads, and then puts it in their
 * place at once: an interrupted rebuild leaves everything as it was. Meanwhile nothing is taken in; the exporter waits and
 * loses nothing. Cases, tasks and the outbox are not touched. Null: somebody else is rebuilding.
 */
export function rebuildFeed(
  dataSource: DataSource,
  onProgress: Progress = () => undefined,
): Promise<Rebuilt | null> {
  return runAlone(dataSource, REBUILD_LOCK, async () => {
    const kept = await whatIsKept(dataSource);
    await dropTwins(dataSource);
    await createTwins(dataSource);
    const copiedBefore = kept.isComplete ? null : kept.since;
    if (copiedBefore !== null) await copyOlder(dataSource, copiedBefore);
    const done = { batches: 0, of: kept.batches, records: 0 };
    let refused = 0;
    await forEachKeptBatch(dataSource, async (records) => {
      refused += await dataSource.transaction((em) => projectAgain(twinProjection(em), records));
      done.batches += 1;
      done.records += records.length;
      onProgress(done);
    });
    await swapTwins(dataSource);
    return { batches: done.batches, records: done.records, refused, copiedBefore };
  });
}
