import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../../server/db/data-source.js';
import { openSession } from '../../server/demo/api-client.js';
import { demoScenario } from '../../server/demo/demo-scenarios.js';
import { createPeople } from '../../server/demo/people.js';
import { fileCase, playBoxes, type Play } from '../../server/demo/play.js';
import { createProcessDraft } from '../../server/designer/api.js';
import { toLocalDate } from '../../server/domain/basics/local-date.js';
import { readTypicalCases } from '../../server/demo/typical-case.js';
import { useKnownIds } from './known-ids.js';
import { attack, findSchemathesis, type Attack } from './schemathesis.js';

/** Who tries everything: each kind of work once, those who could shut the others out last. */
const everybody = [
  ...['intake-clerk', 'handler', 'department-head', 'chief', 'clerk', 'assistant'],
  ...['finance-clerk', 'committee-secretary', 'case-supervisor', 'auditor', 'operator'],
  ...['process-designer', 'process-publisher'],
  ...['security-admin', 'system-admin'],
];
/** Only these, where YINGJIU_FUZZ_ROLES names some. */
const attackers = process.env['YINGJIU_FUZZ_ROLES']?.split(',') ?? everybody;
const office = 'county-a';
/** It never ends (a stream), or moves the clock of everybody. */
const never = ['listenToChanges', 'advanceClock'];
/** They end the very session by which the rest is tried: somebody else tries them apart. */
const ownAccount = [
  ...['signIn', 'signOut', 'changeOwnPassword', 'endOwnSession', 'endOwnOtherSessions'],
  ...['startOwnSecondFactor', 'confirmOwnSecondFactor', 'removeOwnSecondFactor'],
];
/** They shut other people out of their work. */
const ofOthers = [
  ...['disablePerson', 'resetPersonPassword', 'endSessionsOf', 'endRole', 'resetSecondFactor'],
];
const examples = Number(process.env['YINGJIU_FUZZ_EXAMPLES'] ?? 20);
const seed = Number(process.env['YINGJIU_FUZZ_SEED'] ?? 1);

/** Made-up requests to every operation of the OpenAPI document by every kind of person: `npm run fuzz`. */
async function main(): Promise<number> {
  const program = findSchemathesis(process.env);
  if (program === null) {
    console.error(
      '没有找到 schemathesis：请用 pip install schemathesis 安装，或在 SCHEMATHESIS 中给出它的位置。',
    );
    return 2;
  }
  const url = required('YINGJIU_SERVER_URL');
  const password = required('YINGJIU_DEMO_PASSWORD');
  await fileSome(url, password);
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-fuzz-'));
  const schemaFile = join(folder, 'openapi.json');
  try {
    await writeFile(schemaFile, JSON.stringify(await documentOf(url)));
    const given = { schemaFile, url, examples, seed };
    const broken: string[] = [];
    const run = async (username: string, name: string, rest: Partial<Attack>) => {
      console.log(`\n== ${name}`);
      const { headers } = await openSession(url, username, password);
      if (!(await attack(program, { ...given, headers, ...rest }))) broken.push(name);
    };
    const except = [...never, ...ownAccount, ...ofOthers];
    for (const role of attackers) await run(`${role}@${office}`, role, { except });
    await run('handler@county-b', 'own account', { only: ownAccount });
    await run(`security-admin@${office}`, 'accounts of others', { only: ofOthers });
    console.log(broken.length === 0 ? '\n没有发现问题。' : `\n发现问题：${broken.join('、')}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Cases in several states, so that the addresses lead to something. */
async function fileSome(url: string, password: string): Promise<void> {
  const people = createPeople(url, password);
  const today = toLocalDate(new Date());
  const play: Play = {
    ...{ people, cases: new Map(), today: () => today },
    onTask: () => undefined,
  };
  for (const [index, row] of readTypicalCases().slice(0, 6).entries()) {
    await fileCase(play, demoScenario(row, index, today));
  }
  for (const role of ['case-supervisor', 'intake-clerk', 'department-head', 'handler']) {
    await playBoxes(play, await people.of(role, office));
  }
  const designer = await people.of('process-designer', office);
  const draft = { package: office, basedOn: 'standard-1', title: '一份草稿' };
  await designer.call(createProcessDraft, { body: draft });
}

async function documentOf(url: string): Promise<Record<string, unknown>> {
  const document = (await (await fetch(`${url}/api/openapi.json`)).json()) as Record<
    string,
    unknown
  >;
  const dataSource = await createDataSource(required('DATABASE_URL')).initialize();
  try {
    await useKnownIds(document, dataSource);
  } finally {
    await dataSource.destroy();
  }
  return document;
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
