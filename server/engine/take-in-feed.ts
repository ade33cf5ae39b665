import type { EntityManager } from 'typeorm';
import { isTransient } from '../db/errors.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import { lockPosition } from './feed-lock.js';
import { readBulk, type FeedRecord, type ReadRecord } from './feed-record.js';
import { keepBatch, packRecords } from './keep-batch.js';
import { projectRecords } from './project-records.js';
import { liveProjection } from './projection-tables.js';
import { positionOfLine, setAside } from './quarantine/set-aside.js';
import { tellCases } from './tell-cases.js';

type FeedDeps = Pick<Deps, 'dataSource' | 'clock' | 'log'>;
type Write = (em: EntityManager, records: ReadRecord[]) => Promise<void>;

/**
 * Takes in one bulk request of the exporter, exactly once a record: what lies at or below the position known for its
 * partition came before, and projection, position and kept records are written in one transaction. Throws only when the
 * database is away or the projection is being rebuilt; a record that cannot be taken in is set aside.
 */
export async function takeInFeed(deps: FeedDeps, body: string): Promise<void> {
  const { records, unreadable } = readBulk(body);
  for (const { line, reason } of unreadable) {
    deps.log.error({ reason }, 'feed: unreadable line set aside');
    const at = { partitionId: 0, position: positionOfLine(line) };
    await setAside(deps.dataSource.manager, { ...at, line }, reason, deps.clock.now());
  }
  for (const [partitionId, ofPartition] of byPartition(records)) {
    await takeInPartition(deps, partitionId, ofPartition);
  }
}

/** All at once; if the database refuses, by halves, so that only the bad record is set aside. */
async function takeInPartition(
  deps: FeedDeps,
  partitionId: number,
  records: ReadRecord[],
): Promise<void> {
  const inOrder = records.sort((a, b) => a.position - b.position);
  try {
    await takeInBy(writeRecords, deps, partitionId, inOrder);
  } catch (error) {
    if (isTransient(error) || error instanceof TransientError) throw error;
    await takeInBy(writeHalves(deps), deps, partitionId, inOrder);
  }
}

async function takeInBy(
  write: Write,
  { dataSource, clock }: FeedDeps,
  partitionId: number,
  records: ReadRecord[],
): Promise<void> {
  await dataSource.transaction(async (em) => {
    const known = await lockPosition(em, partitionId, clock.now());
    const fresh = records.filter(({ position }) => position > known);
    if (fresh.length === 0) return;
    const [packed] = await Promise.all([packRecords(fresh), write(em, fresh)]);
    await keepBatch(em, { partitionId, records: fresh, packed }, clock.now());
  });
}

/** What records say, into the tables of the feed, and what they mean for cases. */
export async function writeRecords(em: EntityManager, records: FeedRecord[]): Promise<void> {
  await projectRecords(liveProjection(em), records);
  await tellCases(em, records);
}

/** By halves behind savepoints, in the same order: a bad record among a thousand costs ten more tries. */
function writeHalves(deps: FeedDeps): Write {
  const write: Write = async (em, records) => {
    try {
      await em.transaction((within) => writeRecords(within, records));
    } catch (error) {
      if (isTransient(error)) throw error;
      const [record] = records;
      if (record === undefined) return;
      if (records.length === 1) return asideWith(deps, em, record, error);
      const half = Math.ceil(records.length / 2);
      await write(em, records.slice(0, half));
      await write(em, records.slice(half));
    }
  };
  return write;
}

async function asideWith(
  { clock, log }: FeedDeps,
  em: EntityManager,
  record: ReadRecord,
  error: unknown,
): Promise<void> {
  log.error({ err: error, position: record.position }, 'feed: record set aside');
  await setAside(em, record, String(error), clock.now());
}

function byPartition(records: ReadRecord[]): Map<number, ReadRecord[]> {
  const partitions = new Map<number, ReadRecord[]>();
  for (const record of records) {
    const list = partitions.get(record.partitionId);
    if (list) list.push(record);
    else partitions.set(record.partitionId, [record]);
  }
  return partitions;
}
