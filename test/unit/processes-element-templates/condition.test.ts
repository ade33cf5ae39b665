import { describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { answerOf } from '../../../processes/element-templates/answer-of.js';
import { parseCondition, writeCondition } from '../../../processes/element-templates/condition.js';

const folder = new URL('../../../processes/', import.meta.url);

async function shippedConditions(): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.bpmn'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/<bpmn:conditionExpression[^>]*>([^<]+)</g)].map(([, body = '']) => body),
  );
  return [...new Set(found)];
}

describe('a condition', () => {
  it('of every shipped flow is read and written again as it stands', async () => {
    const conditions = await shippedConditions();

    expect(conditions.length).toBeGreaterThan(40);
    const written = conditions.map((text) => writeCondition(parseCondition(text) ?? []));
    expect(written).toEqual(conditions);
  });

  it('says “one of” for alternatives of one variable', () => {
    const condition = parseCondition('=verdict = "return" or verdict = "adjust"');

    expect(condition).toEqual([
      [{ variable: 'verdict', isNot: false, values: ['return', 'adjust'] }],
    ]);
  });

  it('says “none of” for a variable that is neither', () => {
    const text = '=verdict != "return" and verdict != "adjust"';

    const condition = parseCondition(text);

    expect(condition).toEqual([
      [{ variable: 'verdict', isNot: true, values: ['return', 'adjust'] }],
    ]);
    expect(writeCondition(condition ?? [])).toBe(text);
  });

  it.each([
    '=count > 3',
    '=not(urgent)',
    '=verdict = "a" or',
    '=(verdict = "a"',
    '=a = "b" c = "d"',
  ])('of another kind is left to whoever writes FEEL: %s', (text) => {
    expect(parseCondition(text)).toBeNull();
  });

  it('that asks nothing yet is none', () => {
    expect(writeCondition([[{ variable: 'verdict', isNot: false, values: [] }]])).toBeNull();
  });
});

describe('a flow without a name', () => {
  it.each([
    ['=verdict = "return" or verdict = "adjust"', '退回、同意但调整金额'],
    ['=urgent = true', '急需救治'],
    ['=urgent = false', '否'],
  ])('is called by the answers of its condition: %s', (expression, name) => {
    expect(answerOf(expression)).toBe(name);
  });

  it.each(['=verdict != "return"', '=urgent = true and verdict = "approve"', '=count > 3'])(
    'stays without where that needs more words: %s',
    (expression) => {
      expect(answerOf(expression)).toBeUndefined();
    },
  );
});
