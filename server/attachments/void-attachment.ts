import { IsNull } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { Attachment } from './attachment.entity.js';
import { findAttachment } from './read-attachment.js';

/** Takes a scan that was uploaded by mistake out of every volume; the file and who did what stay. */
export async function voidAttachment(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  given: { id: string; reason: string; actor: Actor; requestId: string },
): Promise<void> {
  const { id, reason, actor, requestId } = given;
  const { caseId } = await findAttachment(dataSource.manager, id);
  await dataSource.transaction(async (em) => {
    const holder = await caseHolder(em, caseId);
    await assertMayOnCase(em, actor, 'void-attachment', holder, clock.today());
    const now = clock.now();
    const { affected } = await em.update(
      Attachment,
      { id, voidedAt: IsNull() },
      { voidedAt: now, voidedBy: actor.accountId, voidReason: reason },
    );
    if (affected !== 1) throw new RuleError('WRONG_STATE', '这个扫描件已经作废');
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'void-attachment', caseId, requestId },
      ...{ subjectType: 'attachment', subjectId: id },
      ...{ before: { voidedAt: null }, after: { voidedAt: now.toISOString() } },
    });
  });
}
