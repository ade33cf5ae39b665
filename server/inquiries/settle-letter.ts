import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { enqueueMessage } from '../engine/enqueue.js';
import { noteCase } from '../live/note-case.js';
import { InquiryLetter } from './inquiry-letter.entity.js';
import { recordFoundRelief, type ToldRelief } from './record-found-relief.js';

export interface Settlement {
  letterId: string;
  state: 'replied' | 'no-reply';
  reply: string;
  foundRelief: boolean;
  /** What was told of the relief found. */
  relief?: ToldRelief | undefined;
  /** Scan of the answer. */
  attachmentId?: string | null | undefined;
  actor: Actor;
  requestId: string;
}

/** 登记函询回复, or a stated non-reply; relief that was found becomes a record of the agency's. With the last letter of the inquiry the process goes on. */
export async function settleLetter(
  deps: Deps,
  settlement: Settlement,
): Promise<{ id: string; state: 'replied' | 'no-reply'; inquirySettled: boolean }> {
  const { letterId, state } = settlement;
  const { caseId } = await findLetter(deps.dataSource.manager, letterId);
  const inquirySettled = await deps.dataSource.transaction((em) =>
    settleIn(em, deps, settlement, caseId),
  );
  void deps.outbox.flush(caseId);
  return { id: letterId, state, inquirySettled };
}

async function settleIn(
  em: EntityManager,
  deps: Deps,
  { letterId, state, reply, foundRelief, relief = {}, attachmentId = null, ...by }: Settlement,
  caseId: string,
): Promise<boolean> {
  const { actor, requestId } = by;
  const row = await lockOpenCase(em, caseId);
  await assertMayOnCase(em, actor, 'settle-letter', row, deps.clock.today());
  const letter = await findLetter(em, letterId);
  if (letter.state !== 'sent') throw new RuleError('WRONG_STATE', '该函询已经登记过结果');
  const now = deps.clock.now();
  const ids = attachmentId === null ? [] : [attachmentId];
  await relyOnAttachments(em, { caseId, ids, kind: 'record', now });
  const settled = { attachmentId, settledAt: now, settledBy: actor.accountId };
  await em.update(InquiryLetter, { id: letterId }, { state, reply, foundRelief, ...settled });
  if (foundRelief) {
    const { accountId } = actor;
    await recordFoundRelief(em, deps, row, letter, relief, { accountId, requestId });
  }
  await recordAudit(em, {
    ...{ at: now, accountId: actor.accountId, action: 'settle-letter', caseId, requestId },
    ...{ subjectType: 'inquiry-letter', subjectId: letterId, detail: { state, foundRelief } },
    ...{ before: { state: letter.state }, after: { state } },
  });
  await noteCase(em, { caseId, officeId: row.officeId });
  const { inquiryId, sentBy } = letter;
  // sent by hand: no step of the process waits for it
  if (sentBy !== null) return true;
  if (await em.existsBy(InquiryLetter, { inquiryId, state: 'sent' })) return false;
  await enqueueMessage(em, { caseId, name: Message.inquirySettled, key: inquiryId, now });
  return true;
}

async function findLetter(em: EntityManager, id: string): Promise<InquiryLetter> {
  const letter = await em.findOneBy(InquiryLetter, { id });
  if (!letter) throw new RuleError('NOT_FOUND', '没有这封函询函');
  return letter;
}
