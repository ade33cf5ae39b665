import type { z } from 'zod';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { ManagedOfficeView } from './administration-api.js';
import { factsOf } from './find-office.js';
import { Office } from './office.entity.js';
import { officeScope } from './office-scope.js';

interface Count {
  officeId: string;
  count: string;
}

/** Offices an administrator looks after, closed ones too, with what stands against closing them. */
export async function listManagedOffices(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<z.infer<typeof ManagedOfficeView>[]> {
  const [em, today] = [dataSource.manager, clock.today()];
  const seen = await officeScope(em, actor, 'see-people', today);
  const changed = await officeScope(em, actor, 'manage-offices', today);
  const offices = await em.find(Office, { order: { id: 'ASC' } });
  const people: Count[] = await em.query(
    `SELECT held.office_id AS officeId, COUNT(DISTINCT held.account_id) AS count
       FROM role_assignment AS held
       JOIN account ON account.id = held.account_id AND account.disabled_at IS NULL
      WHERE held.valid_from <= ? AND (held.valid_to IS NULL OR held.valid_to >= ?)
      GROUP BY held.office_id`,
    [today, today],
  );
  const cases: Count[] = await em.query(
    `SELECT office_id AS officeId, COUNT(*) AS count FROM relief_case
      WHERE closed_at IS NULL GROUP BY office_id`,
  );
  const countOf = (counts: Count[], id: string) =>
    Number(counts.find(({ officeId }) => officeId === id)?.count ?? 0);
  return offices
    .filter(({ id }) => seen.includes(id))
    .map((office) => ({
      ...factsOf(office),
      ...{ openedOn: office.openedOn, closedOn: office.closedOn },
      peopleCount: countOf(people, office.id),
      caseCount: countOf(cases, office.id),
      mayChange: changed.includes(office.id),
    }));
}
