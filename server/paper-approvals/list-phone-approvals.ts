import { In, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { accountNames } from '../cases/names.js';
import { ReliefCase } from '../cases/relief-case.entity.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { unsignedStates, type PhoneAnswer as Answer } from '../domain/cases/phone-approval.js';
import { faultOf } from './answer-phone-approval.js';
import type {
  listOwnPhoneApprovals as ownApi,
  listPhoneApprovals as listApi,
} from './phone-api.js';
import { approvalsOf } from './list-paper-approvals.js';
import { openTasks } from './open-tasks.js';
import { PaperApproval } from './paper-approval.entity.js';
import { PhoneAnswer } from './phone-answer.entity.js';
import { PhoneCall } from './phone-call.entity.js';
import { viewApprovals, type ViewedApproval } from './view-approvals.js';

type Reading = Pick<Deps, 'dataSource' | 'clock' | 'vault'>;
type View = z.input<(typeof listApi)['response']>['items'][number];

/** What was approved in a case by phone, the oldest first, and the open approvals a call may be entered for by the asking person. */
export async function listPhoneApprovals(
  deps: Reading,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<(typeof listApi)['response']>> {
  const em = deps.dataSource.manager;
  const on = deps.clock.today();
  const rows = await approvalsOf(em, { caseId, medium: 'phone', actor, on });
  const tasks = await openTasks(em, { caseId, medium: 'phone', actor, on });
  return { items: await presentCalls(em, deps, rows, actor), tasks };
}

/** What waits for the signature of the asking person, in any case, the oldest first. */
export async function listOwnPhoneApprovals(
  deps: Reading,
  { actor }: { actor: Actor },
): Promise<z.input<(typeof ownApi)['response']>> {
  const em = deps.dataSource.manager;
  const rows = await em.find(PaperApproval, {
    where: { signerId: actor.accountId, medium: 'phone', state: 'confirmed' },
    order: { enteredAt: 'ASC', id: 'ASC' },
  });
  const items = await presentCalls(em, deps, rows, actor);
  const cases = await em.findBy(ReliefCase, { id: In(rows.map(({ caseId }) => caseId)) });
  return {
    items: items.map((item, index) => {
      const id = rows[index]?.caseId ?? '';
      return { ...item, case: { id, title: cases.find((one) => one.id === id)?.title ?? '' } };
    }),
  };
}

async function presentCalls(
  em: EntityManager,
  deps: Reading,
  rows: readonly PaperApproval[],
  actor: Actor,
): Promise<View[]> {
  const ids = In(rows.map(({ id }) => id));
  const calls = await em.findBy(PhoneCall, { approvalId: ids });
  const answers = await em.find(PhoneAnswer, {
    where: { approvalId: ids },
    order: { answeredAt: 'ASC', id: 'ASC' },
  });
  const terms = await em.findBy(Deadline, { kind: 'phone-signature', effectKey: ids });
  const names = await accountNames(
    em,
    answers.map(({ accountId }) => accountId),
  );
  const items: View[] = [];
  for (const presented of await viewApprovals(em, deps, rows, actor)) {
    const { id } = presented.row;
    const call = calls.find(({ approvalId }) => approvalId === id);
    if (call === undefined) throw new Error(`phone approval ${id} has no call`);
    items.push({
      ...presented.view,
      ...{ calledAt: call.calledAt.toISOString(), words: call.words, reason: call.reason },
      checkedWay: call.checkedWay,
      dueOn: terms.find(({ effectKey }) => effectKey === id)?.dueOn ?? null,
      answers: answers
        .filter(({ approvalId }) => approvalId === id)
        .map(({ answer, note, accountId, answeredAt }) => ({
          ...{ answer, note, by: names.get(accountId) ?? '' },
          at: answeredAt.toISOString(),
        })),
      mayAnswer: await answersOf(em, deps, presented, actor),
    });
  }
  return items;
}

/** What the asking person may answer now. */
async function answersOf(
  em: EntityManager,
  { clock }: Reading,
  { row, task }: ViewedApproval,
  actor: Actor,
): Promise<Answer[]> {
  if (!unsignedStates.some((state) => state === row.state)) return [];
  const may: Answer[] = [];
  for (const answer of ['signed', 'denied', 'ratified'] as const) {
    const given = { approval: row, task, actor, answer, on: clock.today() };
    if ((await faultOf(em, given)) === null) may.push(answer);
  }
  return may;
}
