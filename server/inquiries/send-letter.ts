import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { recordAudit } from '../audit/record-audit.js';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { joinOffice } from '../cases/join-office.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { issueDocument } from '../documents/issue-document.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { noteCase } from '../live/note-case.js';
import { addNotice } from '../notices/add-notice.js';
import { findOffice } from '../offices/find-office.js';
import { InquiryLetter } from './inquiry-letter.entity.js';
import type { sendLetter as sendLetterApi } from './letters-api.js';

type Asked = z.output<NonNullable<(typeof sendLetterApi)['body']>>;

/** 另行发函: another letter or request for help while the case is examined; its paper is issued, the process does not wait for it. */
export async function sendLetter(
  deps: Deps,
  {
    caseId,
    asked,
    actor,
    requestId,
  }: {
    caseId: string;
    asked: Asked;
    actor: Actor;
    requestId: string;
  },
): Promise<{ id: string }> {
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await assertMayOnCase(em, actor, 'send-letter', row, deps.clock.today());
    if (row.acceptedOn === null || row.decidedOn !== null) {
      throw new RuleError('WRONG_STATE', '只有审查中的案件可以另行发函', { caseId });
    }
    const by = actor.accountId;
    const id =
      asked.kind === 'inquiry-letter'
        ? await sendInquiryLetter(em, deps, row, { agency: asked.agency, by })
        : await askForHelp(em, deps, row, asked, by);
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: by, action: 'send-letter', caseId, requestId },
      ...{ subjectType: asked.kind, subjectId: id, detail: { kind: asked.kind } },
    });
    await noteCase(em, { caseId, officeId: row.officeId });
    return { id };
  });
}

async function sendInquiryLetter(
  em: EntityManager,
  deps: Deps,
  { id: caseId, officeId }: ReliefCase,
  { agency, by }: { agency: string; by: string },
): Promise<string> {
  if (await em.existsBy(InquiryLetter, { caseId, agency, state: 'sent' })) {
    throw new InputError([{ pointer: '/agency', detail: '已向该单位发函，尚未回复，可以催复' }]);
  }
  const id = randomUUID();
  await em.insert(InquiryLetter, {
    ...{ id, inquiryId: id, caseId, agency, state: 'sent', sentAt: deps.clock.now(), sentBy: by },
  });
  const kind = 'inquiry-letter' as const;
  await issueDocument(em, deps, { caseId, officeId, kind, effectKey: id, extra: { agency } });
  return id;
}

async function askForHelp(
  em: EntityManager,
  deps: Deps,
  { id: caseId, officeId, title }: ReliefCase,
  { officeId: assistingOfficeId, task, note, replyBy }: Asked & { kind: 'assistance' },
  by: string,
): Promise<string> {
  const now = deps.clock.now();
  if (assistingOfficeId === officeId) {
    throw new InputError([{ pointer: '/officeId', detail: '协助院不能是本院' }]);
  }
  if (replyBy < deps.clock.today()) {
    throw new InputError([{ pointer: '/replyBy', detail: '反馈期限不能早于今天' }]);
  }
  await findOffice(em, assistingOfficeId);
  const id = randomUUID();
  await em.insert(Assistance, {
    ...{ id, caseId, assistingOfficeId, task, note, state: 'sent', createdAt: now, sentBy: by },
  });
  await joinOffice(em, { caseId, officeId: assistingOfficeId, part: 'assisting', now });
  const kind = 'assistance-letter' as const;
  const extra = { assistanceId: id, replyBy };
  await issueDocument(em, deps, { caseId, officeId, kind, effectKey: id, extra });
  await addNotice(em, {
    ...{ effectKey: `assistance:${id}`, kind: 'assistance', caseId, officeId: assistingOfficeId },
    ...{ role: 'handler', now, text: `“${title}”的办案院委托本院协助，请在${replyBy}前复函` },
  });
  return id;
}
