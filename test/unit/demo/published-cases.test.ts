import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judgeAll } from '../../../server/demo/judge-published.js';
import { readPublishedFacts, type PublishedFacts } from '../../../server/demo/published-facts.js';
import { publishedReport } from '../../../server/demo/published-report.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Row = Record<string, Json>;

const rows = JSON.parse(readFileSync('server/demo/typical-cases.json', 'utf8')) as Row[];
const allFacts = readPublishedFacts();

const rowOf = (id: string): Row => rows.find((row) => row['id'] === id) ?? {};

function texts(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

interface Stated {
  value: unknown;
  words: string;
  judged?: true | undefined;
}

const statements = ({ facts, found }: PublishedFacts): [string, Stated][] =>
  [
    ...Object.entries<Stated | undefined>(facts),
    ...Object.entries<Stated | undefined>(found),
  ].flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry]]));

describe('the published facts', () => {
  it('stand for every published case, in its order', () => {
    expect(allFacts.map(({ id }) => id)).toEqual(rows.map((row) => row['id']));
  });

  it('rest on words of the published case, or on one of its figures', () => {
    const invented = allFacts.flatMap((facts) => {
      const row = rowOf(facts.id);
      const said = texts({ ...row, id: null, source_url: null });
      return statements(facts)
        .filter(([, { words }]) => !said.some((text) => text.includes(words)))
        .filter(([, { words }]) => typeof row[words] !== 'number')
        .map(([name, { words }]) => `${facts.id} ${name}: ${words}`);
    });

    expect(invented).toEqual([]);
  });

  it('repeat a figure to the fen', () => {
    const wrong = allFacts.flatMap((facts) =>
      statements(facts).filter(([name, { value, words }]) => {
        const figure = rowOf(facts.id)[words];
        return (
          name.endsWith('Fen') && typeof figure === 'number' && value !== Math.round(figure * 100)
        );
      }),
    );

    expect(wrong).toEqual([]);
  });

  it('lie in the year of the case', () => {
    const elsewhere = allFacts.filter(({ id, on }) => Number(on.slice(0, 4)) !== rowOf(id)['year']);

    expect(elsewhere).toEqual([]);
  });
});

describe('docs/published-cases.md', () => {
  const judged = judgeAll();

  it('is what the rules say today; else run npm run report:cases', () => {
    expect(readFileSync('docs/published-cases.md', 'utf8')).toBe(publishedReport(judged));
  });

  it('discusses each case where its amount lies', () => {
    const discussed = judged.map(({ published: { id }, facts: { place } }) => ({ id, place }));

    expect(judged.map(({ published: { id }, place }) => ({ id, place }))).toEqual(discussed);
  });

  it('keeps every suggested range within its ceiling', () => {
    const ranges = judged.flatMap(({ range }) => (range === null ? [] : [range]));

    expect(ranges.length).toBeGreaterThan(20);
    for (const { lowFen, pointLowFen, pointHighFen, highFen, ceilingFen } of ranges) {
      const rising = [lowFen, pointLowFen, pointHighFen, highFen, ceilingFen];
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
    }
  });
});
