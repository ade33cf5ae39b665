import type { EntityManager } from 'typeorm';
import { awardLimit } from '../domain/amount/award-limit.js';
import { ceilingFor, groundToExceed } from '../domain/amount/ceiling.js';
import { RuleError } from '../domain/basics/errors.js';
import { grantFault } from '../domain/amount/grant-fault.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { advancePaidFen } from '../money/case-money.js';
import { exceedFacts, lossFacts } from './case-amount-facts.js';
import { hasMinor } from './has-minor.js';
import { officeWage } from './office-wage.js';
import { latestFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';
import { Verification } from './verification.js';

/**
 * Refuses an amount that may not be granted by the case as it stands (`grantFault`), with the wage of the decisive day. The amount is
 * that of the whole case: all payees and offices, the advance included.
 */
export async function assertGrantable(
  em: EntityManager,
  reliefCase: ReliefCase,
  { amountFen, reason, on }: { amountFen: Fen; reason: string | null; on: LocalDate },
): Promise<void> {
  const { id, officeId } = reliefCase;
  const found = await latestVerification(em, id);
  const { wage } = await officeWage(em, officeId, on);
  const fault = grantFault({
    ...{ amountFen, reason },
    advancePaidFen: await advancePaidFen(em, id),
    limit: awardLimit(lossFacts(found)),
    ceilingFen: ceilingFor(wage.monthlyWageFen),
    ground: groundToExceed(exceedFacts(found, await hasMinor(em, id, on))),
  });
  if (fault !== null) throw new RuleError(fault.code, fault.message, fault.details);
}

/** What was found out by the handler last, or null before the first verification. */
export async function latestVerification(
  em: EntityManager,
  caseId: string,
): Promise<Verification | null> {
  const found = await latestFinding(em, caseId, 'verification');
  return found === null ? null : Verification.parse(found);
}
