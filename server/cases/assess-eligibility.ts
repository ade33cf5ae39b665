import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { assessEligibility as assess, type Assessment } from '../domain/eligibility.js';
import { RuleError } from '../domain/errors.js';
import { foundRelief } from '../inquiries/found-relief.js';
import { latestVerification } from './case-amounts.js';
import { caseMatches } from './case-matches.js';
import { isBlocking } from './find-matches.js';
import { lockOpenCase } from './lock-case.js';
import { recordFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';

/** 救助条件审查: what the law says about the facts the handler found; the handler decides, the assessment explains. */
export async function assessEligibility(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    await recordFinding(em, {
      ...{ caseId, kind: 'eligibility', round: row.round, effectKey },
      data: await assessment(em, row),
      ...{ byAccountId: null, now: deps.clock.now() },
    });
  });
}

async function assessment(em: EntityManager, row: ReliefCase): Promise<Assessment> {
  const verification = await latestVerification(em, row.id);
  if (verification === null) throw new RuleError('WRONG_STATE', '案件尚未核实，不能审查救助条件');
  const { situation, exclusions, hardship } = verification;
  const isHelped = (await foundRelief(em, row.id)) || (await caseMatches(em, row)).some(isBlocking);
  return assess({
    ...{ situation, exclusions, earlierRelief: isHelped },
    ...(hardship === undefined ? {} : { hardship: true }),
  });
}
