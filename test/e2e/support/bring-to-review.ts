import { readFileSync } from 'node:fs';
import { casesApi } from '../../../server/cases/api.js';
import { demoScenario } from '../../../server/demo/demo-scenarios.js';
import { createPeople } from '../../../server/demo/people.js';
import {
  fileCase,
  playBoxes,
  playWaits,
  playWarnings,
  type Play,
} from '../../../server/demo/play.js';
import type { TypicalCase } from '../../../server/demo/typical-case.js';
import { randomPerson } from './random-person.js';

export interface CaseInReview {
  caseId: string;
  name: string;
  /** The step the head of the department has before them. */
  taskId: string;
  /** User name of who handles the case. */
  handler: string;
}

const patienceMs = 90_000;
const typical = new URL('../../../server/demo/typical-cases.json', import.meta.url);

/** A small case of county-a, filed and examined through the API, as it lies before the head of the department. */
export async function bringToReview(baseUrl: string, password: string): Promise<CaseInReview> {
  const people = createPeople(baseUrl, password);
  const today = () => new Date().toISOString().slice(0, 10);
  const play: Play = { people, cases: new Map(), today, onTask: () => undefined };
  const [, published] = JSON.parse(readFileSync(typical, 'utf8')) as TypicalCase[];
  if (published === undefined) throw new Error('no published case to play');
  const scenario = demoScenario(published, 1, today());
  const person = randomPerson();
  const [first] = scenario.applications;
  if (first?.originalCase === undefined) throw new Error('the scenario has no application');
  const applicant = {
    ...first.applicant,
    name: person.name,
    identityNumber: person.identityNumber,
  };
  const originalCase = { ...first.originalCase, caseNumber: `${person.name}的原案` };
  const applications = [{ ...first, applicant, originalCase }];
  const caseId = await fileCase(play, { ...scenario, applications });
  const workers = await Promise.all(
    ['intake-clerk', 'handler', 'handler2'].map((role) => people.of(role, 'county-a')),
  );
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    for (const worker of workers) {
      await playBoxes(play, worker);
      await playWarnings(play, worker);
      await playWaits(play, worker);
    }
    const [clerk] = workers;
    const view = await clerk?.call(casesApi.getCase, { params: { id: caseId } });
    const task = view?.tasks.find(({ name }) => name === '部门负责人审核');
    if (view !== undefined && task !== undefined) {
      const handler = workers.find(({ accountId }) => accountId === view.handler?.id);
      return { caseId, name: person.name, taskId: task.id, handler: handler?.username ?? '' };
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the case did not come to the head of the department');
}
