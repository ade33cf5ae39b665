import type { EntityManager } from 'typeorm';
import { isTransient } from '../../db/errors.js';
import { RuleError } from '../../domain/basics/errors.js';
import { FeedQuarantine } from '../feed.entity.js';
import { readLines } from '../feed-record.js';
import { isRebuilding } from '../feed-lock.js';
import { writeRecords } from '../take-in-feed.js';

/**
 * Takes in a record that was set aside, as if it came now: what is known from later records stays. In the caller's transaction. Throws a
 * `RuleError` with the reason when it still cannot be taken in; the record stays in quarantine then.
 */
export async function retryQuarantined(
  em: EntityManager,
  partitionId: number,
  position: string,
): Promise<void> {
  const aside = await em.findOneBy(FeedQuarantine, { partitionId, position });
  if (aside === null) throw new RuleError('NOT_FOUND', '该条记录已不在隔离区');
  if (await isRebuilding(em)) throw new RuleError('WRONG_STATE', '正在重建引擎数据，请稍后再试');
  const { records, unreadable } = readLines([aside.record]);
  const [unread] = unreadable;
  if (unread !== undefined) throw refused(unread.reason);
  try {
    await em.transaction((within) => writeRecords(within, records));
  } catch (error) {
    if (isTransient(error)) throw error;
    throw refused(error instanceof Error ? error.message : String(error));
  }
  await em.delete(FeedQuarantine, { partitionId, position });
}

const refused = (reason: string): RuleError =>
  new RuleError('WRONG_STATE', `该条记录仍无法写入：${reason.slice(0, 300)}`);
