import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { safeFileName } from '../attachments/file-name.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase, mayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import { findCaseOwner } from '../cases/find-case-owner.js';
import type { Deps } from '../deps.js';
import type { Action } from '../domain/access/permission-table.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { fileRoom } from '../files/file-room.js';
import { openContent } from '../files/content-store.js';
import type { ExportView } from './api.js';
import { VolumeExport } from './volume-export.entity.js';
import { exportScopes, type ExportFormat, type ExportScope } from './volume-words.js';

type View = z.infer<typeof ExportView>;

interface Asking {
  actor: Actor;
  requestId: string;
}

/** So many of a person may wait at a time: making one takes the processor for seconds. */
const mostWaiting = 5;

/** Who may have which volume: 内卷, and what holds it, only who sees its papers. */
const actionFor = (scope: ExportScope): Action =>
  scope === 'outer' ? 'see-case' : 'see-internal-papers';

/** Asks for a volume; the same wish of the same person that is not fulfilled yet is not doubled. */
export async function requestExport(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  given: Asking & { caseId: string; scope: ExportScope; format: ExportFormat },
): Promise<View> {
  const { caseId, scope, format, actor, requestId } = given;
  const em = deps.dataSource.manager;
  await assertMay(em, deps, actor, caseId, scope);
  const mine = { requestedBy: actor.accountId, state: In(['waiting', 'making']) };
  const known = await em.findOneBy(VolumeExport, { ...mine, caseId, scope, format });
  if (known) return presentExport(known);
  if ((await em.countBy(VolumeExport, mine)) >= mostWaiting) {
    throw new RuleError('TOO_MANY_REQUESTS', '您已有多份案卷正在制作，请稍候');
  }
  const { number, title } = await findCaseOwner(em, caseId);
  const id = randomUUID();
  const [requestedAt, accountId] = [deps.clock.now(), actor.accountId];
  const name = safeFileName(`${number ?? title}${exportScopes[scope]}.${format}`);
  await deps.dataSource.transaction(async (tx) => {
    await tx.insert(VolumeExport, {
      ...{ id, caseId, scope, format, state: 'waiting', name, faults: [] },
      ...{ requestedBy: accountId, requestedAt },
    });
    await recordAudit(tx, {
      ...{ at: requestedAt, accountId, action: 'request-volume', caseId, requestId },
      ...{ subjectType: 'volume', subjectId: id, detail: { scope, format } },
    });
  });
  return presentExport(await em.findOneByOrFail(VolumeExport, { id }));
}

/** What a person asked for in a case, the newest first, and whether 内卷 may be asked for. */
export async function listExports(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<{ items: View[]; maySeeInner: boolean }> {
  const em = dataSource.manager;
  const holder = await caseHolder(em, caseId);
  const today = clock.today();
  await assertMayOnCase(em, actor, 'see-case', holder, today);
  const rows = await em.find(VolumeExport, {
    where: { caseId, requestedBy: actor.accountId },
    order: { requestedAt: 'DESC' },
    take: 10,
  });
  return {
    items: rows.map(presentExport),
    maySeeInner: await mayOnCase(em, actor, 'see-internal-papers', holder, today),
  };
}

/** How far a volume is; only for who asked for it. */
export async function readExport(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { id, actor }: { id: string; actor: Actor },
): Promise<View> {
  return presentExport(await ownExport(deps, id, actor));
}

/** The finished file; what a person may have is asked again, and every download is on record. */
export async function openExport(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'config'>,
  { id, actor, requestId }: Asking & { id: string },
): Promise<{ row: VolumeExport; content: Readable }> {
  const row = await ownExport(deps, id, actor);
  const { caseId, scope, format, sha256 } = row;
  const content =
    row.state === 'ready' && sha256 !== null
      ? await openContent(fileRoom(deps.config), 'bundle', sha256)
      : null;
  if (content === null) throw new RuleError('NOT_FOUND', '案卷文件尚未制作完成，或者已过保存时间');
  await recordAudit(deps.dataSource.manager, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'download-volume', caseId },
    ...{ subjectType: 'volume', subjectId: id, detail: { scope, format, sha256 }, requestId },
  });
  return { row, content };
}

async function ownExport(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  id: string,
  actor: Actor,
): Promise<VolumeExport> {
  const em = dataSource.manager;
  const row = await em.findOneBy(VolumeExport, { id, requestedBy: actor.accountId });
  if (!row) throw new RuleError('NOT_FOUND', '没有这份案卷');
  await assertMay(em, { clock }, actor, row.caseId, row.scope);
  return row;
}

async function assertMay(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  caseId: string,
  scope: ExportScope,
): Promise<void> {
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, actionFor(scope), holder, clock.today());
}

function presentExport(row: VolumeExport): View {
  const { id, caseId, scope, format, state, done, total, name, sizeBytes, sha256 } = row;
  return {
    ...{ id, caseId, scope, format, state, done, total, name, sizeBytes, sha256 },
    ...{ faults: row.faults, error: row.error, requestedAt: row.requestedAt.toISOString() },
  };
}
