import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Account } from '../../server/accounts/account.entity.js';
import { findActor } from '../../server/accounts/find-session.js';
import { hashPassword } from '../../server/accounts/password.js';
import { RoleAssignment } from '../../server/accounts/role-assignment.entity.js';
import type { Actor } from '../../server/domain/access/permissions.js';
import type { RoleId } from '../../server/domain/access/roles.js';
import type { OfficeFacts } from '../../server/offices/find-office.js';
import { Office } from '../../server/offices/office.entity.js';
import type { SettingKey, SettingValue } from '../../server/settings/setting-keys.js';
import { Setting } from '../../server/settings/setting.entity.js';

/** Every person of a test has this password; one hash, since a hash is made to be slow. */
export const testPassword = 'correct horse battery';
const passwordHash = hashPassword(testPassword);

/** Long before every test's today. */
const longAgo = '2014-01-01';

export const randomId = (prefix: string): string => `${prefix}-${randomUUID().slice(0, 8)}`;

/** An office; a county without a parent unless told. */
export async function insertOffice(
  em: EntityManager,
  overrides: Partial<OfficeFacts> = {},
): Promise<OfficeFacts> {
  const id = randomId('office');
  const office = {
    id,
    name: `${id}人民检察院`,
    shortName: id.slice(-8),
    level: 'county' as const,
    parentId: null,
    provinceCode: '430000',
    address: '人民路1号',
    phone: '0700-8000000',
    ...overrides,
  };
  await em.insert(Office, office);
  return office;
}

/** A person who may sign in with `testPassword`, holding the roles in the office until further notice. */
export async function insertAccount(
  em: EntityManager,
  { officeId, roles, ...overrides }: { officeId: string; roles: RoleId[] } & Partial<Account>,
): Promise<Actor> {
  const id = randomUUID();
  await em.insert(Account, {
    id,
    username: randomId('person'),
    displayName: '李秀英',
    passwordHash: await passwordHash,
    createdAt: new Date(`${longAgo}T00:00:00Z`),
    ...overrides,
  });
  for (const role of roles) {
    await em.insert(RoleAssignment, {
      accountId: overrides.id ?? id,
      officeId,
      role,
      validFrom: longAgo,
      validTo: null,
    });
  }
  const actor = await findActor(em, overrides.id ?? id, longAgo);
  if (actor === null) throw new Error('a disabled account cannot act');
  return actor;
}

/** A setting of an office from long ago on, unless told otherwise. */
export async function insertSetting<K extends SettingKey>(
  em: EntityManager,
  setting: {
    officeId: string;
    key: K;
    item?: string;
    value: SettingValue<K>;
    from?: string;
    to?: string;
  },
): Promise<void> {
  const { officeId, key, item = '', value, from = longAgo, to = null } = setting;
  await em.insert(Setting, {
    officeId,
    settingKey: key,
    item,
    value: value as object,
    validFrom: from,
    validTo: to,
    source: 'test',
  });
}
