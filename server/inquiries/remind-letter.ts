import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { issueDocument } from '../documents/issue-document.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { toLocalDate, type LocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { remindRefusal } from '../domain/cases/reminding.js';
import { addNotice } from '../notices/add-notice.js';
import { CaseReminder } from './case-reminder.entity.js';
import { InquiryLetter } from './inquiry-letter.entity.js';

export interface Reminding {
  letterId: string;
  kind: CaseReminder['subjectType'];
  note: string;
  replyBy: LocalDate;
  actor: Actor;
  requestId: string;
}

/** 催复: an agency gets a 催复函, an assisting office a notice; neither more often than the rule allows. */
export async function remindLetter(
  deps: Deps,
  { letterId, kind, note, replyBy, actor, requestId }: Reminding,
): Promise<{ id: string }> {
  const { clock, calendar } = deps;
  const { caseId } = await letterOf(deps.dataSource.manager, kind, letterId);
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const today = clock.today();
    await assertMayOnCase(em, actor, 'send-letter', row, today);
    const letter = await letterOf(em, kind, letterId);
    const lastOn = await lastAskedOn(em, letterId, letter.sentAt);
    const refusal = remindRefusal({ isOpen: letter.isOpen, lastOn }, today, calendar);
    if (refusal !== null) throw new RuleError('TOO_MANY_REQUESTS', refusal, { letterId });
    if (replyBy <= today) {
      throw new InputError([{ pointer: '/replyBy', detail: '回复期限应在今天之后' }]);
    }
    const id = randomUUID();
    const documentId = await remind(em, deps, row, { id, letterId, letter, replyBy });
    const now = clock.now();
    await em.insert(CaseReminder, {
      ...{ id, caseId, subjectType: kind, subjectId: letterId, onDate: today, note, documentId },
      ...{ byAccountId: actor.accountId, at: now },
    });
    await recordAudit(em, {
      ...{ at: now, accountId: actor.accountId, action: 'remind-letter', caseId, requestId },
      ...{ subjectType: kind, subjectId: letterId, detail: { reminderId: id } },
    });
    return { id };
  });
}

/** Day it was sent, or reminded of last. */
export async function lastAskedOn(
  em: EntityManager,
  subjectId: string,
  sentAt: Date,
): Promise<LocalDate> {
  const last = await em.findOne(CaseReminder, { where: { subjectId }, order: { onDate: 'DESC' } });
  return last?.onDate ?? toLocalDate(sentAt);
}

interface Letter {
  caseId: string;
  isOpen: boolean;
  sentAt: Date;
  /** Null: an agency, reminded by letter. */
  officeId: string | null;
}

async function letterOf(em: EntityManager, kind: Reminding['kind'], id: string): Promise<Letter> {
  if (kind === 'assistance') {
    const help = await em.findOneBy(Assistance, { id });
    if (help === null) throw new RuleError('NOT_FOUND', '没有这项委托协助');
    const { caseId, assistingOfficeId: officeId, settledAt, createdAt: sentAt } = help;
    return { caseId, officeId, sentAt, isOpen: settledAt === null };
  }
  const letter = await em.findOneBy(InquiryLetter, { id });
  if (letter === null) throw new RuleError('NOT_FOUND', '没有这封函询函');
  const { caseId, sentAt, state } = letter;
  return { caseId, officeId: null, sentAt, isOpen: state === 'sent' };
}

async function remind(
  em: EntityManager,
  deps: Deps,
  { id: caseId, officeId, title }: ReliefCase,
  given: { id: string; letterId: string; letter: Letter; replyBy: LocalDate },
): Promise<string | null> {
  const { id, letterId, letter, replyBy } = given;
  if (letter.officeId === null) {
    const kind = 'inquiry-reminder' as const;
    const extra = { letterId, replyBy };
    const issue = { caseId, officeId, kind, effectKey: id, extra };
    return (await issueDocument(em, deps, issue)).documentId;
  }
  await addNotice(em, {
    ...{ effectKey: `assistance-reminder:${id}`, kind: 'assistance', caseId },
    ...{ officeId: letter.officeId, role: 'handler', now: deps.clock.now() },
    text: `“${title}”的办案院催办委托协助，请在${replyBy}前复函`,
  });
  return null;
}
