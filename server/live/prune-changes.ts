import { LessThan } from 'typeorm';
import type { Deps } from '../deps.js';
import { LiveChange } from './live-change.entity.js';

const keptMs = 24 * 3_600_000;

/** Removes changes no stream will ask for again. Their age is the machine's, see the entity. */
export async function pruneChanges({ dataSource }: Pick<Deps, 'dataSource'>): Promise<void> {
  await dataSource.manager.delete(LiveChange, { at: LessThan(new Date(Date.now() - keptMs)) });
}
