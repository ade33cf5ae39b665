import type { Deps } from '../../deps.js';
import { startOfDay } from '../../domain/basics/local-date.js';
import { EngineCheck, EngineGone } from '../check/engine-check.entity.js';
import type { FeedView } from '../feed-api.js';
import { FeedPosition, FeedQuarantine } from '../feed.entity.js';
import { isRebuilding } from '../feed-lock.js';
import { batchFigures } from './batch-figures.js';
import { checkView } from './check-view.js';
import { monthSizes, tableSizes } from './table-sizes.js';

type ReadDeps = Pick<Deps, 'dataSource' | 'clock' | 'config'>;

/** How far the feed has come, how late it is, what the last check said, and what all of it takes. */
export async function readFeed({ dataSource, clock, config }: ReadDeps): Promise<FeedView> {
  const em = dataSource.manager;
  const now = clock.now();
  const [positions, [check], gone, quarantined, figures, tables, months] = await Promise.all([
    em.find(FeedPosition, { order: { partitionId: 'ASC' } }),
    em.find(EngineCheck, { order: { id: 'DESC' }, take: 1 }),
    em.count(EngineGone),
    em.count(FeedQuarantine),
    batchFigures(em, now, startOfDay(clock.today())),
    tableSizes(em),
    monthSizes(em),
  ]);
  return {
    ...{ now: now.toISOString(), gone, quarantined, tables, months },
    keepMonths: config.monitor.feedKeepMonths,
    isRebuilding: await isRebuilding(em),
    check: check === undefined ? null : checkView(check),
    partitions: positions.map(({ partitionId, position, seenAt, recordAt, droppedTo }) => ({
      ...{ partition: partitionId, position, seenAt: seenAt.toISOString(), droppedTo },
      lagMs: Math.max(0, seenAt.getTime() - recordAt.getTime()),
      ...(figures.get(partitionId) ?? { lagP95Ms: null, recordsToday: 0, recordsLastMinute: 0 }),
    })),
  };
}
