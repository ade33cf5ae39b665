import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assessEligibility,
  type EligibilityFacts,
} from '../../../../server/domain/eligibility/eligibility.js';
import type { Finding } from '../../../../server/domain/eligibility/finding.js';
import {
  exclusionIds,
  exclusions,
} from '../../../../server/domain/eligibility/relief-exclusions.js';
import {
  factLabels,
  minorFacts,
  reliefFactIds,
  type ReliefFact,
} from '../../../../server/domain/eligibility/relief-facts.js';
import type { RuleVersionId } from '../../../../server/domain/eligibility/rule-versions.js';
import { descendants, findingOf, minorFilling, onlyWith, versions } from './eligibility-cases.js';

const minorWith = (facts: readonly ReliefFact[]): EligibilityFacts => ({
  ...onlyWith(facts),
  minor: true,
});
const rows = versions.flatMap((version) =>
  Object.entries(minorFilling).map(
    ([rule, { facts, also = [] }]) => [version, rule, facts, also] as const,
  ),
);
const cuts = rows.flatMap(([version, rule, facts]) =>
  facts.map((name) => [version, rule, name, facts] as const),
);

function changed(facts: readonly ReliefFact[], name: ReliefFact, value: boolean | 'unknown') {
  const given = minorWith(facts);
  return { ...given, facts: { ...given.facts, [name]: value } };
}

function heldOf(given: EligibilityFacts, version: RuleVersionId): string[] {
  const { children } = findingOf(assessEligibility(given, version).tree, 'grounds');
  return children.filter(({ holds }) => holds === true).map(({ id }) => id);
}

describe('the situations of minors', () => {
  it.each(rows)('%s: %s holds by exactly its facts', (version, rule, facts, also) => {
    const { conclusion, tree } = assessEligibility(minorWith(facts), version);

    expect(conclusion).toBe('eligible');
    expect(heldOf(minorWith(facts), version).sort()).toEqual([rule, ...also].sort());
    const asked = findingOf(tree, rule).facts.map(({ name }) => name);
    expect(asked).toEqual(rule === 'minor-4' ? [...facts, 'already-compensated'] : facts);
  });

  it.each(cuts)('%s: %s fails without %s, and no other ground takes its place', (...row) => {
    const [version, rule, name, facts] = row;

    const { conclusion, tree } = assessEligibility(changed(facts, name, false), version);

    expect(findingOf(tree, rule).holds).toBe(false);
    expect(conclusion).toBe('not-eligible');
  });

  it.each(cuts)('%s: %s is open while %s is not known, and says so', (...row) => {
    const [version, rule, name, facts] = row;

    const { conclusion, tree } = assessEligibility(changed(facts, name, 'unknown'), version);

    expect(findingOf(tree, rule)).toMatchObject({ holds: 'unknown', missing: [factLabels[name]] });
    expect(conclusion).toBe('undetermined');
    expect(tree.missing).toEqual([factLabels[name]]);
  });

  it.each(rows)('%s: %s is none of an adult', (version, _rule, facts, also) => {
    const { conclusion, tree } = assessEligibility(onlyWith(facts), version);

    expect(conclusion).toBe(also.length > 0 ? 'eligible' : 'not-eligible');
    expect(descendants(tree).filter(({ id }) => id.startsWith('minor-'))).toEqual([]);
  });

  it('ask an adult for none of their facts', () => {
    const { tree } = assessEligibility({ ...onlyWith([]), facts: {} }, 'rules-2021');

    expect(
      tree.missing.filter((label) => Object.values<string>(minorFacts).includes(label)),
    ).toEqual([]);
  });
});

/** Which other fact fills a condition as well, and which does not. */
const alternatives: [string, ReliefFact, ReliefFact, boolean][] = [
  ['minor-1', 'severeTrauma', 'bodyImpaired', true],
  ['minor-1', 'severeTrauma', 'victimSeverelyInjured', true],
  ['minor-1', 'severeTrauma', 'victimInjured', false],
  ['minor-1', 'severeTrauma', 'victimDied', false],
  ['minor-1', 'isCriminal', 'isCivilTort', false],
  ['minor-1', 'noTimelyCompensation', 'noCompensationByLitigation', false],
  ['minor-2', 'needsUrgentTreatment', 'lifeInDanger', false],
  ['minor-3', 'victimDied', 'victimSeverelyInjured', false],
  ['minor-3', 'victimDied', 'victimLostWorkAbility', false],
  ['minor-4', 'familyPropertyLoss', 'heavyPropertyLoss', false],
  ['minor-5', 'familyPropertyLoss', 'victimInjured', true],
  ['minor-5', 'familyPropertyLoss', 'victimSeverelyInjured', true],
  ['minor-5', 'familyPropertyLoss', 'severeTrauma', false],
  ['minor-7', 'victimInjured', 'victimSeverelyInjured', true],
  ['minor-7', 'victimInjured', 'victimDied', true],
  ['minor-7', 'victimInjured', 'severeTrauma', false],
  ['minor-7', 'noCompensationByLitigation', 'noTimelyCompensation', false],
];

describe('their conditions', () => {
  it.each(alternatives)('%s: instead of %s, %s: %s', (rule, name, instead, holds) => {
    const facts = (minorFilling[rule]?.facts ?? []).filter((fact) => fact !== name);

    const { tree } = assessEligibility(minorWith([...facts, instead]), 'rules-2021');

    expect(findingOf(tree, rule).holds).toBe(holds);
  });

  it.each([
    [false, true, []],
    [true, false, []],
    ['unknown', 'unknown', [exclusions['already-compensated']]],
  ] as const)('a family helped otherwise (%s) has no item four: %s', (helped, holds, missing) => {
    const given = minorWith(minorFilling['minor-4']?.facts ?? []);

    const { tree } = assessEligibility(
      { ...given, exclusions: { ...given.exclusions, 'already-compensated': helped } },
      'rules-2021',
    );

    expect(findingOf(tree, 'minor-4')).toMatchObject({ holds, missing });
  });

  it.each([
    [null, '有理由', true, false],
    ['1', '有理由', true, false],
    ['7', null, true, 'unknown'],
    ['7', '家庭遭遇特殊困难', true, true],
    ['7', '家庭遭遇特殊困难', false, false],
  ] as const)('the open item, relied on %s for %j, hardship %s: %s', (...row) => {
    const [situation, situationReason, hardship, holds] = row;
    const given = { ...minorWith(hardship ? ['hardship'] : []), situation, situationReason };

    const { tree } = assessEligibility(given, 'rules-2021');

    expect(findingOf(tree, 'minor-8').holds).toBe(holds);
  });
});

describe('the tree of a minor', () => {
  it('has the eight items between those of Art. 7 and the groups of 2014, with article and source', () => {
    const { children } = findingOf(assessEligibility(minorWith([]), 'rules-2021').tree, 'grounds');
    const ids = children.map(({ id }) => id);
    const items = children.filter(({ id }) => id.startsWith('minor-'));

    expect(ids.slice(7, -2)).toEqual(items.map(({ id }) => id));
    expect(items.map(({ citation: { article } }) => article)).toEqual(
      Array.from('一二三四五六七八', (item) => `救助对象第${item}项`),
    );
    for (const { citation, confidence } of items.flatMap(descendants)) {
      expect(citation.text).toBe('《最高人民检察院关于全面加强未成年人国家司法救助工作的意见》');
      expect(citation.source).toMatch(/^https:\/\/www\.chinajusticeobserver\.com\//);
      expect(confidence).toBeUndefined();
    }
  });

  it.each(exclusionIds)('does not lift Art. 8: %s', (id) => {
    const given = minorWith(minorFilling['minor-1']?.facts ?? []);

    const { conclusion } = assessEligibility(
      { ...given, exclusions: { ...given.exclusions, [id]: true } },
      'rules-2021',
    );

    expect(conclusion).toBe('generally-not');
  });

  it('adds grounds and takes none: whoever is eligible as an adult is so as a minor', () => {
    const facts = fc.subarray(reliefFactIds).map(onlyWith);
    fc.assert(
      fc.property(facts, fc.constantFrom(...versions), (given, version) => {
        const adult = heldOf(given, version);
        const minor = heldOf({ ...given, minor: true }, version);

        expect(minor).toEqual(expect.arrayContaining(adult));
        expect(minor.filter((id) => !id.startsWith('minor-'))).toEqual(adult);
      }),
      { numRuns: 300 },
    );
  });

  it('holds by all its conditions and by nothing else', () => {
    const facts = fc.subarray(reliefFactIds).map(minorWith);
    fc.assert(
      fc.property(facts, (given) => {
        const { children } = findingOf(assessEligibility(given, 'rules-2021').tree, 'grounds');
        const items: Finding[] = children.filter(({ id }) => id.startsWith('minor-'));

        for (const { holds, children: conditions } of items) {
          expect(holds).toBe(conditions.every((condition) => condition.holds === true));
        }
      }),
    );
  });
});
