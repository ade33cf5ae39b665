import { clockApi } from '../demo-world/api.js';
import { demoPeople } from '../demo-world/demo-people.js';
import { createDataSource } from '../db/data-source.js';
import { nationalCalendar } from '../domain/terms/calendar-data.js';
import type { RoleId } from '../domain/access/roles.js';
import type { Person } from './api-client.js';
import { demoScenario, type DemoScenario } from './demo-scenarios.js';
import { createPeople } from './people.js';
import { fileCase, viewCase, type Play } from './play.js';
import { openCases, playUntilIdle } from './play-to-end.js';
import { createProgress } from './progress.js';
import { reconcile } from './reconcile.js';
import { formatTable, reportHead, reportRow } from './report.js';
import { readTypicalCases } from './typical-case.js';

const DAY_MS = 86_400_000;
/** Days the clock is moved when everybody waits: the next instalment, then the end of the supplement term. */
const STEPS_DAYS = [6, 12, 14, 12, 12, 12];
/** Tasks of a case on average, for the progress bar only. */
const TASKS_A_CASE = 19;

/** Plays the published cases through the HTTP API to their end and reconciles what came of them. */
async function main(): Promise<number> {
  const baseUrl = required('YINGJIU_SERVER_URL');
  const people = createPeople(baseUrl, required('YINGJIU_DEMO_PASSWORD'));
  const operator = await people.of('operator', 'province-a');
  const clock = await operator.call(clockApi.readClock);
  let { today } = clock;
  const scenarios = readTypicalCases().map((row, index) => demoScenario(row, index, today));
  const progress = createProgress(scenarios.length * TASKS_A_CASE);
  let done = 0;
  const play: Play = {
    people,
    cases: new Map(),
    today: () => today,
    onTask: (task) => {
      done += 1;
      progress.update(done, `${task.case.title.slice(0, 24)}：${task.name}`);
    },
  };

  const ids = new Map<DemoScenario, string>();
  for (const scenario of scenarios) ids.set(scenario, await fileCase(play, scenario));
  const working = await peopleAtWork(people);
  await playUntilIdle(play, working);
  for (const days of STEPS_DAYS) {
    if ((await openCases(play, (office) => people.of('case-supervisor', office))).length === 0)
      break;
    const moved = await operator.call(clockApi.advanceClock, {
      body: { advanceMs: days * DAY_MS },
    });
    today = moved.today;
    await playUntilIdle(play, working);
  }
  progress.end();

  const rows = [reportHead];
  for (const [scenario, id] of ids) {
    rows.push(reportRow(scenario, await viewCase(play, id, scenario.officeId), nationalCalendar));
  }
  console.log(`\n${formatTable(rows)}\n`);
  for (const id of await openCases(play, (office) => people.of('case-supervisor', office))) {
    console.log(`没有办结：${id} ${play.cases.get(id)?.refusal ?? ''}`);
  }
  return report(scenarios.length);
}

async function report(count: number): Promise<number> {
  const dataSource = await createDataSource(required('DATABASE_URL')).initialize();
  try {
    const found = await reconcile(dataSource);
    for (const { caseId, text } of found)
      console.log(`不一致：${text}${caseId ? `（${caseId}）` : ''}`);
    console.log(
      found.length === 0
        ? `${String(count)} 件全部办结：引擎、任务、台账和文书一致，没有异常，不差一分。`
        : `${String(found.length)} 处不一致，请检查。`,
    );
    return found.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

/** Roles the diagrams give tasks to. */
const AT_WORK: readonly RoleId[] = [
  'intake-clerk',
  'handler',
  'department-head',
  'deputy-chief',
  'chief',
  'committee-secretary',
  'clerk',
  'finance-clerk',
  'finance-reviewer',
];

/** Everybody a case may come to. */
function peopleAtWork(people: ReturnType<typeof createPeople>): Promise<Person[]> {
  const names = demoPeople.filter(({ role }) => AT_WORK.includes(role));
  return Promise.all(
    names.map(({ username }) => {
      const [name, officeId] = username.split('@');
      return people.of(name ?? '', officeId ?? '');
    }),
  );
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run it by npm run demo`);
  return value;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
