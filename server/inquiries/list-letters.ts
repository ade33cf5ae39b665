import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Assistance } from '../cases/assistance.entity.js';
import { assertMaySee } from '../cases/case-scope.js';
import { accountNames, officeNames } from '../cases/names.js';
import type { Deps } from '../deps.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { remindRefusal } from '../domain/cases/reminding.js';
import { workingDaysBetween } from '../domain/terms/calendar.js';
import { CaseReminder } from './case-reminder.entity.js';
import { InquiryLetter } from './inquiry-letter.entity.js';
import type { OutgoingLetter } from './letters-api.js';

type View = z.infer<typeof OutgoingLetter>;
type Known = Omit<View, 'waitingDays' | 'reminders' | 'remindRefusal'>;

/** Letters and requests for help of a case, the oldest first. */
export async function listLetters(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<View[]> {
  const em = deps.dataSource.manager;
  await assertMaySee(em, actor, caseId, deps.clock.today());
  const reminders = await em.find(CaseReminder, { where: { caseId }, order: { onDate: 'ASC' } });
  const names = await accountNames(
    em,
    reminders.map(({ byAccountId }) => byAccountId),
  );
  const letters = [...(await inquiryLetters(em, caseId)), ...(await helpAsked(em, caseId))];
  return letters
    .sort((a, b) => a.sentAt.localeCompare(b.sentAt))
    .map((letter) => {
      const own = reminders.filter(({ subjectId }) => subjectId === letter.id);
      return {
        ...letter,
        ...standingOf(letter, own.at(-1)?.onDate, deps),
        reminders: own.map(({ onDate, note, byAccountId }) => ({
          ...{ on: onDate, note, by: names.get(byAccountId) ?? '' },
        })),
      };
    });
}

function standingOf(
  { isOpen, sentAt }: Known,
  remindedOn: string | undefined,
  { clock, calendar }: Pick<Deps, 'clock' | 'calendar'>,
): Pick<View, 'waitingDays' | 'remindRefusal'> {
  const today = clock.today();
  const sentOn = toLocalDate(new Date(sentAt));
  const waited = isOpen ? workingDaysBetween(sentOn, today, calendar) : 'pending';
  const lastOn = remindedOn ?? sentOn;
  return {
    waitingDays: waited === 'pending' ? null : waited,
    remindRefusal: remindRefusal({ isOpen, lastOn }, today, calendar),
  };
}

async function inquiryLetters(em: EntityManager, caseId: string): Promise<Known[]> {
  const rows = await em.findBy(InquiryLetter, { caseId });
  return rows.map(({ id, agency, state, reply, attachmentId, sentAt, settledAt, sentBy }) => ({
    ...{ id, kind: 'inquiry-letter' as const, addressee: agency, task: null, note: null },
    ...{ isOpen: state === 'sent', byHand: sentBy !== null, answer: reply, attachmentId },
    ...{ sentAt: sentAt.toISOString(), settledAt: settledAt?.toISOString() ?? null },
  }));
}

async function helpAsked(em: EntityManager, caseId: string): Promise<Known[]> {
  const rows = await em.findBy(Assistance, { caseId });
  const offices = await officeNames(
    em,
    rows.map(({ assistingOfficeId }) => assistingOfficeId),
  );
  return rows.map((row) => ({
    ...{ id: row.id, kind: 'assistance' as const, task: row.task, note: row.note },
    addressee: offices.get(row.assistingOfficeId) ?? row.assistingOfficeId,
    ...{ isOpen: row.settledAt === null, byHand: row.sentBy !== null, answer: row.result },
    ...{ attachmentId: row.attachmentId, sentAt: row.createdAt.toISOString() },
    settledAt: row.settledAt?.toISOString() ?? null,
  }));
}
