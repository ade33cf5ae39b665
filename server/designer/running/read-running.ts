import type { EntityManager } from 'typeorm';
import type { Mapping } from '../../../processes/migration/plan-migration.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { ProcessRelease } from '../../engine/process-release.entity.js';
import { officeScope } from '../../offices/office-scope.js';
import {
  assertMayInPackage,
  assertMaySeeReleases,
  isInScope,
  packageScope,
} from '../package-scope.js';
import { ProcessDraft } from '../process-draft.entity.js';
import { findMigration, turnedRound } from './list-migrations.js';
import { countRunning } from './open-instances.js';
import { planRunning, type RunningPlan } from './plan-running.js';
import type { MigrationTarget } from './read-shape.js';
import type { RunningView } from './running-views-api.js';
import { startMigration } from './start-migration.js';

type ReadDeps = Pick<Deps, 'dataSource' | 'clock'>;

/** Open cases by release and step, of the offices this person looks after. */
export async function readRunning(
  { dataSource, clock }: ReadDeps,
  { actor, packageName }: { actor: Actor; packageName: string },
): Promise<RunningView> {
  const em = dataSource.manager;
  const today = clock.today();
  await assertMaySeeReleases(em, actor, packageName, today);
  const officeIds = await officeScope(em, actor, 'see-processes', today);
  const scope = await packageScope(em, actor, 'migrate-cases', today);
  return {
    package: packageName,
    releases: await countRunning(dataSource, { packageName, officeIds }),
    mayMigrate: isInScope(scope, packageName),
  };
}

/** What a migration would do to the cases this person looks after. */
export async function previewMigration(
  { dataSource, clock }: ReadDeps,
  asked: {
    actor: Actor;
    releaseId: string;
    processId: string;
    target: MigrationTarget;
    mapping: Mapping;
  },
): Promise<RunningPlan> {
  const { actor, releaseId, processId, target, mapping: chosen } = asked;
  const em = dataSource.manager;
  const today = clock.today();
  const packages = [await packageOfRelease(em, releaseId), await packageOfTarget(em, target)];
  if (packages[0] !== packages[1]) {
    throw new RuleError('WRONG_STATE', '只能在同一流程包的两个版本之间迁移');
  }
  await assertMaySeeReleases(em, actor, packages[0] ?? '', today);
  const officeIds = await officeScope(em, actor, 'see-processes', today);
  return planRunning(em, { releaseId, processId, target, chosen, officeIds });
}

/** Begins a batch, for whoever may migrate in the package. */
export async function beginMigration(
  deps: Deps,
  {
    mapping,
    ...asked
  }: Omit<Parameters<typeof startMigration>[1], 'chosen'> & { mapping: Mapping },
): Promise<{ id: string }> {
  await assertMayMigrate(deps, asked.actor, asked.fromRelease);
  return { id: await startMigration(deps, { ...asked, chosen: mapping }) };
}

/** 退回: the same instances, the other way. */
export async function takeBackMigration(
  deps: Deps,
  { id, ...asked }: { actor: Actor; id: string; instanceKeys: readonly string[]; reason: string },
): Promise<{ id: string }> {
  const batch = await findMigration(deps.dataSource.manager, id);
  await assertMayMigrate(deps, asked.actor, batch.toRelease);
  const { processId, fromRelease: toRelease, toRelease: fromRelease, mapping } = batch;
  const back = { processId, fromRelease, toRelease, chosen: turnedRound(mapping), undoOf: id };
  return { id: await startMigration(deps, { ...asked, ...back }) };
}

async function assertMayMigrate(
  { dataSource, clock }: ReadDeps,
  actor: Actor,
  releaseId: string,
): Promise<void> {
  const em = dataSource.manager;
  const today: LocalDate = clock.today();
  const name = await packageOfRelease(em, releaseId);
  await assertMayInPackage(em, actor, 'migrate-cases', name, today);
}

async function packageOfRelease(em: EntityManager, id: string): Promise<string> {
  const release = await em.findOneBy(ProcessRelease, { id });
  if (release === null) throw new RuleError('NOT_FOUND', '没有这个版本');
  return release.package;
}

async function packageOfTarget(em: EntityManager, target: MigrationTarget): Promise<string> {
  if ('releaseId' in target) return packageOfRelease(em, target.releaseId);
  const draft = await em.findOneBy(ProcessDraft, { id: target.draftId });
  if (draft === null) throw new RuleError('NOT_FOUND', '没有这个草稿');
  return draft.package;
}
