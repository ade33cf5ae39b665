import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import type { Act } from '../../processes/contract.js';
import type { CaseView } from '../../server/cases/case-view-api.js';
import { answers, type Situation } from '../../server/demo/answers.js';
import { demoPayees } from '../../server/demo/demo-payees.js';
import type { Scenario } from '../../server/demo/scenario.js';
import type { WaitView } from '../../server/money/api.js';
import type { listTasks } from '../../server/tasks/api.js';
import { ordinaryCase } from '../support/ordinary-case.js';
import type { LeanPerson } from './lean-client.js';
import type { Watch } from './watch.js';

/** The steps of an ordinary grant in their order: who does what. */
const STEPS = [
  { act: 'review-materials', role: 'intake-clerk' },
  { act: 'verify-case', role: 'handler', outside: 'inquiry-letter' },
  { act: 'propose-relief', role: 'handler' },
  { act: 'give-opinion', role: 'department-head' },
  { act: 'give-opinion', role: 'deputy-chief' },
  { act: 'give-opinion', role: 'chief' },
  { act: 'seal-document', role: 'clerk' },
  { act: 'serve-document', role: 'handler' },
  { act: 'verify-payees', role: 'handler' },
  { act: 'prepare-payment', role: 'finance-clerk' },
  { act: 'confirm-payment', role: 'finance-reviewer', outside: 'payment-batch' },
  { act: 'sign-receipt', role: 'handler' },
] as const satisfies { act: Act; role: string; outside?: WaitView['kind'] }[];

/** One handler looks at the inbox again and again, to see the task at once. */
const LOOK_AGAIN_MS = 2;
const LOOK_FOR_POST_MS = 80;

type TaskList = z.output<typeof listTasks.response>;

export interface ProductDriver {
  person: (role: string, officeId: string) => LeanPerson;
  today: string;
  nextSerial(): number;
  watch: Watch;
}

/** Plays one case through the HTTP API: an answer a step, and the inbox until the next step lies in it. */
export async function playCase(
  driver: ProductDriver,
  { officeId, isAlone }: { officeId: string; isAlone: boolean },
  latenciesMs: number[],
): Promise<void> {
  const { person, today } = driver;
  const scenario = ordinaryCase(officeId, driver.nextSerial(), today);
  const { caseId } = await person('intake-clerk', officeId).post<{ caseId: string }>(
    '/api/applications',
    scenario.applications[0],
  );
  const view = await person('intake-clerk', officeId).get<CaseView>(`/api/cases/${caseId}`);
  let completedAt: number | null = null;
  for (const step of STEPS) {
    const doer = person(step.role, officeId);
    // sixteen look once when there is something: looking in vain would measure the looking
    if (!isAlone) await driver.watch.taskOpen(caseId, step.act);
    const task = await awaitTask(doer, caseId, step.act);
    if (completedAt !== null) latenciesMs.push(performance.now() - completedAt);
    const data = answerTo(step.act, { scenario, view, task, today } as unknown as Situation);
    await doer.post(`/api/tasks/${task.id}/complete`, { data });
    completedAt = performance.now();
    if ('outside' in step) {
      await settle(driver, officeId, caseId, step.outside);
      completedAt = null;
    }
  }
  await driver.watch.closed(caseId);
}

/** The demo's answers, with what they look up in the case put in from what was answered before. */
function answerTo(act: Act, situation: Situation): Record<string, unknown> {
  const { view, scenario, today } = situation;
  if (act !== 'verify-payees') return answers[act](situation);
  return {
    payees: demoPayees(view, scenario, amountOf(scenario), today),
    identityChecked: true,
    checkedBy: '承办检察官、检察官助理',
  };
}

const amountOf = ({ amountFen }: Scenario): number => amountFen ?? 0;

async function awaitTask(doer: LeanPerson, caseId: string, act: Act) {
  for (;;) {
    const { items } = await doer.get<TaskList>(`/api/tasks?box=todo&caseId=${caseId}`);
    const task = items.find((item) => item.act === act);
    if (task) return task;
    await sleep(LOOK_AGAIN_MS);
  }
}

/** What comes from outside, entered by those who receive it. */
async function settle(
  { person }: ProductDriver,
  officeId: string,
  caseId: string,
  kind: 'inquiry-letter' | 'payment-batch',
): Promise<void> {
  const receiver = person(kind === 'payment-batch' ? 'finance-clerk' : 'handler', officeId);
  for (;;) {
    const { items } = await receiver.get<{ items: WaitView[] }>('/api/waits');
    const mine = items.filter((wait) => wait.caseId === caseId && wait.kind === kind);
    for (const wait of mine) await enter(receiver, wait);
    if (mine.length > 0) return;
    await sleep(LOOK_FOR_POST_MS);
  }
}

function enter(receiver: LeanPerson, { id, kind, orders }: WaitView): Promise<unknown> {
  if (kind === 'payment-batch') {
    const results = orders.map(({ orderId }) => ({
      orderId,
      state: 'paid',
      bankReference: '银行',
    }));
    return receiver.post(`/api/payment-batches/${id}/results`, { results });
  }
  const body = { state: 'replied', reply: '未对该当事人予以救助。', foundRelief: false };
  return receiver.post(`/api/inquiry-letters/${id}/settlement`, body);
}
