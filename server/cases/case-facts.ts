import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { isMinor } from '../domain/people/identity-number.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { maskPhone } from '../domain/people/masking.js';
import { presentCheck } from '../identity/check-identity.js';
import type { IdentityCheck } from '../identity/identity-check.entity.js';
import { checksOf } from '../identity/keep-check.js';
import { Application } from './application.entity.js';
import type { ApplicantView, OriginalCaseView } from './people-view-api.js';
import { applicantsOf } from './has-minor.js';
import { OriginalCase } from './original-case.entity.js';
import type { Person } from './person.entity.js';

/** Who applies in a case, in the order of application; identity and phone masked. */
export async function applicantViews(
  em: EntityManager,
  caseId: string,
  today: LocalDate,
): Promise<z.infer<typeof ApplicantView>[]> {
  const applications = await em.findBy(Application, { caseId });
  const byPerson = new Map(applications.map((row) => [row.applicantId, row]));
  const checks = await checksOf(em, [...byPerson.keys()]);
  return (await applicantsOf(em, caseId)).flatMap((person) => {
    const application = byPerson.get(person.id);
    return application === undefined
      ? []
      : [applicantView(person, application, { today, check: checks.get(person.id) })];
  });
}

function applicantView(
  person: Person,
  application: Application,
  { today, check }: { today: LocalDate; check: IdentityCheck | undefined },
): z.infer<typeof ApplicantView> {
  const { id, name, sex, birthOn, identityKind, identityMasked, phone, address } = person;
  const { relation, form, request, requestedFen, agentName, guardianName } = application;
  return {
    ...{ id, applicationId: application.id, name, sex, birthOn, address },
    ...{ identityKind, identityMasked },
    identityCheck: check === undefined ? null : presentCheck(check),
    minor: birthOn === null ? null : isMinor(birthOn, today),
    phone: phone === null ? null : maskPhone(phone),
    ...{ relation, form, request, requestedFen, agentName, guardianName },
    materials: application.materials,
    filedOn: application.filedOn,
  };
}

/** The original case as its page shows it. */
export async function originalCaseView(
  em: EntityManager,
  originalCaseId: string,
): Promise<z.infer<typeof OriginalCaseView>> {
  const found = await em.findOneByOrFail(OriginalCase, { id: originalCaseId });
  const { cause, caseNumber, handledBy, happenedOn, facts, liableAbility, victimName } = found;
  return { cause, caseNumber, handledBy, happenedOn, facts, liableAbility, victimName };
}
