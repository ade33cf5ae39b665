import { peopleApi } from '../../../server/people/api.js';
import { addDays } from '../../../server/domain/basics/local-date.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import type { Break } from '../break.js';

const ROLES: readonly RoleId[] = ['department-head', 'deputy-chief', 'chief'];

/** The only holder of a role has left it, and a case comes there. */
export const emptyRole: Break = {
  name: '职务空缺',
  kinds: ['task-without-person'],
  desk: 'case',
  make: async (world) => {
    const { random, rows, people, today } = world;
    const [role, officeId] = [random.pick(ROLES), random.pick(['county-b', 'county-c'])];
    const holders = await rows<{ accountId: string }>(
      `SELECT account_id AS accountId FROM role_assignment WHERE office_id = ? AND role = ?
         AND (valid_to IS NULL OR valid_to >= ?)`,
      [officeId, role, today],
    );
    await rows('UPDATE role_assignment SET valid_to = ? WHERE office_id = ? AND role = ?', [
      ...[addDays(today, -1), officeId, role],
    ]);
    const { id } = await world.caseAt(role, officeId);
    return {
      isAbout: (row) => row.case?.id === id,
      mend: async ({ acts }) => {
        const grant = acts.find(({ to }) => to?.startsWith('/people'));
        if (!grant) throw new Error('no suggestion leads to the people of the office');
        const admin = await people.of('security-admin', officeId);
        for (const { accountId } of holders) {
          await admin.call(peopleApi.grantRole, {
            params: { id: accountId },
            body: { officeId, role, from: today, to: null, reference: '演练' },
          });
        }
        return grant.label;
      },
    };
  },
};
