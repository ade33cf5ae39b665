import { In, type EntityManager } from 'typeorm';
import { accountNames } from '../../cases/names.js';
import type { TimelineEntry } from '../../cases/progress-view-api.js';
import { releaseModel } from '../../engine/release-model.js';
import { ProcessMigrationItem } from './process-migration-item.entity.js';
import { ProcessMigration } from './process-migration.entity.js';

/** The moves of a case's called processes to another release, as its timeline tells them. */
export async function migrationEntries(
  em: EntityManager,
  caseId: string,
): Promise<TimelineEntry[]> {
  const items = await em.findBy(ProcessMigrationItem, { caseId, state: 'done' });
  if (items.length === 0) return [];
  const ids = items.map(({ migrationId }) => migrationId);
  const batches = await em.findBy(ProcessMigration, { id: In(ids) });
  const batchOf = new Map(batches.map((batch) => [batch.id, batch]));
  const names = await accountNames(
    em,
    batches.map(({ createdBy }) => createdBy),
  );
  const found = items.map(async ({ migrationId, settledAt }): Promise<TimelineEntry[]> => {
    const batch = batchOf.get(migrationId);
    if (batch === undefined || settledAt === null) return [];
    const { processId, fromRelease, toRelease, reason, createdBy } = batch;
    const name = (await releaseModel(em.dataSource, toRelease)).get(processId)?.name ?? processId;
    const text = `“${name}”流程由第${versionOf(fromRelease)}版迁移到第${versionOf(toRelease)}版（${reason}）`;
    const who = names.get(createdBy) ?? null;
    return [{ at: settledAt.toISOString(), kind: 'migration', text, who, office: null }];
  });
  return (await Promise.all(found)).flat();
}

/** `county-a-3` → 3. */
const versionOf = (releaseId: string): string => /\d+$/.exec(releaseId)?.[0] ?? releaseId;
