import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { InputError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { addNotice } from '../notices/add-notice.js';
import type { recordInterference as recordApi } from './api.js';
import { Interference } from './interference.entity.js';

export interface NewInterference {
  caseId: string;
  record: z.output<NonNullable<(typeof recordApi)['body']>>;
  actor: Actor;
  requestId: string;
}

/** 记录过问: whoever was asked writes it down, for good; the discipline of the office is told that there is a record, not what it says. */
export async function recordInterference(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'vault'>,
  { caseId, record, actor, requestId }: NewInterference,
): Promise<{ id: string }> {
  const { content, aboutAccountId = null, attachmentId = null, supplementsId = null } = record;
  const id = randomUUID();
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const row = await lockCase(em, caseId);
    await assertMayOnCase(em, actor, 'record-interference', row, deps.clock.today());
    if (record.happenedOn > deps.clock.today()) {
      throw new InputError([{ pointer: '/happenedOn', detail: '过问日期不能晚于今天' }]);
    }
    if (supplementsId !== null) await assertOwnRecord(em, { caseId, supplementsId, actor });
    const ids = attachmentId === null ? [] : [attachmentId];
    await relyOnAttachments(em, { caseId, ids, kind: 'inner-record', now });
    const { side, personName, post, happenedOn, way } = record;
    await em.insert(Interference, {
      ...{ id, caseId, supplementsId, side, personName, post, aboutAccountId, happenedOn, way },
      ...{ contentCipher: deps.vault.seal(content), attachmentId },
      ...{ recordedBy: actor.accountId, recordedAt: now },
    });
    await addNotice(em, {
      ...{ effectKey: `interference:${id}`, kind: 'interference', caseId, now },
      ...{ officeId: row.officeId, role: 'auditor', text: `“${row.title}”新增一条过问记录` },
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'record-interference', caseId, requestId },
      ...{ subjectType: 'interference', subjectId: id, detail: { side, way, supplementsId } },
    });
  });
  return { id };
}

/** What was recorded is supplemented by whoever recorded it. */
async function assertOwnRecord(
  em: EntityManager,
  given: { caseId: string; supplementsId: string; actor: Actor },
): Promise<void> {
  const { caseId, supplementsId: id, actor } = given;
  const isOwn = await em.existsBy(Interference, { id, caseId, recordedBy: actor.accountId });
  if (isOwn) return;
  throw new InputError([{ pointer: '/supplementsId', detail: '只能补充自己所记的过问记录' }]);
}
