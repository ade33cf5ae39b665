import type { DataSource, EntityManager } from 'typeorm';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { newAccountCredentials } from '../../accounts/passwords/one-time-password.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Clock } from '../../clock.js';
import { exclusiveRoles } from '../../domain/access/separation-of-duties.js';
import type { RoleId } from '../../domain/access/roles.js';
import { RuleError } from '../../domain/basics/errors.js';
import { Office } from '../../offices/office.entity.js';
import { insertPerson } from '../persons/create-person.js';

export type RootOffice = Pick<
  Office,
  'id' | 'name' | 'shortName' | 'provinceCode' | 'address' | 'phone'
>;

export interface FirstAdmin {
  role: RoleId;
  username: string;
  name: string;
}

const lockName = 'yingjiu-first-admins';

/**
 * The root office and the three administrators (三员) of a new installation, each with a one-time password. Only as long as nobody ever was an
 * administrator: afterwards they appoint one another, by two persons.
 */
export async function createFirstAdmins(
  { dataSource, clock }: { dataSource: DataSource; clock: Clock },
  { office, admins }: { office: RootOffice; admins: readonly FirstAdmin[] },
): Promise<{ role: RoleId; username: string; oneTimePassword: string }[]> {
  const usernames = new Set(admins.map(({ username }) => username));
  if (usernames.size !== exclusiveRoles.length) {
    throw new RuleError('SEPARATION_OF_DUTIES', '三名管理员应由三个不同的人担任');
  }
  return dataSource.transaction(async (em) => {
    await em.query('SELECT GET_LOCK(?, 30)', [lockName]);
    try {
      await assertFirst(em);
      await addOffice(em, office, clock);
      const made = [];
      for (const admin of admins) made.push(await addAdmin(em, clock, office.id, admin));
      return made;
    } finally {
      await em.query('SELECT RELEASE_LOCK(?)', [lockName]);
    }
  });
}

async function assertFirst(em: EntityManager): Promise<void> {
  const isTaken = await em
    .createQueryBuilder(RoleAssignment, 'held')
    .where('held.role IN (:...roles)', { roles: exclusiveRoles })
    .getExists();
  if (isTaken) {
    throw new RuleError('WRONG_STATE', '系统中已有管理员，请由他们在“人员”页面办理');
  }
}

async function addOffice(em: EntityManager, office: RootOffice, clock: Clock): Promise<void> {
  if (await em.existsBy(Office, { id: office.id })) return;
  await em.insert(Office, {
    ...{ ...office, level: 'province' as const, parentId: null },
    ...{ openedOn: clock.today(), closedOn: null },
  });
  await recordAudit(em, {
    ...{ at: clock.now(), action: 'create-office', subjectType: 'office', subjectId: office.id },
  });
}

async function addAdmin(
  em: EntityManager,
  clock: Clock,
  officeId: string,
  { role, username, name }: FirstAdmin,
) {
  // of the machine, as sign-in counts
  const credentials = await newAccountCredentials(new Date());
  const input = { username, name, officeId };
  const order = { by: null, requestId: null, input, credentials };
  const accountId = await insertPerson(em, { clock }, order);
  await em.insert(RoleAssignment, {
    ...{ accountId, officeId, role, validFrom: clock.today(), validTo: null },
    ...{ reference: '系统初始化', grantedAt: clock.now() },
  });
  return { role, username, oneTimePassword: credentials.oneTimePassword };
}
