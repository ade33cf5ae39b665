import type { EntityManager } from 'typeorm';
import type { QuarantinedView } from '../feed-api.js';
import { FeedQuarantine } from '../feed.entity.js';
import { maskRecord } from './mask-record.js';

const PAGE = 50;

/** Records set aside, the latest first; `after`: the last one of the page before. */
export async function listQuarantined(
  em: EntityManager,
  after?: string,
): Promise<{ items: QuarantinedView[]; next: string | null }> {
  const query = em
    .createQueryBuilder(FeedQuarantine, 'aside')
    .orderBy('aside.partitionId', 'DESC')
    .addOrderBy('aside.position', 'DESC')
    .limit(PAGE + 1);
  const [partition, position] = (after ?? '').split(':');
  if (partition !== undefined && position !== undefined) {
    query.where(
      'aside.partition_id < :partition OR (aside.partition_id = :partition AND aside.position < :position)',
      { partition, position },
    );
  }
  const rows = await query.getMany();
  const items = rows.slice(0, PAGE);
  const last = items.at(-1);
  const hasMore = rows.length > PAGE && last !== undefined;
  return {
    items: items.map(viewOf),
    next: hasMore ? `${String(last.partitionId)}:${last.position}` : null,
  };
}

function viewOf({
  partitionId,
  position,
  reason,
  createdAt,
  record,
}: FeedQuarantine): QuarantinedView {
  const { text, valueType, intent } = maskRecord(record);
  return {
    ...{ partition: partitionId, position, reason, valueType, intent, record: text },
    createdAt: createdAt.toISOString(),
  };
}
