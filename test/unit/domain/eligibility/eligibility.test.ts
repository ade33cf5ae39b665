import { describe, expect, it } from '@jest/globals';
import {
  assessEligibility,
  needsException,
  reasonsAgainst,
  type EligibilityFacts,
} from '../../../../server/domain/eligibility/eligibility.js';
import {
  exclusionIds,
  exclusions,
} from '../../../../server/domain/eligibility/relief-exclusions.js';
import { factLabels, type ReliefFact } from '../../../../server/domain/eligibility/relief-facts.js';
import type { RuleVersionId } from '../../../../server/domain/eligibility/rule-versions.js';
import { descendants, filling, findingOf, onlyWith, versions } from './eligibility-cases.js';

type Row = [version: RuleVersionId, rule: string, facts: ReliefFact[]];
const rows: Row[] = versions.flatMap((version) =>
  Object.entries(filling[version]).map(([rule, facts]): Row => [version, rule, facts]),
);
const cuts = rows.flatMap(([version, rule, facts]) =>
  facts.map((name) => [version, rule, name, facts] as const),
);
const itemOne = onlyWith(filling['rules-2021']['situation-1'] ?? []);

function assess(given: EligibilityFacts, version: RuleVersionId = 'rules-2021') {
  return assessEligibility(given, version);
}

function without(facts: readonly ReliefFact[], name: ReliefFact, value: boolean | 'unknown') {
  const given = onlyWith(facts);
  return { ...given, facts: { ...given.facts, [name]: value } };
}

describe('the grounds', () => {
  it.each(rows)('%s: %s holds by exactly its facts', (version, rule, facts) => {
    const { conclusion, tree } = assess(onlyWith(facts), version);

    expect(conclusion).toBe('eligible');
    expect(heldGrounds(tree)).toEqual([rule]);
    expect(findingOf(tree, rule).facts.map(({ name }) => name)).toEqual(facts);
    expect(tree.missing).toEqual([]);
  });

  it.each(cuts)('%s: %s fails without %s, and no other ground takes its place', (...row) => {
    const [version, rule, name, facts] = row;

    const { conclusion, tree } = assess(without(facts, name, false), version);

    expect(findingOf(tree, rule).holds).toBe(false);
    expect(conclusion).toBe('not-eligible');
    expect(reasonsAgainst({ conclusion, tree })).toEqual(['没有一项应当予以救助的情形']);
  });

  it.each(cuts)('%s: %s is open while %s is not known, and says so', (...row) => {
    const [version, rule, name, facts] = row;

    const { conclusion, tree } = assess(without(facts, name, 'unknown'), version);

    expect(findingOf(tree, rule)).toMatchObject({ holds: 'unknown', missing: [factLabels[name]] });
    expect(conclusion).toBe('undetermined');
    expect(tree.missing).toEqual([factLabels[name]]);
  });

  it('leave everything open while nothing is known', () => {
    const nothing = { ...onlyWith([]), minor: true, facts: {}, exclusions: {} };

    const { conclusion, tree } = assess({
      ...nothing,
      ...{ organisation: 'unknown', earlierRelief: 'unknown' },
    });

    expect(conclusion).toBe('undetermined');
    expect(tree.missing).toEqual(
      expect.arrayContaining([...Object.values(factLabels), ...Object.values(exclusions)]),
    );
  });

  it('name what the item relied on lacks, not what other items lack', () => {
    const { tree } = assess({
      ...onlyWith([]),
      situation: '4',
      facts: { isCriminal: true, heavyPropertyLoss: true, liableDead: true },
    });

    expect(tree.missing).toEqual(['因案件造成生活困难']);
  });
});

/** Alternatives within one condition: any will do, so that each alone carries the item. */
const alternatives: [RuleVersionId, string, ReliefFact, ReliefFact[], boolean][] = [
  ['trial-2016', 'situation-1', 'liableCannotPay', ['liableDead'], true],
  ['trial-2016', 'situation-1', 'liableCannotPay', ['caseUnsolved', 'timeBarred'], false],
  ['trial-2016', 'situation-2', 'lifeInDanger', ['victimInjured'], false],
  ['trial-2016', 'situation-3', 'victimDied', ['victimLostWorkAbility'], false],
  ['trial-2016', 'situation-3', 'liableDead', ['caseUnsolved', 'timeBarred'], false],
  ['trial-2016', 'situation-3', 'liableDead', ['liableCannotPay'], true],
  ['trial-2016', 'situation-4', 'liableDead', ['caseUnsolved', 'timeBarred'], false],
  ['trial-2016', 'situation-4', 'liableDead', ['liableCannotPay'], true],
  ['trial-2016', 'situation-5', 'victimInjured', ['heavyPropertyLoss'], true],
  ['trial-2016', 'situation-6', 'victimInjured', ['victimSeverelyInjured'], true],
  ['trial-2016', 'situation-6', 'victimInjured', ['victimDied'], true],
  ['trial-2016', 'situation-6', 'victimInjured', ['heavyPropertyLoss'], false],
  ['rules-2021', 'situation-1', 'caseUnsolved', ['timeBarred'], true],
  ['rules-2021', 'situation-1', 'caseUnsolved', ['liableDead'], true],
  ['rules-2021', 'situation-1', 'caseUnsolved', ['liableCannotPay'], true],
  ['rules-2021', 'situation-1', 'caseUnsolved', ['noCompensationByLitigation'], false],
  ['rules-2021', 'situation-2', 'victimInjured', ['lifeInDanger'], true],
  ['rules-2021', 'situation-2', 'victimInjured', ['victimSeverelyInjured'], true],
  ['rules-2021', 'situation-3', 'victimLostWorkAbility', ['victimDied'], true],
  ['rules-2021', 'situation-3', 'victimLostWorkAbility', ['victimSeverelyInjured'], false],
  ['rules-2021', 'situation-3', 'timeBarred', ['caseUnsolved'], true],
  ['rules-2021', 'situation-4', 'liableCannotPay', ['caseUnsolved'], true],
  ['rules-2021', 'situation-4', 'liableCannotPay', ['timeBarred'], true],
  ['rules-2021', 'situation-5', 'victimInjured', ['victimSeverelyInjured'], true],
  ['rules-2021', 'situation-5', 'victimInjured', ['heavyPropertyLoss'], true],
  ['rules-2021', 'situation-6', 'victimInjured', ['victimDied'], true],
];

describe('the differences of the versions', () => {
  it.each(alternatives)('%s %s: instead of %s, %j: %s', (version, rule, name, instead, holds) => {
    const facts = (filling[version][rule] ?? []).filter((fact) => fact !== name);

    const { tree } = assess(onlyWith([...facts, ...instead]), version);

    expect(findingOf(tree, rule).holds).toBe(holds);
  });

  it.each(['1', '3', '4', '5'])('item %s asked for a fruitless action in 2016 only', (item) => {
    const facts = filling['rules-2021'][`situation-${item}`] ?? [];
    const both: ReliefFact[] = [...facts, 'victimDied', 'liableDead'];

    expect(assess(onlyWith(both), 'rules-2021').conclusion).toBe('eligible');
    expect(assess(onlyWith(both), 'trial-2016').conclusion).toBe('not-eligible');
    expect(assess(onlyWith([...both, 'noCompensationByLitigation']), 'trial-2016').conclusion).toBe(
      'eligible',
    );
  });
});

describe('the open seventh item', () => {
  it.each([
    [null, null, 'not-eligible'],
    [null, '有理由', 'not-eligible'],
    ['1', '有理由', 'not-eligible'],
    ['7', null, 'undetermined'],
    ['7', '  ', 'undetermined'],
    ['7', '家庭遭遇特殊困难', 'eligible'],
  ] as const)('relied on %s with reason %j: %s', (situation, situationReason, expected) => {
    const { conclusion, tree } = assess({ ...onlyWith([]), situation, situationReason });

    expect(conclusion).toBe(expected);
    expect(tree.missing).toEqual(expected === 'undetermined' ? ['认为需要救助的理由'] : []);
  });
});

describe('what stands against it', () => {
  it.each(exclusionIds)('%s: generally not, unless an exception is reasoned', (id) => {
    const found = assess({ ...itemOne, exclusions: { ...itemOne.exclusions, [id]: true } });

    expect(found.conclusion).toBe('generally-not');
    expect(needsException(found)).toBe(true);
    expect(reasonsAgainst(found)).toEqual([expect.stringContaining(exclusions[id])]);
  });

  it.each(exclusionIds)('%s must be known', (id) => {
    const found = assess({ ...itemOne, exclusions: { ...itemOne.exclusions, [id]: 'unknown' } });

    expect(found.conclusion).toBe('undetermined');
    expect(needsException(found)).toBe(false);
    expect(found.tree.missing).toEqual([exclusions[id]]);
  });

  it('leaves a case open, not excluded, while its ground is open', () => {
    const given = { ...itemOne, exclusions: { ...itemOne.exclusions, 'own-fault': true } };

    const { conclusion } = assess({ ...given, facts: { ...given.facts, hardship: 'unknown' } });

    expect(conclusion).toBe('undetermined');
  });

  it.each([
    ['earlierRelief', true, 'not-eligible', []],
    ['earlierRelief', 'unknown', 'undetermined', ['已在同一案件中获得国家司法救助']],
    ['earlierRelief', false, 'eligible', []],
    ['organisation', true, 'not-eligible', []],
    ['organisation', 'unknown', 'undetermined', ['申请人为社会组织、法人']],
    ['organisation', false, 'eligible', []],
  ] as const)('%s %s: %s', (name, value, expected, missing) => {
    const { conclusion, tree } = assess({ ...itemOne, [name]: value });

    expect(conclusion).toBe(expected);
    expect(tree.missing).toEqual(missing);
  });

  it('names every reason, what no exception lifts too', () => {
    const found = assess({
      ...{ ...itemOne, earlierRelief: true, organisation: true },
      exclusions: { ...itemOne.exclusions, 'own-fault': true },
    });

    expect(found.conclusion).toBe('not-eligible');
    expect(reasonsAgainst(found)).toEqual([
      '对案件发生有重大过错（《人民检察院开展国家司法救助工作细则》第八条第一项）',
      '同一当事人在同一案件中已获国家司法救助（同一案件只救助一次）（《人民检察院开展国家司法救助工作细则》第三条）',
      '申请人为社会组织、法人（《关于建立完善国家司法救助制度的意见（试行）》）',
    ]);
  });
});

describe('the tree', () => {
  it.each(versions)('%s: every rule with its article and a public source', (version) => {
    const { tree } = assess(itemOne, version);
    const [grounds, generallyNot, never, note] = tree.children;

    expect(grounds?.children.map(({ citation }) => citation.article)).toEqual([
      ...Array.from('一二三四五六七', (item) => `第七条第${item}项`),
      ...['救助对象第六类', '救助对象（参照执行）'],
    ]);
    expect(generallyNot?.children.map(({ citation }) => citation.article)).toEqual(
      Array.from('一二三四五六', (item) => `第八条第${item}项`),
    );
    expect(never?.children.map(({ id }) => id)).toEqual(['once-only', 'organisation']);
    expect(note).toMatchObject({ id: 'no-limitation', holds: true });
    for (const { citation } of descendants(tree)) {
      expect(citation.text).toMatch(/^《|检答网/u);
      expect(citation.source).toMatch(/^https?:\/\//);
    }
  });

  it('says below what confidence a source stands', () => {
    const low = (version: RuleVersionId) =>
      descendants(assess(itemOne, version).tree)
        .filter(({ confidence }) => confidence !== undefined)
        .map(({ id }) => id);

    expect(low('rules-2021')).toEqual(['organisation']);
    expect(low('trial-2016')).toEqual(['generally-not', ...exclusionIds, 'organisation']);
  });

  it('knows no limitation: how old the case is, is no fact of it', () => {
    const labels = descendants(assess(itemOne).tree).flatMap(({ facts }) => facts);

    expect(labels.map(({ label }) => label).join()).not.toMatch(/发生日期|时限|年限/);
    expect(findingOf(assess(itemOne).tree, 'no-limitation').text).toContain('没有时限');
  });
});

function heldGrounds(tree: Parameters<typeof findingOf>[0]): string[] {
  const { children } = findingOf(tree, 'grounds');
  return children.filter(({ holds }) => holds === true).map(({ id }) => id);
}
