import { IsNull } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { RuleError } from '../domain/basics/errors.js';
import { Attachment } from './attachment.entity.js';
import { findAttachment } from './read-attachment.js';

/**
 * Whoever put a scan in takes it out again before the form is submitted: on the same day, and as long as no record relies on it. Later it
 * is made void with a reason. The file and who did what stay.
 */
export async function withdrawAttachment(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { id, actor, requestId }: { id: string; actor: Actor; requestId: string },
): Promise<void> {
  const { caseId, uploadedBy, uploadedAt } = await findAttachment(dataSource.manager, id);
  const isFresh = toLocalDate(uploadedAt) === clock.today();
  await dataSource.transaction(async (em) => {
    const holder = await caseHolder(em, caseId);
    await assertMayOnCase(em, actor, 'add-attachment', holder, clock.today());
    if (uploadedBy !== actor.accountId || !isFresh) {
      throw new RuleError('FORBIDDEN', '只能移除自己当天上传的扫描件，其他的请说明理由作废');
    }
    const now = clock.now();
    const { affected } = await em.update(
      Attachment,
      { id, voidedAt: IsNull(), reliedAt: IsNull() },
      { voidedAt: now, voidedBy: actor.accountId, voidReason: '提交前移除' },
    );
    if (affected !== 1) {
      throw new RuleError('WRONG_STATE', '这个扫描件已经作废，或者已随表单提交，只能说明理由作废');
    }
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'withdraw-attachment', caseId, requestId },
      ...{ subjectType: 'attachment', subjectId: id },
      ...{ before: { voidedAt: null }, after: { voidedAt: now.toISOString() } },
    });
  });
}
