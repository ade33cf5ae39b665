import type { EntityManager } from 'typeorm';
import { releasedId } from '../../../processes/contract.js';
import { EngineError, isNotFound } from '../../../processes/engine-error.js';
import type { Engine } from '../../../processes/engine.js';
import {
  engineRefusal,
  isConcurrent,
  isMoved,
} from '../../../processes/migration/engine-refusal.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { ProcessInstance } from '../../engine/process-instance.entity.js';
import { ReleaseProcess } from '../../engine/release-process.entity.js';
import { noteCase } from '../../live/note-case.js';
import { ReliefCase } from '../../cases/relief-case.entity.js';
import { ProcessMigrationItem, type MigrationItemState } from './process-migration-item.entity.js';
import { ProcessMigration } from './process-migration.entity.js';
import { readShape } from './read-shape.js';

/** Tries of one command, over some five minutes: afterwards an instance that is never at rest is told as refused. */
const mostTries = 9;

interface Sending {
  engine: Pick<Engine, 'migrate' | 'setVariables'>;
  log: Deps['log'];
  now: Date;
  /** How often this command was sent before. */
  tries: number;
}

interface Outcome {
  state: Exclude<MigrationItemState, 'waiting'>;
  message: string | null;
}

/**
 * Sends one instance of a batch to the engine and writes down what became of it, in the transaction of its outbox row. Throws what is worth
 * another try.
 */
export async function migrateInstance(
  em: EntityManager,
  { migrationId, instanceKey }: { migrationId: string; instanceKey: string },
  sending: Sending,
): Promise<void> {
  const item = await em.findOneBy(ProcessMigrationItem, { migrationId, instanceKey });
  const batch = await em.findOneBy(ProcessMigration, { id: migrationId });
  if (item?.state !== 'waiting' || batch === null) return;
  const outcome = await move(em, batch, instanceKey, sending);
  const settled = { ...outcome, settledAt: sending.now };
  await em.update(ProcessMigrationItem, { migrationId, instanceKey, state: 'waiting' }, settled);
  const { caseId } = item;
  await recordAudit(em, {
    ...{ at: sending.now, accountId: batch.createdBy, action: 'migrate-instance', caseId },
    ...{ subjectType: 'process-migration', subjectId: migrationId },
    detail: {
      ...{ instanceKey, processId: batch.processId, result: outcome.state },
      ...{ fromRelease: batch.fromRelease, toRelease: batch.toRelease },
    },
  });
  const of = await em.findOne(ReliefCase, { where: { id: caseId }, select: { officeId: true } });
  await noteCase(em, { caseId, officeId: of?.officeId ?? null });
}

async function move(
  em: EntityManager,
  batch: ProcessMigration,
  instanceKey: string,
  { engine, log, tries }: Sending,
): Promise<Outcome> {
  const instance = await em.findOneBy(ProcessInstance, { instanceKey });
  if (instance?.state !== 'active') return ended;
  const processId = releasedId(batch.processId, batch.toRelease);
  const releaseId = batch.toRelease;
  // the feed tells what a lost answer did not: it was moved before
  if (instance.processId !== processId) {
    const known = await em.findOneBy(ReleaseProcess, { releaseId, processId });
    if (known === null) return refused('流程引擎里还没有这一版，请稍后再试');
    const mapping = Object.entries(batch.mapping).map(([from, to]) => ({ from, to }));
    const targetDefinitionKey = known.definitionKey;
    try {
      const command = { processInstanceKey: instanceKey, targetDefinitionKey, mapping };
      if ((await engine.migrate(command)) === 'not-found') return ended;
    } catch (error) {
      const reason = await reasonOf(em, batch, error, tries);
      log.warn({ err: error, instanceKey, migrationId: batch.id }, 'migration refused');
      return refused(reason);
    }
  }
  await callFrom(engine, instanceKey, releaseId);
  return { state: 'done', message: null };
}

/** What it calls from now on is of the release it runs on, as its own steps are. */
async function callFrom(
  engine: Sending['engine'],
  instanceKey: string,
  release: string,
): Promise<void> {
  try {
    await engine.setVariables(instanceKey, { release });
  } catch (error) {
    // it ended in between
    if (!isNotFound(error)) throw error;
  }
}

/** Why the engine said no for good; throws what may be otherwise in a moment. */
async function reasonOf(
  em: EntityManager,
  { fromRelease, processId }: ProcessMigration,
  error: unknown,
  tries: number,
): Promise<string> {
  const isRefusal =
    error instanceof EngineError && ['INVALID_ARGUMENT', 'WRONG_STATE'].includes(error.code);
  if (!isRefusal) throw error;
  const mayPass = isConcurrent(error.message) || isMoved(error.message);
  if (mayPass && tries < mostTries) throw error;
  if (mayPass) return '案件一直有其他操作在进行，请稍后再试';
  const source = await readShape(em, { releaseId: fromRelease }, processId);
  return engineRefusal(error.message, (id) => source?.shape.elements.get(id)?.name ?? id);
}

const refused = (message: string): Outcome => ({
  state: 'refused',
  message: message.slice(0, 400),
});
const ended: Outcome = { state: 'ended', message: '案件已离开这个子流程，没有可迁移的' };
