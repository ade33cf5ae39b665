import type { EntityManager } from 'typeorm';
import { RuleError } from '../../domain/basics/errors.js';
import { accountNames } from '../../cases/names.js';
import { DocumentDraft } from './document-draft.entity.js';

/** The draft; NOT_FOUND when there is none. */
export async function findDraft(em: EntityManager, id: string): Promise<DocumentDraft> {
  const draft = await em.findOneBy(DocumentDraft, { id });
  if (!draft) throw new RuleError('NOT_FOUND', '没有找到这份草稿', { draftId: id });
  return draft;
}

const clock = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', hour12: false },
  ...{ month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** The same with its row held until the transaction ends; STALE, with who was faster and when, unless it is the version that was seen. */
export async function lockDraft(
  em: EntityManager,
  { id, version }: { id: string; version: number },
): Promise<DocumentDraft> {
  const draft = await em.findOne(DocumentDraft, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!draft) throw new RuleError('NOT_FOUND', '没有找到这份草稿', { draftId: id });
  if (draft.version === version) return draft;
  const names = await accountNames(em, [draft.savedBy]);
  const who = names.get(draft.savedBy) ?? '他人';
  throw new RuleError('STALE', `${who}已于${clock.format(draft.savedAt)}改动这份草稿`, {
    version: draft.version,
  });
}
