import type { EntityManager } from 'typeorm';
import type { AmountFacts } from '../domain/amount/amount-facts.js';
import type { LossFacts } from '../domain/amount/award-limit.js';
import type { ExceedFacts } from '../domain/amount/ceiling.js';
import { keyGroupEffects, keyGroupsOn } from '../domain/eligibility/key-group-effects.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { applicantsOf } from './has-minor.js';
import type { Verification } from './verification.js';

/** What the handler found of loss and compensation; what was not found out stays null. */
export function lossFacts(found: Verification | null): LossFacts {
  return {
    lossFen: found?.lossFen ?? null,
    lawfulAwardFen: found?.lawfulAwardFen ?? null,
    compensationFen: found?.compensationFen ?? null,
    faultPercent: found?.applicantFaultPercent ?? null,
  };
}

/** What may carry a grant above the ceiling. */
export function exceedFacts(found: Verification | null, hasMinor: boolean): ExceedFacts {
  return {
    heavyLoss: found?.heavyLoss ?? false,
    hardship: found?.hardship ?? null,
    hasMinor,
    minorGrounds: found?.minorGrounds ?? [],
  };
}

/** What an amount is suggested from: the findings of the handler, and the applicants as they are on the day. */
export async function caseAmountFacts(
  em: EntityManager,
  { caseId, found, on }: { caseId: string; found: Verification; on: LocalDate },
  { monthlyWageFen, advancePaidFen }: { monthlyWageFen: Fen; advancePaidFen: Fen },
): Promise<AmountFacts> {
  const births = (await applicantsOf(em, caseId)).map(({ birthOn }) => birthOn);
  const groups = keyGroupsOn({ births, found: found.keyGroups }, on);
  return {
    ...lossFacts(found),
    hardship: found.hardship ?? null,
    heavyLoss: found.heavyLoss,
    monthlyIncomeFen: found.monthlyIncomeFen ?? null,
    householdSize: found.householdSize ?? null,
    minorsInHousehold: found.minorsInHousehold ?? null,
    payees: Math.max(1, births.length),
    isKeyGroup: groups.length > 0,
    prefersHigher: keyGroupEffects(groups).higherAmount,
    ...{ monthlyWageFen, advancePaidFen },
  };
}
