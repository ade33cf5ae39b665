import type { Page } from '@playwright/test';
import { createApplication } from '../../../server/cases/api.js';
import { currentSession } from '../../../server/accounts/api.js';
import { randomPerson, type RandomPerson } from './random-person.js';

/** Files an application as the person signed in on the page, past the screens: for journeys that begin later. */
export async function fileApplication(
  page: Page,
): Promise<{ caseId: string; person: RandomPerson }> {
  const person = randomPerson();
  const session = currentSession.response.parse(
    await (await page.request.get(currentSession.path)).json(),
  );
  const answer = await page.request.post(createApplication.path, {
    headers: { 'x-csrf-token': session.csrfToken },
    data: bodyFor(person, session.account.roles[0]?.officeId ?? ''),
  });
  const { caseId } = createApplication.response.parse(await answer.json());
  return { caseId, person };
}

function bodyFor(person: RandomPerson, officeId: string) {
  return {
    officeId,
    origin: 'application',
    urgent: false,
    originalCase: {
      cause: '故意伤害',
      handledBy: '长岭县人民检察院',
      facts: '被告人持械伤人，致申请人重伤二级，无赔偿能力。',
    },
    applicant: { name: person.name, identityNumber: person.identityNumber },
    relation: '本人',
    form: 'written',
    request: '被害致重伤，家庭生活困难，请求国家司法救助。',
    materials: [{ item: 'application', name: '国家司法救助申请书', copies: 1 }],
  };
}
