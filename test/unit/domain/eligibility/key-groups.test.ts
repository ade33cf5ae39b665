import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  keyGroupEffects,
  keyGroupsOn,
} from '../../../../server/domain/eligibility/key-group-effects.js';
import {
  keyGroupIds,
  keyGroups,
  type KeyGroup,
} from '../../../../server/domain/eligibility/key-groups.js';
import { addDays } from '../../../../server/domain/basics/local-date.js';

const adult = '1980-01-01';
const women = keyGroupIds.filter((id) => id.startsWith('women-'));

describe('whom the key groups hold', () => {
  it.each([
    ['2008-11-24', '2026-11-23', true],
    ['2008-11-23', '2026-11-23', true],
    ['2008-11-22', '2026-11-23', false],
    [adult, '2026-11-23', false],
  ])('an applicant born on %s is a minor on %s: %s', (birthOn, on, expected) => {
    const groups = keyGroupsOn({ births: [adult, birthOn], found: [] }, on);

    expect(groups).toEqual(expected ? ['minor'] : []);
  });

  it.each([
    [[adult], []],
    [[adult, null], ['minor']],
    [[], ['minor']],
  ])('the handler’s word for a minor counts only where an age is open: %j', (births, expected) => {
    expect(keyGroupsOn({ births, found: ['minor'] }, '2026-11-23')).toEqual(expected);
  });

  it.each([
    ['minor', '2018-02-27'],
    ['disabled', '2018-04-19'],
    ['military', '2018-04-19'],
    ['veteran', '2021-01-06'],
    ['rural-poor', '2018-04-19'],
    ['women-violence', '2022-03-01'],
    ['petitioner', '2022-05-01'],
  ] as const)('%s is a key group from %s on', (id, from) => {
    const on = (day: string) => keyGroupsOn({ births: [], found: [id] }, day);

    expect(on(addDays(from, -1))).toEqual([]);
    expect(on(from)).toEqual([id]);
  });

  it('has the seven situations of women (5+2)', () => {
    expect(women).toHaveLength(7);
    expect(women.map((id) => keyGroups[id].from)).toEqual(Array(7).fill('2022-03-01'));
  });
});

const nothing = {
  ...{ priority: false, higherAmount: false, mayExceedCeiling: false },
  ...{ greenChannel: false, privacy: false },
};
const effects: [KeyGroup[], object, string[]][] = [
  [[], {}, []],
  [['minor'], { priority: true, mayExceedCeiling: true, privacy: true }, []],
  [['disabled'], { priority: true }, []],
  [['military'], { priority: true }, []],
  [['veteran'], { priority: true, greenChannel: true }, ['veterans-affairs']],
  [['rural-poor'], { priority: true }, ['agriculture']],
  [['petitioner'], { priority: true }, []],
  ...women.map((id): [KeyGroup[], object, string[]] => [
    [id],
    { priority: true, higherAmount: true, privacy: true },
    ['womens-federation'],
  ]),
  [
    ['minor', 'women-ill', 'women-monitored', 'rural-poor'],
    { priority: true, higherAmount: true, mayExceedCeiling: true, privacy: true },
    ['womens-federation', 'agriculture'],
  ],
];

describe('what follows from them', () => {
  it.each(effects)('%j: %j, told to %j', (groups, expected, told) => {
    const { notices, ...flags } = keyGroupEffects(groups);

    expect(flags).toEqual({ ...nothing, ...expected });
    expect(notices.map(({ to }) => to)).toEqual(told);
  });

  it('gives a term only where the law does: five working days to the rural department', () => {
    const terms = keyGroupEffects(keyGroupIds).notices.filter(({ term }) => term !== null);

    expect(terms).toMatchObject([{ to: 'agriculture', term: 'rural-feedback' }]);
  });

  it('never takes an effect away by one more group', () => {
    const some = fc.subarray(keyGroupIds);
    fc.assert(
      fc.property(some, fc.constantFrom(...keyGroupIds), (groups, more) => {
        const { notices: before, ...flags } = keyGroupEffects(groups);
        const { notices: after, ...later } = keyGroupEffects([...groups, more]);

        expect(
          Object.entries(flags).every(([name, is]) => !is || later[name as keyof typeof later]),
        ).toBe(true);
        expect(after.map(({ to }) => to)).toEqual(
          expect.arrayContaining(before.map(({ to }) => to)),
        );
      }),
    );
  });

  it('names a source for every group', () => {
    for (const { source } of Object.values(keyGroups)) expect(source).toMatch(/20\d\d/);
  });
});
