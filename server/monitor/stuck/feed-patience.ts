import { feedSilence } from '../../engine/feed-silence.js';
import type { StuckContext } from './stuck-kind.js';

/** The exporter gathers for a second, and a batch takes its time. */
const WELL_S = 6;
const TROUBLED_S = 60;
/** A feed that is later than this may be later still with what is asked for. */
const WELL_MS = 3_000;

/** How many seconds the feed may need to tell of something: a moment while it is well, a minute while it is behind, silent or being rebuilt. */
export async function feedPatience({
  dataSource,
  clock,
}: Pick<StuckContext, 'dataSource' | 'clock'>): Promise<number> {
  const feed = await feedSilence(dataSource.manager);
  if (feed === null || feed.isRebuilding || feed.lagMs > WELL_MS) return TROUBLED_S;
  const { unheardSince } = feed;
  const isHeard = unheardSince === null || clock.now().getTime() - unheardSince.getTime() < WELL_MS;
  return isHeard ? WELL_S : TROUBLED_S;
}
