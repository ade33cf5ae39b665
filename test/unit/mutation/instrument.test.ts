import { describe, expect, it } from '@jest/globals';
import vm from 'node:vm';
import { instrument } from '../../mutation/instrument.mjs';

const moves = (source: string): string[] =>
  instrument(source, 'a.ts').mutants.map(({ from, to }) => `${from} → ${to}`);

/** What the source answers while the mutant of this number is active; -1: the sound code. */
function answer(source: string, active: number): unknown {
  const { code } = instrument(source, 'a.ts');
  const scope = {
    __mutant: (first: number, sound: unknown, ...others: unknown[]) =>
      others[active - first] ?? sound,
    __flipped: (id: number) => id === active,
  };
  return vm.runInNewContext(code, scope);
}

describe('instrument', () => {
  it.each([
    ['a number is moved by one to both sides', 'x = 36', ['36 → 36 + 1', '36 → 36 - 1']],
    ['a comparison moves its own bound to the other side', 'a <= b', ['<= → <']],
    [
      'each of the four comparisons has its other',
      'a < b; a > b; a >= b',
      ['< → <=', '> → >=', '>= → >'],
    ],
    [
      'a date is moved by a day',
      "x = '2021-12-31'",
      ["'2021-12-31' → '2022-01-01'", "'2021-12-31' → '2021-12-30'"],
    ],
    ['a quantifier is moved by one', '/^a{1}$/', ['/^a{1}$/ → /^a{2}$/', '/^a{1}$/ → /^a{0}$/']],
    [
      'a quantifier is never made senseless',
      '/^a{0,2}$/',
      ['/^a{0,2}$/ → /^a{1,2}$/', '/^a{0,2}$/ → /^a{0,3}$/', '/^a{0,2}$/ → /^a{0,1}$/'],
    ],
    ['a type is no bound', 'let x: 1 | 2; type T = 3;', []],
    ['a name is no bound', "x = { 1: a, '2021-12-31': b }", []],
    ['a default of a list is no bound', 'const [year = 0] = parts;', []],
    ['the sign of an order is no bound', 'x.sort((a, b) => (a === b ? 1 : -1))', []],
  ])('%s', (_rule, source, expected) => {
    expect(moves(source)).toEqual(expected);
  });

  it('answers as the source does while no mutant is active, and as the moved source while one is', () => {
    const source = '[1, 2, 3, 4].filter((n) => n * 2 > 4).length + 10';
    const { mutants } = instrument(source, 'a.ts');
    const flip = mutants.findIndex(({ from }) => from === '>');
    const more = mutants.findIndex(({ to }) => to === '10 + 1');

    expect(answer(source, -1)).toBe(12);
    expect(answer(source, flip)).toBe(13);
    expect(answer(source, more)).toBe(13);
  });

  it('keeps the bounds inside both sides of a comparison movable', () => {
    const source = '(2 < 3) === true ? 1 : 0';
    const two = instrument(source, 'a.ts').mutants.findIndex(({ to }) => to === '2 + 1');

    expect(answer(source, -1)).toBe(1);
    expect(answer(source, two)).toBe(0);
  });
});
