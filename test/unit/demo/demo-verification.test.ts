import { describe, expect, it } from '@jest/globals';
import { Verification } from '../../../server/cases/verification.js';
import type { CaseView } from '../../../server/cases/case-view-api.js';
import { demoSettings } from '../../../server/demo-world/demo-settings.js';
import { demoScenario, type DemoScenario } from '../../../server/demo/demo-scenarios.js';
import { demoVerification } from '../../../server/demo/demo-verification.js';
import { readPublishedFacts, valuesOf } from '../../../server/demo/published-facts.js';
import { readTypicalCases } from '../../../server/demo/typical-case.js';
import { awardLimit } from '../../../server/domain/amount/award-limit.js';
import { ceilingFor, groundToExceed } from '../../../server/domain/amount/ceiling.js';
import { assessEligibility } from '../../../server/domain/eligibility/eligibility.js';
import { validateSubmission } from '../../../server/domain/forms/form-schema.js';
import { evaluateFeel } from '../../../server/feel.js';
import { suggestAmount } from '../../../server/domain/amount/suggest-amount.js';
import { wageInForce } from '../../../server/domain/amount/wages.js';
import { readForms } from '../processes-forms/read-forms.js';

const today = '2026-11-23';
const scenarios = readTypicalCases().map((row, index) => demoScenario(row, index, today));
const form = (await readForms()).get('verify-case') ?? { id: '', components: [] };
const publishedFacts = readPublishedFacts();

function verificationOf(scenario: DemoScenario): Record<string, unknown> {
  const applicants = scenario.applications.map(({ guardianName }) => ({
    minor: guardianName !== undefined,
  })) as CaseView['applicants'];
  return demoVerification(scenario, { applicants });
}

const cases = scenarios.map((scenario) => [scenario.id, scenario] as const);

describe('demoVerification', () => {
  it.each(cases)('%s: the form takes it', (_id, scenario) => {
    expect(
      validateSubmission(form, verificationOf(scenario), { today, evaluate: evaluateFeel }),
    ).toMatchObject({
      ok: true,
    });
  });

  it.each(cases)('%s: repeats what was published and fills only what was not', (id, scenario) => {
    const published = publishedFacts.find((row) => row.id === id);
    const { facts, opinionFacts, minorFacts, ...found } = Verification.parse(
      verificationOf(scenario),
    );

    expect({ ...facts, ...opinionFacts, ...minorFacts }).toMatchObject(
      valuesOf(published?.facts ?? {}),
    );
    expect(found).toMatchObject(valuesOf(published?.found ?? {}));
  });

  it.each(cases)(
    '%s: the situation relied on holds and nothing stands against it',
    (_id, scenario) => {
      const verification = Verification.parse(verificationOf(scenario));
      const { situation = null, situationReason = null, exclusions } = verification;
      const { organisation = 'unknown', ...against } = exclusions;

      const { conclusion, tree } = assessEligibility(
        {
          ...{
            situation,
            situationReason,
            exclusions: against,
            organisation,
            earlierRelief: false,
          },
          minor: scenario.applications.some(({ guardianName }) => guardianName !== undefined),
          facts: {
            ...{ ...verification.facts, ...verification.opinionFacts },
            ...verification.minorFacts,
          },
        },
        'rules-2021',
      );

      expect(conclusion).toBe('eligible');
      const grounds = tree.children.find(({ id }) => id === 'grounds')?.children ?? [];
      expect(grounds.find(({ id }) => id === `situation-${situation ?? ''}`)?.holds).toBe(true);
    },
  );

  it.each(cases)(
    '%s: an amount can be suggested, and the played one keeps the limits',
    (_id, scenario) => {
      const found = Verification.parse(verificationOf(scenario));
      const wage = wageInForce('430000', today, 'non-private');
      if (wage === 'none') throw new Error('no wage');
      const facts = {
        hardship: found.hardship ?? null,
        lossFen: found.lossFen ?? null,
        lawfulAwardFen: found.lawfulAwardFen ?? null,
        compensationFen: found.compensationFen ?? null,
        faultPercent: found.applicantFaultPercent ?? null,
        monthlyIncomeFen: found.monthlyIncomeFen ?? null,
        householdSize: found.householdSize ?? null,
        minorsInHousehold: found.minorsInHousehold ?? null,
      };

      const { pointFen } = suggestAmount(
        {
          ...{ ...facts, monthlyWageFen: wage.monthlyWageFen, heavyLoss: found.heavyLoss },
          ...{ payees: scenario.applications.length, isKeyGroup: false, prefersHigher: false },
          advancePaidFen: 0,
        },
        standard(),
      );

      const amountFen = scenario.amountFen ?? pointFen;
      const limit = awardLimit(facts);
      const { heavyLoss, minorGrounds } = found;
      const ground = groundToExceed({ ...facts, heavyLoss, minorGrounds, hasMinor: false });
      expect('leftFen' in limit && amountFen <= limit.leftFen).toBe(true);
      expect(amountFen <= ceilingFor(wage.monthlyWageFen) || ground !== null).toBe(true);
    },
  );
});

function standard() {
  const found = demoSettings.find(({ key }) => key === 'amountStandard');
  if (found?.key !== 'amountStandard') throw new Error('no standard');
  return found.value;
}
