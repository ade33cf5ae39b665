import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assessEligibility,
  type EligibilityFacts,
  type Finding,
} from '../../../server/domain/eligibility.js';
import { exclusionIds } from '../../../server/domain/relief-exclusions.js';
import type { SituationFacts, SituationItem } from '../../../server/domain/relief-situations.js';

const nothing: EligibilityFacts = { situation: null, exclusions: [], earlierRelief: false };
const items: SituationItem[] = ['1', '2', '3', '4', '5', '6', '7'];

/** For each listed item a set of facts that just fills it. */
const filled: Record<string, SituationFacts> = {
  '1': { isCriminal: true, victimSeverelyInjured: true, liableCannotPay: true, hardship: true },
  '2': {
    isCriminal: true,
    victimInjured: true,
    needsUrgentTreatment: true,
    cannotPayTreatment: true,
  },
  '3': {
    isCriminal: true,
    victimDied: true,
    livedOnVictim: true,
    liableCannotPay: true,
    hardship: true,
  },
  '4': { isCriminal: true, heavyPropertyLoss: true, liableCannotPay: true, hardship: true },
  '5': { retaliated: true, victimInjured: true, hardship: true },
  '6': {
    isCivilTort: true,
    victimInjured: true,
    noCompensationByLitigation: true,
    hardship: true,
  },
};

const cuts = Object.entries(filled).flatMap(([item, facts]) =>
  Object.keys(facts).map((name) => [item, name, facts] as const),
);

describe('the situations of Art. 7', () => {
  it.each(Object.entries(filled))('item %s holds when its facts are there', (item, facts) => {
    const result = assessEligibility({ ...nothing, ...facts });

    expect(findingOf(result.findings, `situation-${item}`)?.holds).toBe(true);
    expect(result.eligible).toBe('yes');
  });

  it.each(cuts)(
    'item %s fails without %s, and is open while it is unknown',
    (item, name, facts) => {
      const rule = `situation-${item}`;
      const without = assessEligibility({ ...nothing, ...facts, [name]: false });
      const open = assessEligibility({ ...nothing, ...facts, [name]: 'unknown' });

      expect(findingOf(without.findings, rule)?.holds).toBe(
        name === 'victimInjured' || name === 'victimDied' ? 'unknown' : false,
      );
      expect(findingOf(open.findings, rule)?.holds).toBe('unknown');
      expect(open.eligible).toBe('needs-reason');
    },
  );

  it('takes a victim who lost the ability to work like one who died (new in 2021)', () => {
    const facts = { ...filled['3'], victimDied: false, victimLostWorkAbility: true };

    expect(assessEligibility({ ...nothing, ...facts }).eligible).toBe('yes');
  });

  it.each(items)('item %s may rest on the handler’s finding alone', (situation) => {
    const { eligible, findings } = assessEligibility({ ...nothing, situation });

    expect(findings.filter(({ holds }) => holds === true).map(({ rule }) => rule)).toEqual([
      `situation-${situation}`,
    ]);
    expect(eligible).toBe(situation === '7' ? 'needs-reason' : 'yes');
  });

  it('lets facts that contradict win over the handler’s finding', () => {
    const result = assessEligibility({ ...nothing, situation: '1', isCriminal: false });

    expect(findingOf(result.findings, 'situation-1')).toMatchObject({
      holds: false,
      factsUsed: ['situation', 'isCriminal'],
    });
    expect(result.eligible).toBe('needs-reason');
  });

  it('refuses when no situation can hold', () => {
    const facts = { isCriminal: false, isCivilTort: false, retaliated: false };

    expect(assessEligibility({ ...nothing, ...facts }).eligible).toBe('no');
  });
});

describe('the exclusions of Art. 8', () => {
  it.each(exclusionIds)('%s asks for a reason, it does not refuse by itself', (id) => {
    const result = assessEligibility({ ...nothing, situation: '1', exclusions: [id] });

    expect(result.eligible).toBe('needs-reason');
    expect(findingOf(result.findings, id)?.holds).toBe(true);
  });
});

describe('once only', () => {
  it.each([
    [true, 'no'],
    ['unknown', 'needs-reason'],
    [false, 'yes'],
  ] as const)('earlier relief %s: %s', (earlierRelief, expected) => {
    expect(assessEligibility({ ...nothing, situation: '1', earlierRelief }).eligible).toBe(
      expected,
    );
  });
});

describe('findings', () => {
  it('come all, each with citation and text', () => {
    const { findings } = assessEligibility(nothing);

    expect(findings).toHaveLength(14);
    expect(findings[0]?.citation).toBe(
      '《人民检察院开展国家司法救助工作细则》（2021年）第七条第一项',
    );
    expect(findings[12]?.citation).toContain('第八条第六项');
  });

  it('never turn a no into a yes when an exclusion is added', () => {
    const rank = { no: 0, 'needs-reason': 1, yes: 2 };
    const known = fc.constantFrom(true, false, 'unknown' as const);
    const facts = fc.record({
      situation: fc.constantFrom(null, ...items),
      exclusions: fc.subarray(exclusionIds),
      earlierRelief: known,
      isCriminal: known,
      hardship: known,
      liableCannotPay: known,
      victimSeverelyInjured: known,
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...exclusionIds), (given, more) => {
        const before = assessEligibility(given).eligible;
        const after = assessEligibility({ ...given, exclusions: [...given.exclusions, more] });
        expect(rank[after.eligible]).toBeLessThanOrEqual(rank[before]);
        expect(after.eligible).not.toBe('yes');
      }),
    );
  });
});

function findingOf(findings: Finding[], rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule);
}
