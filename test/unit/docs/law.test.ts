import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { settingKeys } from '../../../server/settings/setting-keys.js';

interface Row {
  rule: string;
  places: string[];
  tests: string[];
}

const quoted = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');

/** The tables of rules: five columns, the fourth the places, the fifth the tests. */
function rows(): Row[] {
  return readFileSync('docs/law.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]+$/.test(line))
    .map((line) => line.split('|').slice(1, -1))
    .filter((cells) => cells.length === 5 && cells[0]?.trim() !== 'Rule')
    .map(([rule = '', , , places, tests]) => ({
      rule: rule.trim(),
      places: quoted(places),
      tests: quoted(tests),
    }));
}

function placeFault(place: string): string | null {
  const [where = '', key] = place.split(/[:#]/);
  if (where === 'setting')
    return key !== undefined && key in settingKeys ? null : 'no such setting';
  if (!existsSync(where)) return 'no such file';
  const isThere = new RegExp(`(?<![\\w-])${key ?? ''}(?![\\w-])`).test(readFileSync(where, 'utf8'));
  return key !== undefined && isThere ? null : 'no such symbol';
}

describe('docs/law.md', () => {
  it('names for every rule a place and a test that exist', () => {
    const faults = rows().flatMap(({ rule, places, tests }) => [
      ...(places.length === 0 ? [`${rule}: no place`] : []),
      ...(tests.length === 0 ? [`${rule}: no test`] : []),
      ...places.flatMap((place) => {
        const fault = placeFault(place);
        return fault === null ? [] : [`${place}: ${fault}`];
      }),
      ...tests.filter((test) => !existsSync(test)).map((test) => `${test}: no such test`),
    ]);

    expect(rows().length).toBeGreaterThan(40);
    expect(faults).toEqual([]);
  });

  it('names every setting that an office may make', () => {
    const named = new Set(rows().flatMap(({ places }) => places));

    expect(Object.keys(settingKeys).filter((key) => !named.has(`setting:${key}`))).toEqual([]);
  });
});
