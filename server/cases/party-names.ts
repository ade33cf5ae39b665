import type { EntityManager } from 'typeorm';
import { Application } from './application.entity.js';
import { applicantsOf } from './has-minor.js';
import { OriginalCase } from './original-case.entity.js';
import { ReliefCase } from './relief-case.entity.js';

/** Names of the people a case is about: applicants, agents, guardians, the victim. A person of the office named so may have to step out (回避). */
export async function partyNames(em: EntityManager, caseId: string): Promise<ReadonlySet<string>> {
  const { originalCaseId } = await em.findOneOrFail(ReliefCase, {
    select: { id: true, originalCaseId: true },
    where: { id: caseId },
  });
  const [applicants, applications, original] = await Promise.all([
    applicantsOf(em, caseId),
    em.findBy(Application, { caseId }),
    em.findOneByOrFail(OriginalCase, { id: originalCaseId }),
  ]);
  const names = [
    ...applicants.map(({ name }) => name),
    ...applications.flatMap(({ agentName, guardianName }) => [agentName, guardianName]),
    original.victimName,
  ];
  return new Set(names.filter((name) => name !== null));
}
