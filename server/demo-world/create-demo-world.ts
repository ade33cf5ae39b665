import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { findActor } from '../accounts/find-session.js';
import { hashPassword, isPassword } from '../accounts/password.js';
import { RoleAssignment } from '../accounts/role-assignment.entity.js';
import type { Deps } from '../deps.js';
import { recordAppropriation } from '../money/record-appropriation.js';
import { Office } from '../offices/office.entity.js';
import { Setting } from '../settings/setting.entity.js';
import { demoOffices } from './demo-offices.js';
import { demoPeople, type DemoPerson } from './demo-people.js';
import { demoSettings, demoSettingsFrom, demoSettingsSource } from './demo-settings.js';

/** What every demo office may spend at first. */
const appropriations = [
  { fundSource: 'own-budget', amountFen: 5_000_000_00, voucherNumber: '演示-年初预算' },
  { fundSource: 'reserve', amountFen: 500_000_00, voucherNumber: '演示-先行救助备用金' },
] as const;

/**
 * Creates the demo offices, people, settings and money, as far as they are missing; sets the password of the demo people.
 * Answers the people for the launcher to show.
 */
export async function createDemoWorld(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'outbox'>,
  password: string,
): Promise<readonly DemoPerson[]> {
  await deps.dataSource.transaction(async (em) => {
    await addMissing(em, Office, [...demoOffices]);
    await addPeople(em, password, deps.clock.now());
    await addMissing(
      em,
      Setting,
      demoSettings.map(({ officeId, key, value }) => ({
        officeId,
        settingKey: key,
        value,
        validFrom: demoSettingsFrom,
        validTo: null,
        source: demoSettingsSource,
      })),
    );
  });
  for (const { id } of demoOffices) await addMoney(deps, id);
  return demoPeople;
}

/** Inserts the rows whose keys are not taken: several servers may start at the same time. */
async function addMissing(
  em: EntityManager,
  entity: new () => object,
  rows: object[],
): Promise<void> {
  await em.createQueryBuilder().insert().into(entity).values(rows).orIgnore().execute();
}

/** One hash for all, since all share the password anyway and a hash is made to be slow. */
async function addPeople(em: EntityManager, password: string, now: Date): Promise<void> {
  const [first] = demoPeople;
  const known = first && (await em.findOneBy(Account, { username: first.username }));
  const isUnchanged = known && (await isPassword(known.passwordHash, password));
  const passwordHash = isUnchanged ? known.passwordHash : await hashPassword(password);
  for (const { username, displayName, officeId, role } of demoPeople) {
    const existing = await em.findOneBy(Account, { username });
    if (existing) {
      if (!isUnchanged) await em.update(Account, { id: existing.id }, { passwordHash });
      continue;
    }
    const accountId = randomUUID();
    await em.insert(Account, {
      ...{ id: accountId, username, displayName, officeId, passwordHash, createdAt: now },
    });
    await em.insert(RoleAssignment, {
      ...{ accountId, officeId, role, validFrom: demoSettingsFrom, validTo: null },
    });
  }
}

async function addMoney(
  deps: Pick<Deps, 'dataSource' | 'clock' | 'calendar' | 'outbox'>,
  officeId: string,
): Promise<void> {
  const em = deps.dataSource.manager;
  const clerk = await em.findOneByOrFail(Account, { username: `finance-clerk@${officeId}` });
  const actor = await findActor(em, clerk.id, deps.clock.today());
  if (actor === null) return;
  for (const appropriation of appropriations) {
    await recordAppropriation(deps, { officeId, actor, ...appropriation });
  }
}
