import { demoSettings } from '../demo-world/demo-settings.js';
import { missingAmountFacts, type AmountFacts } from '../domain/amount/amount-facts.js';
import type { AmountStandard } from '../domain/amount/amount-standard.js';
import { assessEligibility, type Assessment } from '../domain/eligibility/eligibility.js';
import { keyGroupEffects, keyGroupsOn } from '../domain/eligibility/key-group-effects.js';
import type { Fen } from '../domain/basics/money.js';
import { ruleInForce, type RuleVersion } from '../domain/eligibility/rule-versions.js';
import { suggestAmount } from '../domain/amount/suggest-amount.js';
import { wageInForce, type WageInForce } from '../domain/amount/wages.js';
import { readPublishedFacts, valuesOf, type PublishedFacts } from './published-facts.js';
import { readTypicalCases, type TypicalCase } from './typical-case.js';

/** Between the least and the most that the silence of the text leaves possible. */
export interface PublishedRange {
  lowFen: Fen;
  pointLowFen: Fen;
  pointHighFen: Fen;
  highFen: Fen;
  ceilingFen: Fen;
}

/** Our answer to a published case. */
export interface Judged {
  published: TypicalCase;
  facts: PublishedFacts;
  version: RuleVersion;
  assessment: Assessment;
  wage: WageInForce | 'none';
  /** What the product would ask for before it suggests an amount. */
  missingForAmount: string[];
  range: PublishedRange | null;
  place: PublishedFacts['place'];
}

const standard = provisionalStandard();
/** So high that neither loss nor award limits the amount. */
const UNLIMITED_FEN = 1_000_000_000_00;

/** Every published case with our answer, in the order of publication. */
export function judgeAll(): Judged[] {
  const facts = new Map(readPublishedFacts().map((row) => [row.id, row]));
  return readTypicalCases().map((published) => {
    const found = facts.get(published.id);
    if (found === undefined) throw new Error(`no facts of published case ${published.id}`);
    return judgePublished(published, found);
  });
}

/** What the rules of the case's day say of a published case: eligibility by the text alone, the amount by the provisional standard. */
function judgePublished(published: TypicalCase, facts: PublishedFacts): Judged {
  const version = ruleInForce(facts.on);
  if (version === null) throw new Error(`no rules in force on ${facts.on}`);
  const wage = wageInForce(provinceOf(published), facts.on, 'non-private');
  const given = amountFacts(published, facts, wage === 'none' ? 0 : wage.monthlyWageFen);
  const range = wage === 'none' ? null : rangeOf(given);
  return {
    ...{ published, facts, version, wage, range },
    assessment: assessEligibility(
      {
        ...{ situation: null, situationReason: null, facts: valuesOf(facts.facts), exclusions: {} },
        minor: keyGroupsOn(
          { births: [], found: valuesOf(facts.found).keyGroups ?? [] },
          facts.on,
        ).includes('minor'),
        organisation: published.applicant === null ? 'unknown' : false,
        earlierRelief: 'unknown',
      },
      version.id,
    ),
    missingForAmount: missingAmountFacts(given),
    place: placeOf(published, range),
  };
}

/** The province of the office that pays; of a case across provinces the first. */
const provinceOf = ({ province }: TypicalCase): string => province.split('/')[0] ?? province;

function amountFacts(
  { persons }: TypicalCase,
  { found, on }: PublishedFacts,
  monthlyWageFen: Fen,
): AmountFacts {
  const values = valuesOf(found);
  const groups = keyGroupsOn({ births: [], found: values.keyGroups ?? [] }, on);
  return {
    ...{ monthlyWageFen, advancePaidFen: 0, payees: persons ?? 1 },
    heavyLoss: values.heavyLoss ?? false,
    hardship: values.hardship ?? null,
    lossFen: values.lossFen ?? null,
    lawfulAwardFen: values.lawfulAwardFen ?? null,
    compensationFen: values.compensationFen ?? null,
    faultPercent: null,
    monthlyIncomeFen: values.monthlyIncomeFen ?? null,
    householdSize: values.householdSize ?? null,
    minorsInHousehold: values.minorsInHousehold ?? null,
    isKeyGroup: groups.length > 0,
    prefersHigher: keyGroupEffects(groups).higherAmount,
  };
}

/**
 * The product suggests nothing while a fact is missing. To compare at all, the silence is filled twice, once to give least and once
 * to give most; in both no fault of the applicant, no compensation and no child but those told of.
 */
function rangeOf(given: AmountFacts): PublishedRange {
  const least = suggestAmount(filled(given, 'least'), standard);
  const most = suggestAmount(filled(given, 'most'), standard);
  return {
    lowFen: least.lowFen,
    pointLowFen: least.pointFen,
    pointHighFen: most.pointFen,
    highFen: most.highFen,
    ceilingFen: most.ceilingFen,
  };
}

function filled(given: AmountFacts, towards: 'least' | 'most'): AmountFacts {
  const minors = given.minorsInHousehold ?? 0;
  const size = Math.max(given.householdSize ?? 1, minors);
  const isMost = towards === 'most';
  const isLossOpen = given.lossFen === null && given.lawfulAwardFen === null;
  return {
    ...given,
    hardship: given.hardship ?? (isMost ? 'extreme' : 'general'),
    lossFen: isLossOpen && !isMost ? 0 : given.lossFen,
    lawfulAwardFen: isLossOpen ? UNLIMITED_FEN : given.lawfulAwardFen,
    ...{ compensationFen: given.compensationFen ?? 0, faultPercent: given.faultPercent ?? 0 },
    monthlyIncomeFen: given.monthlyIncomeFen ?? (isMost ? 0 : enoughIncomeFen(size)),
    ...{ householdSize: size, minorsInHousehold: minors },
  };
}

const enoughIncomeFen = (size: number): Fen =>
  Math.ceil((standard.minimumLivingCostFen * standard.enoughIncomePercent * size) / 100);

function placeOf({ amount_yuan: yuan }: TypicalCase, range: PublishedRange | null) {
  if (yuan === null) return 'no-amount';
  if (range === null) return 'no-wage';
  if (yuan * 100 < range.lowFen) return 'below';
  return yuan * 100 > range.highFen ? 'above' : 'inside';
}

/** That of the demo's province, the only one that is no place's own. */
function provisionalStandard(): AmountStandard {
  const found = demoSettings.find(({ key }) => key === 'amountStandard');
  if (found?.key !== 'amountStandard') throw new Error('the demo province has no standard');
  return found.value;
}
