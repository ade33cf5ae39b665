import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { hashPassword } from '../../../server/accounts/password.js';
import { clockApi } from '../../../server/demo-world/api.js';
import { demoOffices } from '../../../server/demo-world/demo-offices.js';
import { createPeople, type People } from '../../../server/demo/people.js';
import { moneyApi, type FundSource } from '../../../server/money/api.js';
import { roleIds } from '../../../server/domain/access/roles.js';
import { Office } from '../../../server/offices/office.entity.js';
import { insertAccount, insertOffice, insertSetting } from '../../support/builders.js';

const DAY_MS = 86_400_000;

/** Where the ways are gone: the product behind its API, and its database to look into. */
export interface Ground {
  people: People;
  dataSource: DataSource;
  today: () => string;
  advance: (days: number) => Promise<void>;
  /** Money for an office, registered by its clerk; the disbursements that waited for it and got it. */
  appropriate: (officeId: string, fundSource: FundSource, amountFen: number) => Promise<string[]>;
  query: <T>(sql: string, values?: unknown[]) => Promise<T[]>;
}

/**
 * The demo world and one office more, `county-d`: it has no money yet, and its amount bands end at 10,000 yuan, so that larger
 * sums have no path.
 */
export async function createGround(
  serverUrl: string,
  password: string,
  dataSource: DataSource,
): Promise<Ground> {
  await addOffice(dataSource, password);
  const people = createPeople(serverUrl, password);
  const operator = await people.of('operator', 'province-a');
  let { today } = await operator.call(clockApi.readClock);
  return {
    people,
    dataSource,
    today: () => today,
    advance: async (days) => {
      const body = { advanceMs: days * DAY_MS };
      ({ today } = await operator.call(clockApi.advanceClock, { body }));
    },
    appropriate: async (officeId, fundSource, amountFen) => {
      const clerk = await people.of('finance-clerk', officeId);
      const body = { fundSource, amountFen, voucherNumber: randomUUID() };
      const params = { id: officeId };
      return (await clerk.call(moneyApi.recordAppropriation, { params, body }))
        .servedDisbursementIds;
    },
    query: (sql, values) => dataSource.query(sql, values),
  };
}

async function addOffice({ manager }: DataSource, password: string): Promise<void> {
  if (await manager.existsBy(Office, { id: 'county-d' })) return;
  const county = demoOffices.find(({ id }) => id === 'county-a');
  const named = { id: 'county-d', name: '沙洲县人民检察院', shortName: '沙检' };
  const { id: officeId } = await insertOffice(manager, { ...county, ...named });
  const value = [{ fromFen: 1, uptoFen: 1_000_000, band: 'small' as const }];
  await insertSetting(manager, { officeId, key: 'amountBands', value });
  const passwordHash = await hashPassword(password);
  for (const [index, role] of roleIds.entries()) {
    const displayName = `沙洲${String(index + 1)}`;
    const who = { officeId, roles: [role], username: `${role}@${officeId}` };
    await insertAccount(manager, { ...who, displayName, passwordHash });
  }
}
