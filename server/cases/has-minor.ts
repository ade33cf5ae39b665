import { In, type EntityManager } from 'typeorm';
import { isMinor } from '../domain/people/identity-number.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { Application } from './application.entity.js';
import { Person } from './person.entity.js';
import type { ReliefCase } from './relief-case.entity.js';

/** The persons who apply in a case, in the order of their applications. */
export async function applicantsOf(em: EntityManager, caseId: string): Promise<Person[]> {
  const applications = await em.find(Application, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  if (applications.length === 0) return [];
  const persons = await em.findBy(Person, {
    id: In(applications.map(({ applicantId }) => applicantId)),
  });
  const byId = new Map(persons.map((person) => [person.id, person]));
  return applications.flatMap(({ applicantId }) => byId.get(applicantId) ?? []);
}

/** Names of the applicants of several cases, by case, in the order of their applications. */
export async function applicantNamesOf(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (caseIds.length === 0) return new Map();
  const rows: { caseId: string; name: string }[] = await em.query(
    `SELECT application.case_id AS caseId, person.name AS name
       FROM application JOIN person ON person.id = application.applicant_id
      WHERE application.case_id IN (?)
      ORDER BY application.created_at, application.id`,
    [caseIds],
  );
  const found = new Map<string, string[]>(caseIds.map((id) => [id, []]));
  for (const { caseId, name } of rows) found.get(caseId)?.push(name);
  return found;
}

/** Is an applicant known to be a minor on this day? */
export async function hasMinor(em: EntityManager, caseId: string, on: LocalDate): Promise<boolean> {
  const applicants = await applicantsOf(em, caseId);
  return applicants.some(({ birthOn }) => birthOn !== null && isMinor(birthOn, on));
}

/** Is the case one of a minor on this day: by the birth of an applicant, or marked so where no birth is on record? */
export async function concernsMinor(
  em: EntityManager,
  row: Pick<ReliefCase, 'id' | 'concernsMinor'>,
  on: LocalDate,
): Promise<boolean> {
  return row.concernsMinor || (await hasMinor(em, row.id, on));
}
