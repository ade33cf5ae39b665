import { IsNull } from 'typeorm';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { RuleError } from '../domain/basics/errors.js';
import { Attachment } from './attachment.entity.js';
import { findAttachment } from './read-attachment.js';

/** Says what a scan shows; an empty text takes the caption away. */
export async function captionAttachment(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { id, caption, actor }: { id: string; caption: string; actor: Actor },
): Promise<void> {
  const em = dataSource.manager;
  const { caseId, isInternal } = await findAttachment(em, id);
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'add-attachment', holder, clock.today());
  if (isInternal) await assertMayOnCase(em, actor, 'see-internal-papers', holder, clock.today());
  const given = { caption: caption === '' ? null : caption };
  const { affected } = await em.update(Attachment, { id, voidedAt: IsNull() }, given);
  if (affected !== 1) throw new RuleError('WRONG_STATE', '这个扫描件已经作废');
}
