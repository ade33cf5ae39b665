import { gzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { JobType } from '../../processes/contract.js';
import { isTransient } from '../db/errors.js';
import { runAlone } from '../db/run-alone.js';
import type { Deps } from '../deps.js';
import { TransientError } from '../domain/basics/errors.js';
import { settleTasks } from '../tasks/settle-task.js';
import { FeedPosition, FeedQuarantine } from './feed.entity.js';
import { readBulk, type FeedRecord } from './feed-record.js';
import { projectRecords } from './project-records.js';
import { upsertRows } from './upsert.js';

type FeedDeps = Pick<Deps, 'dataSource' | 'clock' | 'log'>;

/**
 * Takes in one bulk request of the exporter, exactly once a record: what lies at or below the position known for its
 * partition came before. Throws only when the database is away; a record that cannot be taken in is set aside.
 */
export async function takeInFeed(deps: FeedDeps, body: string): Promise<void> {
  const { records, unreadable } = readBulk(body);
  for (const { line, reason } of unreadable) {
    deps.log.error({ reason }, 'feed: unreadable line set aside');
    await setAside(deps, { partitionId: 0, position: hashOf(line) }, line, reason);
  }
  for (const [partitionId, ofPartition] of byPartition(records)) {
    // several servers: the exporter goes on to the next one when an answer is late, and the first may still be at it
    const isDone = await runAlone(deps.dataSource, `feed.${String(partitionId)}`, async () => {
      await takeInPartition(deps, partitionId, ofPartition);
      return true;
    });
    if (isDone === null) {
      throw new TransientError(`partition ${String(partitionId)} is being taken in elsewhere`);
    }
  }
}

async function takeInPartition(
  deps: FeedDeps,
  partitionId: number,
  all: FeedRecord[],
): Promise<void> {
  const known = await deps.dataSource.manager.findOneBy(FeedPosition, { partitionId });
  const fresh = all
    .filter(({ position }) => position > Number(known?.position ?? 0))
    .sort((a, b) => a.position - b.position);
  if (fresh.length === 0) return;
  await project(deps, fresh);
  // The projection is committed before tasks are settled: open-task looks there after its own commit, so that
  // whichever comes second sees the other.
  await deps.dataSource.transaction(async (em) => {
    await settleEnded(em, fresh);
    await advance(em, partitionId, fresh, deps.clock.now());
  });
}

/** All at once; if the database refuses, one by one, so that only the bad record is set aside. */
async function project(deps: FeedDeps, records: FeedRecord[]): Promise<void> {
  try {
    await deps.dataSource.transaction((em) => projectRecords(em, records));
  } catch (error) {
    if (isTransient(error)) throw error;
    if (records.length > 1) {
      for (const record of records) await project(deps, [record]);
      return;
    }
    const [record] = records;
    if (!record) return;
    deps.log.error({ err: error, position: record.position }, 'feed: record set aside');
    await setAside(deps, record, JSON.stringify(record), String(error));
  }
}

async function settleEnded(em: EntityManager, records: FeedRecord[]): Promise<void> {
  const ended = (intent: string): string[] =>
    records
      .filter((record) => record.valueType === 'JOB' && record.recordType === 'EVENT')
      .filter((record) => record.intent === intent && record.value['type'] === JobType.openTask)
      .map(({ key }) => String(key));
  await settleTasks(em, ended('COMPLETED'), 'completed');
  await settleTasks(em, ended('CANCELED'), 'cancelled');
}

async function advance(
  em: EntityManager,
  partitionId: number,
  records: FeedRecord[],
  now: Date,
): Promise<void> {
  const first = records[0];
  const last = records.at(-1);
  if (!first || !last) return;
  const position = {
    partition_id: partitionId,
    position: last.position,
    seen_at: now,
    record_at: new Date(last.timestamp),
  };
  await upsertRows(
    em,
    'feed_position',
    [position],
    `seen_at = VALUES(seen_at), record_at = VALUES(record_at),
     position = GREATEST(position, VALUES(position))`,
  );
  await em.query(
    `INSERT INTO feed_batch (partition_id, first_position, last_position, records, received_at)
     VALUES (?, ?, ?, ?, ?)`,
    [
      partitionId,
      first.position,
      last.position,
      gzipSync(records.map((record) => JSON.stringify(record)).join('\n'), { level: 1 }),
      now,
    ],
  );
}

async function setAside(
  { dataSource, clock }: FeedDeps,
  { partitionId, position }: { partitionId: number; position: number },
  record: string,
  reason: string,
): Promise<void> {
  const row = { partitionId, position: String(position), reason: reason.slice(0, 400) };
  await dataSource.manager
    .createQueryBuilder()
    .insert()
    .into(FeedQuarantine)
    .values({ ...row, record, createdAt: clock.now() })
    .orIgnore()
    .execute();
}

function byPartition(records: FeedRecord[]): Map<number, FeedRecord[]> {
  const partitions = new Map<number, FeedRecord[]>();
  for (const record of records) {
    const list = partitions.get(record.partitionId);
    if (list) list.push(record);
    else partitions.set(record.partitionId, [record]);
  }
  return partitions;
}

/** A stand-in for the position of a line that has none. */
function hashOf(line: string): number {
  let hash = 0;
  for (const char of line) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
