import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { missingAmountFacts } from '../domain/amount/amount-facts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { splitEvenly } from '../domain/amount/split-amount.js';
import { suggestAmount as suggest } from '../domain/amount/suggest-amount.js';
import { advancePaidFen } from '../money/case-money.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { caseAmountDay } from './amount-day.js';
import { caseAmountFacts } from './case-amount-facts.js';
import { latestVerification } from './case-amounts.js';
import { applicantsOf } from './has-minor.js';
import { lockOpenCase } from './lock-case.js';
import { officeWage, wageText } from './office-wage.js';
import { recordFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';
import type { Suggestion } from './suggestion.js';
import type { Verification } from './verification.js';

/**
 * 测算救助金额: an explained range and point, shown only beside the handler's own figure. Where facts are missing (a handler who
 * means to refuse need not find them), their names stand instead of a range, and a grant is refused until they are known.
 */
export async function suggestAmount(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<void> {
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const found = await latestVerification(em, caseId);
    if (found === null) return;
    const on = await caseAmountDay(em, row, deps.clock.today());
    const { suggestion: data, refs } = await caseSuggestion(em, row, { found, on });
    await recordFinding(em, {
      ...{ caseId, kind: 'suggestion', round: row.round, effectKey },
      ...{ data, byAccountId: null, now },
    });
    await keepSettingRefs(em, { caseId, usedFor: 'suggest-amount', refs, on, now });
  });
}

/** What the standard of the office says of a case on a day, and the settings it used. */
export async function caseSuggestion(
  em: EntityManager,
  { id: caseId, officeId }: Pick<ReliefCase, 'id' | 'officeId'>,
  { found, on }: { found: Verification; on: LocalDate },
): Promise<{ suggestion: Suggestion; refs: SettingRef[] }> {
  const { wage, refs: wageRefs } = await officeWage(em, officeId, on);
  const standard = await settingWithRef(em, officeId, 'amountStandard', on);
  const { monthlyWageFen } = wage;
  const paidFen = await advancePaidFen(em, caseId);
  const facts = await caseAmountFacts(
    em,
    { caseId, found, on },
    { monthlyWageFen, advancePaidFen: paidFen },
  );
  const refs = [...wageRefs, standard.ref];
  const missing = missingAmountFacts(facts);
  if (missing.length > 0) return { suggestion: { state: 'missing', missing }, refs };
  const result = suggest(facts, standard.value);
  const applicants = await applicantsOf(em, caseId);
  const parts = splitEvenly(result.pointFen, applicants.length, standard.value.roundToFen);
  return {
    suggestion: {
      ...{ state: 'suggested', ...result, monthlyWageFen, wageSource: wageText(wage) },
      standardSource: standard.ref.source,
      split: applicants.map(({ id }, index) => ({
        personId: id,
        amountFen: parts[index] ?? 0,
      })),
    },
    refs,
  };
}
