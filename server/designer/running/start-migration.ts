import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import type { Mapping } from '../../../processes/migration/plan-migration.js';
import { processFaults } from '../../../processes/migration/plan-migration.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import { enqueue } from '../../engine/enqueue.js';
import { ProcessRelease } from '../../engine/process-release.entity.js';
import { officeScope } from '../../offices/office-scope.js';
import { openInstances } from './open-instances.js';
import { fullMapping } from './plan-running.js';
import { ProcessMigrationItem } from './process-migration-item.entity.js';
import { ProcessMigration } from './process-migration.entity.js';
import { readShape } from './read-shape.js';

interface Asked {
  actor: Actor;
  fromRelease: string;
  toRelease: string;
  processId: string;
  chosen: Mapping;
  instanceKeys: readonly string[];
  reason: string;
  undoOf?: string | null;
}

/** Sent at once, so that a small batch is done when its page opens; the sweep sends the rest. */
const atOnce = 20;

/**
 * Begins a batch: its rows and one command for each instance are written together, so that a crash loses nothing and sends nothing twice.
 * Answers its id.
 */
export async function startMigration(deps: Deps, asked: Asked): Promise<string> {
  const id = randomUUID();
  const caseIds = await deps.dataSource.transaction(async (em) => writeBatch(em, deps, id, asked));
  void sendFirst(deps, caseIds.slice(0, atOnce));
  return id;
}

async function sendFirst({ outbox }: Deps, caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds) await outbox.flush(caseId);
}

async function writeBatch(
  em: EntityManager,
  deps: Deps,
  id: string,
  asked: Asked,
): Promise<string[]> {
  const { actor, fromRelease, toRelease, processId, reason, undoOf = null } = asked;
  const now = deps.clock.now();
  const packageName = await packageOf(em, fromRelease, toRelease);
  const mapping = await mappingOf(em, asked);
  const items = await itemsOf(em, deps, asked);
  await em.insert(ProcessMigration, {
    ...{ id, package: packageName, processId, fromRelease, toRelease, reason, undoOf },
    ...{ createdBy: actor.accountId, createdAt: now },
    // TypeORM's partial type looks into the record; the column takes it whole
    mapping: mapping as object,
  });
  for (const { instanceKey, caseId } of items) {
    await em.insert(ProcessMigrationItem, {
      ...{ migrationId: id, instanceKey, caseId },
      ...{ state: 'waiting', message: null, settledAt: null },
    });
    const payload = { migrationId: id, instanceKey };
    await enqueue(em, { caseId, kind: 'migrate', payload, now });
  }
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'start-migration' },
    ...{ subjectType: 'process-migration', subjectId: id },
    detail: { processId, fromRelease, toRelease, undoOf, instances: items.length },
  });
  return items.map(({ caseId }) => caseId);
}

async function packageOf(em: EntityManager, from: string, to: string): Promise<string> {
  const releases = await em.findBy(ProcessRelease, { id: In([from, to]) });
  const names = new Set(releases.map((release) => release.package));
  const [name] = names;
  if (from === to || releases.length !== 2 || names.size !== 1 || name === undefined) {
    throw new RuleError('WRONG_STATE', '只能在同一流程包的两个版本之间迁移');
  }
  return name;
}

async function mappingOf(
  em: EntityManager,
  { fromRelease, toRelease, processId, chosen }: Asked,
): Promise<Record<string, string>> {
  const source = await readShape(em, { releaseId: fromRelease }, processId);
  const target = await readShape(em, { releaseId: toRelease }, processId);
  if (source === null || target === null) {
    throw new RuleError('NOT_FOUND', '两个版本中有一个没有这个流程');
  }
  const [fault] = processFaults(source.shape, target.shape);
  if (fault !== undefined) throw new RuleError('WRONG_STATE', fault);
  return fullMapping(source.shape, target.shape, chosen);
}

/** Those asked for that are still open, in offices the person may migrate in, and not waiting in another batch. */
async function itemsOf(
  em: EntityManager,
  { clock }: Deps,
  { actor, fromRelease, processId, instanceKeys }: Asked,
): Promise<{ instanceKey: string; caseId: string }[]> {
  const officeIds = await officeScope(em, actor, 'migrate-cases', clock.today());
  const asked = { releaseId: fromRelease, processId, officeIds, keys: [...instanceKeys] };
  const open = await openInstances(em, asked);
  const keys = open.map(({ instanceKey }) => instanceKey);
  const busy = await waitingAmong(em, keys);
  const free = open.filter(({ instanceKey }) => !busy.has(instanceKey));
  if (free.length === 0) {
    throw new RuleError('WRONG_STATE', '所选案件已离开这个流程，或者正在迁移，请刷新后再选');
  }
  return free;
}

async function waitingAmong(em: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await em.find(ProcessMigrationItem, {
    where: { instanceKey: In(keys), state: 'waiting' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Set(rows.map(({ instanceKey }) => instanceKey));
}
