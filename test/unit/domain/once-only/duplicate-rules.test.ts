import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareCases,
  compareReliefs,
  isBlock,
  warningKinds,
  type Relief,
  type ReliefStanding,
} from '../../../../server/domain/once-only/duplicate-rules.js';

const one: Relief = {
  matterId: 'case:1',
  standing: 'open',
  identityIndex: 'id-1',
  isLifelongNumber: true,
  name: '李秀兰',
  birthOn: '1980-01-01',
  caseKey: 'number:1',
  victim: { name: '王小明', isApplicant: false, happenedOn: '2025-11-02', handledBy: '青山县院' },
  householdKey: '某村1号',
  accountIndexes: ['account-1'],
};
/** Nobody of whom anything meets `one`. */
const stranger: Relief = {
  ...one,
  matterId: 'case:2',
  identityIndex: 'id-2',
  name: '张三',
  birthOn: '1990-02-02',
  caseKey: 'number:2',
  victim: { name: '赵四', isApplicant: false, happenedOn: '2024-01-01', handledBy: '城关区院' },
  householdKey: '城关区2号',
  accountIndexes: ['account-2'],
};
const { victim } = one;
if (victim === null) throw new Error('the relief of the table names its victim');
const sameCase = { caseKey: one.caseKey };
const samePerson = { identityIndex: one.identityIndex };
const unnumbered = { identityIndex: null, isLifelongNumber: false };
const nameOnly = { ...unnumbered, name: one.name, birthOn: null };

describe('compareReliefs', () => {
  it.each<[rule: string, Partial<Relief>, string[]]>([
    ['nothing in common', {}, []],
    ['the same person and the same original case', { ...samePerson, ...sameCase }, ['same-relief']],
    ['the same person in another case', samePerson, ['same-person']],
    ['the same person, the case not known', { ...samePerson, caseKey: null }, ['same-person']],
    [
      'the same person tells more than house, account and name',
      { ...one, matterId: 'case:2', caseKey: 'number:2' },
      ['same-person'],
    ],
    ['the same original case', sameCase, ['same-original-case']],
    ['relatives of one victim in one case', { ...sameCase, victim }, ['same-victim']],
    [
      'the same victim and the same day',
      { victim: { ...victim, handledBy: '别处' } },
      ['same-victim'],
    ],
    [
      'the same name of a victim on another day',
      { victim: { ...victim, happenedOn: '2025-11-03' } },
      [],
    ],
    [
      'the same victim and organ, a day not known',
      { victim: { ...victim, happenedOn: null } },
      ['same-victim'],
    ],
    [
      'the same name of a victim, another organ, a day not known',
      { victim: { ...victim, happenedOn: null, handledBy: '别处' } },
      [],
    ],
    [
      'the same name of a victim, neither day nor organ known',
      { victim: { ...victim, happenedOn: null, handledBy: null } },
      [],
    ],
    [
      'another victim in one case',
      { ...sameCase, victim: { ...victim, name: '赵四' } },
      ['same-original-case'],
    ],
    ['no victim named in one case', { ...sameCase, victim: null }, ['same-original-case']],
    ['the victim and a relative', { victim: { ...victim, isApplicant: true } }, ['same-victim']],
    ['an account of both', { accountIndexes: ['x', 'account-1'] }, ['same-account']],
    ['one house', { householdKey: one.householdKey }, ['same-household']],
    ['houses not known', { householdKey: null }, []],
    ['one name, two numbers for life', { name: one.name, birthOn: one.birthOn }, []],
    [
      'one name, another kind of number',
      { name: one.name, birthOn: one.birthOn, isLifelongNumber: false },
      ['same-name'],
    ],
    ['one name, no number, birth date not known', nameOnly, ['same-name']],
    ['one name, no number, one birth date', { ...nameOnly, birthOn: one.birthOn }, ['same-name']],
    ['one name, no number, another birth date', { ...nameOnly, birthOn: '1980-01-02' }, []],
    ['another name, no number', { ...nameOnly, name: '李秀蓝' }, []],
    [
      'house, account and name at once, the surest first',
      { ...nameOnly, householdKey: one.householdKey, accountIndexes: ['account-1'] },
      ['same-account', 'same-household', 'same-name'],
    ],
  ])('%s', (_rule, overrides, expected) => {
    expect(compareReliefs(one, { ...stranger, ...overrides })).toEqual(expected);
  });

  it('does not warn of two victims of one name who apply for themselves', () => {
    const own = { ...one, victim: { ...victim, isApplicant: true } };
    const other = { ...stranger, victim: { ...victim, isApplicant: true } };

    expect(compareReliefs(own, other)).toEqual([]);
  });

  it.each<[ReliefStanding, same: string[], sameCaseOnly: string[]]>([
    ['open', ['same-relief'], ['same-original-case']],
    ['granted', ['same-relief'], ['same-original-case']],
    ['refused', ['refused-before'], []],
    ['void', [], []],
  ])('of a relief that is %s', (standing, same, sameCaseOnly) => {
    const other = { ...stranger, ...sameCase, standing };

    expect(compareReliefs(one, { ...other, ...samePerson })).toEqual(same);
    expect(compareReliefs(one, other)).toEqual(sameCaseOnly);
    expect(compareReliefs(one, { ...stranger, ...samePerson, standing })).toEqual(
      standing === 'open' || standing === 'granted' ? ['same-person'] : [],
    );
  });

  it('takes advance, instalments and joint shares of one case as one relief', () => {
    expect(compareReliefs(one, { ...one, standing: 'granted' })).toEqual([]);
  });
});

/** Few words, so that they meet often. */
const word = fc.constantFrom('a', 'b', null);
const day = fc.constantFrom('2025-01-01', '2025-01-02', null);
const anyRelief: fc.Arbitrary<Relief> = fc.record({
  matterId: fc.constantFrom('case:1', 'case:2', 'partner:1'),
  standing: fc.constantFrom<ReliefStanding[]>('open', 'granted', 'refused', 'void'),
  identityIndex: word,
  isLifelongNumber: fc.boolean(),
  name: fc.constantFrom('甲', '乙'),
  birthOn: day,
  caseKey: word,
  victim: fc.option(
    fc.record({
      name: fc.constantFrom('甲', '丙'),
      isApplicant: fc.boolean(),
      happenedOn: day,
      handledBy: word,
    }),
  ),
  householdKey: word,
  accountIndexes: fc.subarray(['a', 'b', 'c']),
});

describe('any two reliefs', () => {
  it('warn of each other, or neither does', () => {
    fc.assert(
      fc.property(anyRelief, anyRelief, (a, b) => {
        expect(compareReliefs(a, b)).toEqual(compareReliefs(b, a));
      }),
    );
  });

  it('block only for one person and one original case, both known, neither refused nor void', () => {
    fc.assert(
      fc.property(anyRelief, anyRelief, (a, b) => {
        if (!compareReliefs(a, b).some(isBlock)) return;

        expect(a.identityIndex).not.toBeNull();
        expect([b.identityIndex, b.caseKey]).toEqual([a.identityIndex, a.caseKey]);
        expect(a.caseKey).not.toBeNull();
        expect(a.matterId).not.toBe(b.matterId);
        for (const { standing } of [a, b]) expect(['open', 'granted']).toContain(standing);
      }),
    );
  });

  it('of one matter have nothing to warn of', () => {
    fc.assert(
      fc.property(anyRelief, anyRelief, (a, b) => {
        expect(compareReliefs(a, { ...b, matterId: a.matterId })).toEqual([]);
      }),
    );
  });
});

describe('compareCases', () => {
  it('tells each kind of several applicants once, the surest first', () => {
    const own = [one, { ...one, identityIndex: 'id-3' }];
    const other = [
      { ...stranger, householdKey: one.householdKey },
      { ...stranger, ...samePerson, householdKey: one.householdKey },
    ];

    expect(compareCases(own, other)).toEqual(['same-person', 'same-household']);
  });

  it('finds in cases exactly what it finds in some pair of their people', () => {
    const people = fc.array(anyRelief, { maxLength: 3 });
    fc.assert(
      fc.property(people, people, (own, other) => {
        const pairs = own.flatMap((a) => other.flatMap((b) => compareReliefs(a, b)));

        expect(compareCases(own, other)).toEqual(
          warningKinds.filter((kind) => pairs.includes(kind)),
        );
      }),
    );
  });
});
