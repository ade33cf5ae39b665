import { setTimeout as sleep } from 'node:timers/promises';
import { casesApi } from '../../../server/cases/api.js';
import { createDataSource } from '../../../server/db/data-source.js';
import { createPeople } from '../../../server/demo/people.js';
import { fileCase, playBoxes, playWaits, type Play } from '../../../server/demo/play.js';
import { reconcile } from '../../../server/demo/reconcile.js';
import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import { ordinaryCase } from '../../support/ordinary-case.js';

/**
 * `file`: files a case and does its first steps, prints its id. `finish <id>`: plays it to its end, prints what does not agree then,
 * one line each. Address and password by YINGJIU_SERVER_URL and YINGJIU_DEMO_PASSWORD.
 */
const OFFICE = 'county-a';
const FIRST_TASKS = 3;
const ROLES = [
  ...['intake-clerk', 'handler', 'handler2', 'department-head', 'deputy-chief', 'chief', 'clerk'],
  ...['finance-clerk', 'finance-reviewer'],
];
const PAUSE_MS = 300;
const PATIENCE_MS = 120_000;

const env = (name: string): string => process.env[name] ?? '';
const people = createPeople(env('YINGJIU_SERVER_URL'), env('YINGJIU_DEMO_PASSWORD'));
const scenario = ordinaryCase(OFFICE, 1, toLocalDate(new Date()));
let done = 0;
const play: Play = {
  ...{ people, cases: new Map(), today: () => toLocalDate(new Date()) },
  onTask: () => (done += 1),
};

async function until(isEnd: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isEnd())) {
    if (Date.now() > end) throw new Error(`in vain: ${JSON.stringify([...play.cases.values()])}`);
    for (const role of ROLES) {
      const person = await people.of(role, OFFICE);
      await playBoxes(play, person);
      await playWaits(play, person);
      if (await isEnd()) return;
    }
    await sleep(PAUSE_MS);
  }
}

async function isClosed(id: string): Promise<boolean> {
  const supervisor = await people.of('case-supervisor', OFFICE);
  const { closedAt } = await supervisor.call(casesApi.getCase, { params: { id } });
  return closedAt !== null;
}

/** The feed is a moment behind the last step. */
async function disagreements(): Promise<string[]> {
  const dataSource = await createDataSource(env('DATABASE_URL'), { poolSize: 1 }).initialize();
  const end = Date.now() + 15_000;
  let found = await reconcile(dataSource);
  while (found.length > 0 && Date.now() < end) {
    await sleep(500);
    found = await reconcile(dataSource);
  }
  await dataSource.destroy();
  return found.map(({ text }) => text);
}

const [verb, given = ''] = process.argv.slice(2);
if (verb === 'file') {
  const id = await fileCase(play, scenario);
  await until(async () => done >= FIRST_TASKS);
  console.log(id);
} else {
  play.cases.set(given, { scenario, answered: new Map(), failedPayments: 0, refusal: null });
  await until(() => isClosed(given));
  for (const text of await disagreements()) console.log(text);
}
process.exit(0);
