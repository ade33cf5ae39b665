import type { z } from 'zod';
import { Act } from '../../processes/contract.js';
import { casesApi } from '../cases/api.js';
import type { CaseView } from '../cases/case-view-api.js';
import { isBlock } from '../domain/once-only/duplicate-rules.js';
import { duplicatesApi } from '../duplicates/api.js';
import { inquiriesApi } from '../inquiries/api.js';
import { moneyApi, type WaitView } from '../money/api.js';
import { supplementsApi } from '../supplements/api.js';
import { tasksApi, type TaskSummary } from '../tasks/api.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { answers, type Situation } from './answers.js';
import { ApiProblem, type Person } from './api-client.js';
import type { People } from './people.js';
import type { FormData, Scenario } from './scenario.js';

type Task = z.infer<typeof TaskSummary>;

/** Cases being played, by case id, and how often each act was answered. */
export interface PlayedCase {
  scenario: Scenario;
  answered: Map<Act, number>;
  failedPayments: number;
  /** Why the last task could not be done yet; told when the case does not end. */
  refusal: string | null;
}

export interface Play {
  people: People;
  cases: Map<string, PlayedCase>;
  today: () => LocalDate;
  /** Told of each task done, for the progress bar. */
  onTask: (task: Task) => void;
}

/** Files a scenario's applications through the API; the id of the case they became. */
export async function fileCase(play: Play, scenario: Scenario): Promise<string> {
  const clerk = await play.people.of('intake-clerk', scenario.officeId);
  const [first, ...others] = scenario.applications;
  if (!first) throw new Error(`scenario ${scenario.id} has no application`);
  const { caseId } = await clerk.call(casesApi.createApplication, { body: first });
  for (const other of others) {
    await clerk.call(casesApi.createApplication, { body: { ...other, caseId } });
  }
  play.cases.set(caseId, { scenario, answered: new Map(), failedPayments: 0, refusal: null });
  return caseId;
}

/** Everything one person can do now in the played cases; how much was done. */
export async function playBoxes(play: Play, person: Person): Promise<number> {
  let done = 0;
  for (const box of ['todo', 'claimable'] as const) {
    const { items } = await person.call(tasksApi.listTasks, { query: { box, limit: 100 } });
    for (const task of items.filter((item) => play.cases.has(item.case.id))) {
      done += await playTask(play, person, task, box === 'claimable');
    }
  }
  return done;
}

async function playTask(
  play: Play,
  person: Person,
  task: Task,
  isUnclaimed: boolean,
): Promise<number> {
  const played = play.cases.get(task.case.id);
  if (!played) return 0;
  try {
    const view = await person.call(casesApi.getCase, { params: { id: task.case.id } });
    const full = await person.call(tasksApi.getTask, { params: { id: task.id } });
    if (!full.permission.allowed) return 0;
    if (isUnclaimed) await person.call(tasksApi.claimTask, { params: { id: task.id } });
    const data = answerOf(played, {
      scenario: played.scenario,
      view,
      task: full,
      today: play.today(),
    });
    await person.call(tasksApi.completeTask, { params: { id: task.id }, body: { data } });
    count(played, task.act);
    play.onTask(task);
    return 1;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 409) {
      // not yet due, or somebody else was faster: it is tried again later
      played.refusal = `${task.name}：${error.message}`;
      return 0;
    }
    throw new Error(`${played.scenario.id}: ${task.name}`, { cause: error });
  }
}

/** The ordinary answer with what the scenario's script says for this time. */
function answerOf(played: PlayedCase, situation: Situation): FormData {
  const act = Act.find((known) => known === situation.task.act);
  if (act === undefined) throw new Error(`no answer for act ${String(situation.task.act)}`);
  const ordinary = answers[act](situation);
  const scripted = played.scenario.script[act]?.[played.answered.get(act) ?? 0];
  return scripted === undefined ? ordinary : merged(ordinary, scripted);
}

/** `undefined` in a script takes a field away. */
const merged = (ordinary: FormData, scripted: FormData): FormData =>
  Object.fromEntries(
    Object.entries({ ...ordinary, ...scripted }).filter(([, value]) => value !== undefined),
  );

function count(played: PlayedCase, act: string | null): void {
  const known = Act.find((one) => one === act);
  if (known) played.answered.set(known, (played.answered.get(known) ?? 0) + 1);
}

/** Enters what came from outside for everything a person's offices wait for; how much was entered. */
export async function playWaits(play: Play, person: Person): Promise<number> {
  if (!['intake-clerk', 'handler', 'finance-clerk'].some((role) => is(person, role))) return 0;
  const { items } = await person.call(moneyApi.listWaits);
  let done = 0;
  for (const wait of items.filter(({ officeId }) => person.username.endsWith(`@${officeId}`))) {
    const played = play.cases.get(wait.caseId);
    if (played && (await enter(played, person, wait))) done += 1;
  }
  return done;
}

/** A handler settles what may be the same relief in the played cases, before it stands in anybody's way; how much was settled. */
export async function playWarnings(play: Play, person: Person): Promise<number> {
  if (!['handler', 'handler2'].some((role) => is(person, role))) return 0;
  const { items } = await person.call(duplicatesApi.listOpenWarnings);
  const ours = items.filter(({ caseId }) => play.cases.has(caseId));
  for (const caseId of new Set(ours.map((item) => item.caseId))) {
    const of = ours.filter((item) => item.caseId === caseId);
    await settle(
      person,
      caseId,
      of.filter(({ kind }) => isBlock(kind)),
      'duplicate',
    );
    await settle(
      person,
      caseId,
      of.filter(({ kind }) => !isBlock(kind)),
      'different',
    );
  }
  return ours.length;
}

async function settle(
  person: Person,
  caseId: string,
  warnings: readonly { id: string }[],
  verdict: 'different' | 'duplicate',
): Promise<void> {
  if (warnings.length === 0) return;
  const reason =
    verdict === 'duplicate'
      ? '经核对，系同一人就同一原案的救助。'
      : '经入户走访并核对身份证件和原案卷宗，不是同一救助。';
  const ids = warnings.map(({ id }) => id);
  await person.call(duplicatesApi.settleWarnings, {
    params: { id: caseId },
    body: { ids, verdict, reason },
  });
}

async function enter(played: PlayedCase, person: Person, wait: WaitView): Promise<boolean> {
  const { scenario } = played;
  const params = { id: wait.id };
  switch (wait.kind) {
    case 'supplement':
      if (scenario.supplement === 'never' || !is(person, 'intake-clerk')) return false;
      await person.call(supplementsApi.receiveSupplement, {
        params,
        body: { outcome: scenario.supplement, note: '申请人补交材料', materials: [] },
      });
      return true;
    case 'inquiry-letter':
      if (!is(person, 'handler')) return false;
      await person.call(inquiriesApi.settleLetter, {
        params,
        body: {
          state: scenario.inquiryReply,
          reply:
            scenario.inquiryReply === 'replied' ? '未对该当事人予以救助。' : '催复后仍未回复。',
          foundRelief: false,
        },
      });
      return true;
    case 'payment-batch': {
      if (!is(person, 'finance-clerk')) return false;
      const isFailing = played.failedPayments < scenario.failedPayments;
      if (isFailing) played.failedPayments += 1;
      const results = wait.orders.map(({ orderId }) =>
        isFailing
          ? { orderId, state: 'failed' as const, failure: '户名与账号不符' }
          : { orderId, state: 'paid' as const, bankReference: `银行${orderId.slice(0, 8)}` },
      );
      await person.call(moneyApi.settlePayments, { params, body: { results } });
      return true;
    }
    case 'funds':
      return false;
  }
}

const is = ({ username }: Person, role: string): boolean => username.startsWith(`${role}@`);

/** The case as a person of its office sees it. */
export async function viewCase(play: Play, caseId: string, officeId: string): Promise<CaseView> {
  const person = await play.people.of('case-supervisor', officeId);
  return person.call(casesApi.getCase, { params: { id: caseId } });
}
