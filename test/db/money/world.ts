import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { Account } from '../../../server/accounts/account.entity.js';
import { Application } from '../../../server/cases/application.entity.js';
import { OriginalCase } from '../../../server/cases/original-case.entity.js';
import { Person } from '../../../server/cases/person.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { nationalCalendar } from '../../../server/domain/terms/calendar-data.js';
import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { Deps } from '../../../server/deps.js';
import type { PayeePlan } from '../../../server/money/plan-shares.js';
import { Office } from '../../../server/offices/office.entity.js';
import { Setting } from '../../../server/settings/setting.entity.js';
import type { ActContext, ActHandler } from '../../../server/tasks/act.js';
import type { Task } from '../../../server/tasks/task.entity.js';
import { createVault } from '../../../server/vault.js';
import { freshDatabase } from '../../support/fresh-database.js';

/** A database with two offices, and deps whose clock the test moves. */
export async function aWorld() {
  const database = await freshDatabase({ poolSize: 10 });
  const { dataSource } = database;
  const time = { now: new Date('2026-03-02T02:00:00Z') };
  const deps = {
    dataSource,
    clock: {
      now: () => new Date(time.now),
      today: () => toLocalDate(time.now),
      refresh: async () => {},
    },
    vault: createVault(randomBytes(32)),
    calendar: nationalCalendar,
    refreshCalendar: async () => {},
    log: pino({ level: 'silent' }),
    config: {
      dataKey: Buffer.alloc(32, 7),
      files: join(tmpdir(), `yingjiu-test-${randomUUID()}`),
      browser: null,
      publicUrl: 'https://check.example',
    },
    outbox: { flush: async () => {} },
  } as unknown as Deps;
  await addOffices(dataSource);
  return { dataSource, deps, time, drop: () => database.drop() };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A further county office of its own, on the own budget. */
export async function anOffice({ dataSource }: World): Promise<string> {
  const id = randomUUID();
  await dataSource.manager.insert(Office, {
    ...{ id, name: '长岭县人民检察院', shortName: id.slice(-12), level: 'county' },
    ...{ parentId: 'city-a', provinceCode: '430000', address: '长岭县', phone: '0730-7654321' },
  });
  return id;
}

/** An account that holds these roles in the office for ever. */
export async function anActor(
  { dataSource }: World,
  officeId: string,
  ...roles: RoleId[]
): Promise<Actor> {
  const id = randomUUID();
  await dataSource.manager.insert(Account, {
    ...{ id, username: `${id}@${officeId}`, displayName: '张明', passwordHash: 'none' },
    createdAt: new Date(),
  });
  return {
    ...{ accountId: id, username: id, displayName: '张明' },
    roles: roles.map((role) => ({ officeId, role, from: '2020-01-01', to: null })),
    represents: [],
  };
}

/** A filed case of the office with one or several applicants; answers the ids. */
export async function aCase(
  { dataSource, deps }: World,
  overrides: Partial<ReliefCase> & { applicants?: string[] } = {},
): Promise<{ caseId: string; personIds: string[] }> {
  const em = dataSource.manager;
  const { applicants = ['李秀兰'], ...columns } = overrides;
  const [caseId, originalCaseId] = [randomUUID(), randomUUID()];
  const createdAt = deps.clock.now();
  await em.insert(OriginalCase, {
    ...{ id: originalCaseId, cause: '王某故意伤害案', caseKey: randomUUID(), createdAt },
    ...{ handledBy: '青山县人民检察院', facts: '王某持刀将被害人刺伤。' },
  });
  await em.insert(ReliefCase, {
    ...{ id: caseId, title: '李秀兰申请国家司法救助案', officeId: 'county-a', originalCaseId },
    ...{ origin: 'application', isUrgent: false, status: 'filed', releaseId: 'standard-1' },
    ...{ filedOn: deps.clock.today(), createdBy: 'nobody', createdAt },
    ...columns,
  });
  const personIds: string[] = [];
  for (const name of applicants) {
    const personId = randomUUID();
    await em.insert(Person, { id: personId, name, createdAt });
    await em.insert(Application, {
      ...{ id: randomUUID(), caseId, applicantId: personId, relation: '本人', form: 'written' },
      ...{ request: '请求救助', materials: [], filedOn: deps.clock.today(), createdAt },
    });
    personIds.push(personId);
  }
  return { caseId, personIds };
}

export const aPayee = (personId: string, amountFen: number): PayeePlan => ({
  ...{ personId, amountFen, bank: '中国农业银行青山县支行', holder: '李秀兰' },
  account: '6228480402564890018',
});

/** Runs an act as the completion of a task would, in a transaction of its own. */
export async function play(
  { dataSource, deps }: World,
  act: ActHandler,
  given: {
    actor: Actor;
    caseId: string;
    data: Record<string, unknown>;
    variables?: Record<string, unknown>;
    effectKey?: string;
    officeId?: string;
  },
) {
  return dataSource.transaction(async (em) => {
    const reliefCase = await em.findOneByOrFail(ReliefCase, { id: given.caseId });
    const context: ActContext = {
      ...{ em, deps, actor: given.actor, inNameOf: null, data: given.data, case: reliefCase },
      task: {
        ...{ id: randomUUID(), variables: given.variables ?? {} },
        officeId: given.officeId ?? 'county-a',
      } as unknown as Task,
      effectKey: given.effectKey ?? randomUUID(),
      ...{ today: deps.clock.today(), now: deps.clock.now() },
    };
    return act(context);
  });
}

async function addOffices(dataSource: DataSource): Promise<void> {
  const em = dataSource.manager;
  const place = { provinceCode: '430000', address: '江河省青山县人民路1号', phone: '0730-1234567' };
  await em.insert(Office, [
    { ...place, id: 'city-a', name: '临江市人民检察院', shortName: '临检', level: 'city' },
    {
      ...{ ...place, id: 'county-a', name: '青山县人民检察院', shortName: '青检' },
      ...{ level: 'county', parentId: 'city-a' },
    },
    {
      ...{ ...place, id: 'county-b', name: '白水县人民检察院', shortName: '白检' },
      ...{ level: 'county', parentId: 'city-a' },
    },
  ]);
  const settings = {
    fundMode: 'own-budget',
    documentNumberPattern: '{office}控申救〔{year}〕{n}号',
    caseNumberPattern: '{office}控申救案〔{year}〕{n}号',
    advanceCapFen: 50_000_00,
    wageSeries: 'non-private',
    amountBands: [{ fromFen: 1, uptoFen: null, band: 'large' }],
    delegations: [],
    plcRequired: false,
  };
  const row = { validFrom: '2020-01-01', source: '测试' };
  for (const [settingKey, value] of Object.entries(settings)) {
    await em.insert(Setting, {
      ...row,
      officeId: 'city-a',
      settingKey,
      value: value as unknown as object,
    });
  }
  await em.insert(Setting, {
    ...{ ...row, officeId: 'county-b', settingKey: 'fundMode' },
    value: 'case-by-case' as unknown as object,
  });
}
