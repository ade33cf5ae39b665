import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { assertMaySee } from '../cases/case-scope.js';
import { caseHolder, caseSubject } from '../cases/case-subject.js';
import { accountNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Action } from '../domain/access/permission-table.js';
import { may, type Actor } from '../domain/access/permissions.js';
import { terms } from '../domain/terms/terms.js';
import type { TermDetail, TermEventView } from './api.js';
import { presentTerm } from './case-terms.js';
import { DeadlineEvent, termEvents } from './deadline-event.entity.js';
import type { Deadline } from './deadline.entity.js';
import { extensionApprovers } from './extension-approvers.js';
import { findTerm } from './find-term.js';
import { eventWords } from './term-words.js';

type Detail = z.infer<typeof TermDetail>;

/** A term with all that happened to it, for whoever may see its case, and what they may do to it. */
export async function readTerm(
  { dataSource, clock, calendar }: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { actor, termId }: { actor: Actor; termId: string },
): Promise<Detail> {
  const em = dataSource.manager;
  const today = clock.today();
  const term = await findTerm(em, termId);
  await assertMaySee(em, actor, term.caseId, today);
  const { startsWith, endsWith } = terms[term.kind];
  const { officeId } = await caseHolder(em, term.caseId);
  const approvers = await extensionApprovers(em, officeId, today);
  return {
    ...presentTerm(term, today, calendar),
    ...{ caseId: term.caseId, startsWith, endsWith, source: term.source },
    ...{ count: term.spanCount, unit: term.spanUnit },
    events: await termHistory(em, term),
    may: await mayNow(em, actor, term, today),
    approvers: approvers.filter(({ id }) => id !== actor.accountId),
  };
}

/** All that happened to a term, in order and in words. */
export async function termHistory(
  em: EntityManager,
  { id, spanUnit }: Pick<Deadline, 'id' | 'spanUnit'>,
): Promise<z.infer<typeof TermEventView>[]> {
  const rows = await em.find(DeadlineEvent, { where: { deadlineId: id }, order: { seq: 'ASC' } });
  const names = await accountNames(
    em,
    rows.flatMap(({ byAccountId, data }) => [byAccountId, data.approvedBy ?? null]),
  );
  return rows.map(({ seq, kind, onDate, at, byAccountId, data }) => ({
    ...{ seq, kind, name: termEvents[kind], on: onDate, at: at.toISOString() },
    who: byAccountId === null ? null : (names.get(byAccountId) ?? ''),
    text: eventWords(
      data,
      spanUnit,
      data.approvedBy === undefined ? null : (names.get(data.approvedBy) ?? ''),
    ),
  }));
}

async function mayNow(
  em: EntityManager,
  actor: Actor,
  { caseId, kind, state, dueOn }: Deadline,
  today: string,
): Promise<Detail['may']> {
  const subject = await caseSubject(em, await caseHolder(em, caseId));
  const isAllowed = (action: Action) => may(actor, action, subject, today);
  const isTimed = kind === 'supplement';
  const isRunning = state === 'running' && !isTimed && (dueOn === null || today <= dueOn);
  const isOpen = state === 'running' || state === 'suspended';
  return {
    suspend: isRunning && isAllowed('suspend-term'),
    resume: state === 'suspended' && !isTimed && isAllowed('suspend-term'),
    extend: isRunning && isAllowed('ask-extension'),
    complete: isOpen && terms[kind].isEndedByHand && isAllowed('complete-term'),
  };
}
