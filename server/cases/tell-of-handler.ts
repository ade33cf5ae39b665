import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { issueIfPossible } from '../documents/issue-if-possible.js';
import type { Actor } from '../domain/access/permissions.js';
import type { Candidate } from '../domain/cases/handler-choice.js';
import { addNotice } from '../notices/add-notice.js';
import type { ReliefCase } from './relief-case.entity.js';

export interface HandlerNews {
  row: ReliefCase;
  /** Null: nobody handled the case before. */
  formerId: string | null;
  chosen: Candidate;
  reason: string;
  assignmentId: string;
  by: Actor;
}

/** The paper of the change, 分案通知书 to the first handler or 变更承办人通知书 to the applicants, and a notice to old and new. */
export async function tellOfHandler(
  em: EntityManager,
  deps: Deps,
  { row, formerId, chosen, reason, assignmentId, by }: HandlerNews,
): Promise<void> {
  const { id: caseId, officeId, title } = row;
  await issueHandlerPaper(em, deps, { row, formerId, assignmentId });
  const notice = { kind: 'handler-changed', caseId, officeId, now: deps.clock.now() };
  await addNotice(em, {
    ...{ ...notice, effectKey: `handler:${assignmentId}:new`, accountId: chosen.accountId },
    text: `${by.displayName}将“${title}”分配给您承办：${reason}`,
  });
  if (formerId === null) return;
  await addNotice(em, {
    ...{ ...notice, effectKey: `handler:${assignmentId}:old`, accountId: formerId },
    text: `“${title}”改由${chosen.displayName}承办，您名下的任务和已填写的内容已一并移交：${reason}`,
  });
}

/** 分案通知书 to the first handler, 变更承办人通知书 to the applicants; of one record once. */
export async function issueHandlerPaper(
  em: EntityManager,
  deps: Deps,
  { row, formerId, assignmentId }: Pick<HandlerNews, 'row' | 'formerId' | 'assignmentId'>,
): Promise<void> {
  await issueIfPossible(em, deps, {
    kind: formerId === null ? 'case-assignment-notice' : 'handler-change-notice',
    ...{ caseId: row.id, officeId: row.officeId },
    ...{ effectKey: assignmentId, extra: { assignmentId } },
  });
}
