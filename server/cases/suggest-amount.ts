import type { Deps } from '../deps.js';
import { keyGroupFlags } from '../domain/key-groups.js';
import { suggestAmount as suggest, type AmountFacts } from '../domain/suggest-amount.js';
import type { WageInForce } from '../domain/wages.js';
import { latestVerification, officeWage } from './case-amounts.js';
import { lockOpenCase } from './lock-case.js';
import { recordFinding } from './record-finding.js';
import type { Verification } from './verification.js';

/**
 * 测算救助金额: an explained range, shown only beside the handler's own figure. A handler who means to refuse and graded no
 * hardship gets none.
 */
export async function suggestAmount(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const facts = await latestVerification(em, caseId);
    if (facts?.hardship === undefined) return;
    const wage = await officeWage(em, row.officeId, deps.clock.today());
    const { monthlyWageFen } = wage;
    const range = suggest({ ...toFacts(facts), hardship: facts.hardship, monthlyWageFen });
    await recordFinding(em, {
      ...{ caseId, kind: 'suggestion', round: row.round, effectKey },
      data: { ...range, monthlyWageFen, wageSource: wageText(wage) },
      ...{ byAccountId: null, now: deps.clock.now() },
    });
  });
}

function toFacts(found: Verification): Omit<AmountFacts, 'hardship' | 'monthlyWageFen'> {
  return {
    lossFen: found.lossFen ?? null,
    lawfulAwardFen: found.lawfulAwardFen ?? null,
    compensationFen: found.compensationFen ?? 0,
    faultPercent: found.applicantFaultPercent ?? 0,
    minorsInHousehold: found.minorsInHousehold ?? 0,
    prefersHigher: keyGroupFlags(found.keyGroups).higherAmount,
  };
}

function wageText({ province, year, source, isOlderThanPreviousYear }: WageInForce): string {
  const old = isOlderThanPreviousYear ? '（上一年度数据尚缺）' : '';
  return `${province}${year}年职工平均工资${old}，${source}`;
}
