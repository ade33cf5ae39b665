import { In, type EntityManager } from 'typeorm';
import { accountNames, officeNames } from '../../cases/names.js';
import { ReliefCase } from '../../cases/relief-case.entity.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { ProcessInstance } from '../../engine/process-instance.entity.js';
import { releaseModel } from '../../engine/release-model.js';
import { officeScope } from '../../offices/office-scope.js';
import { assertMaySeeReleases } from '../package-scope.js';
import { planRunning } from './plan-running.js';
import { ProcessMigrationItem } from './process-migration-item.entity.js';
import { ProcessMigration } from './process-migration.entity.js';
import type { MigrationHead, MigrationView } from './running-views-api.js';

type ReadDeps = Pick<Deps, 'dataSource' | 'clock'>;

const shown = 100;

/** The batches of a package, the newest first. */
export async function listMigrations(
  { dataSource, clock }: ReadDeps,
  { actor, packageName }: { actor: Actor; packageName: string },
): Promise<{ migrations: MigrationHead[] }> {
  const em = dataSource.manager;
  await assertMaySeeReleases(em, actor, packageName, clock.today());
  const batches = await em.find(ProcessMigration, {
    where: { package: packageName },
    order: { createdAt: 'DESC', id: 'ASC' },
    take: shown,
  });
  return { migrations: await headsOf(em, batches) };
}

/** One batch: what became of each instance, and which could go back. */
export async function readMigration(
  { dataSource, clock }: ReadDeps,
  { actor, id }: { actor: Actor; id: string },
): Promise<MigrationView> {
  const em = dataSource.manager;
  const batch = await findMigration(em, id);
  await assertMaySeeReleases(em, actor, batch.package, clock.today());
  const [head] = await headsOf(em, [batch]);
  if (head === undefined) throw new RuleError('NOT_FOUND', '没有这次迁移');
  const officeIds = await officeScope(em, actor, 'see-processes', clock.today());
  const items = await em.findBy(ProcessMigrationItem, { migrationId: id });
  const cases = await em.find(ReliefCase, {
    where: { id: In(items.map(({ caseId }) => caseId)), officeId: In(officeIds) },
    select: { id: true, number: true, officeId: true },
  });
  const names = await officeNames(
    em,
    cases.map(({ officeId }) => officeId),
  );
  const caseOf = new Map(cases.map((one) => [one.id, one]));
  const back = await wayBack(em, batch, items, officeIds);
  return {
    ...head,
    items: items.flatMap(({ instanceKey, caseId, state, message }) => {
      const of = caseOf.get(caseId);
      if (of === undefined) return [];
      const officeName = names.get(of.officeId) ?? '';
      const undo = back.get(instanceKey) ?? null;
      return [{ instanceKey, caseNumber: of.number, officeName, state, message, undo }];
    }),
  };
}

export async function findMigration(em: EntityManager, id: string): Promise<ProcessMigration> {
  const batch = await em.findOneBy(ProcessMigration, { id });
  if (batch === null) throw new RuleError('NOT_FOUND', '没有这次迁移');
  return batch;
}

/** What goes where on the way back: the mapping turned round. */
export const turnedRound = (mapping: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([from, to]) => [to, from]));

/** Of each instance that was moved and is still open: why it cannot go back; empty: it can. */
async function wayBack(
  em: EntityManager,
  batch: ProcessMigration,
  items: readonly ProcessMigrationItem[],
  officeIds: readonly string[],
): Promise<Map<string, string[]>> {
  const keys = items.filter(({ state }) => state === 'done').map(({ instanceKey }) => instanceKey);
  if (keys.length === 0) return new Map();
  const { processId, fromRelease, toRelease, mapping } = batch;
  const { instances } = await planRunning(em, {
    ...{ releaseId: toRelease, processId, target: { releaseId: fromRelease } },
    ...{ chosen: turnedRound(mapping), officeIds, keys },
  });
  const open = new Map(instances.map(({ instanceKey, faults }) => [instanceKey, faults]));
  const left = await em.findBy(ProcessInstance, { instanceKey: In(keys) });
  return new Map(
    left.map(({ instanceKey, state }) => [
      instanceKey,
      open.get(instanceKey) ?? [
        state === 'active' ? '已经不在迁移后的版本上' : '这个子流程已经办完，不能退回',
      ],
    ]),
  );
}

async function headsOf(
  em: EntityManager,
  batches: readonly ProcessMigration[],
): Promise<MigrationHead[]> {
  if (batches.length === 0) return [];
  const ids = batches.map(({ id }) => id);
  const counts = await countsOf(em, ids);
  const names = await accountNames(
    em,
    batches.map(({ createdBy }) => createdBy),
  );
  return Promise.all(
    batches.map(async ({ id, processId, fromRelease, toRelease, reason, undoOf, ...batch }) => {
      const model = await releaseModel(em.dataSource, toRelease);
      return {
        ...{ id, processId, processName: model.get(processId)?.name ?? processId },
        ...{ fromRelease, toRelease, reason, undoOf },
        by: names.get(batch.createdBy) ?? '',
        at: batch.createdAt.toISOString(),
        counts: counts.get(id) ?? noCounts(),
      };
    }),
  );
}

const noCounts = (): MigrationHead['counts'] => ({ waiting: 0, done: 0, refused: 0, ended: 0 });

async function countsOf(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, MigrationHead['counts']>> {
  const rows = await em.query<{ id: string; state: keyof MigrationHead['counts']; n: string }[]>(
    `SELECT migration_id AS id, state, COUNT(*) AS n FROM process_migration_item
     WHERE migration_id IN (?) GROUP BY migration_id, state`,
    [ids],
  );
  const counts = new Map<string, MigrationHead['counts']>();
  for (const { id, state, n } of rows) {
    counts.set(id, { ...(counts.get(id) ?? noCounts()), [state]: Number(n) });
  }
  return counts;
}
