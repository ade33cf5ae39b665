import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { demoFacts } from '../../../../processes/lint/demo-facts.js';
import {
  generalMessages,
  platformMessages,
} from '../../../../processes/lint/engine/engine-messages.js';
import { lintPackage } from '../../../../processes/lint/lint-package.js';
import { standardFacts } from '../../../../processes/lint/standard-facts.js';
import { toEnglish } from '../../../../ui/src/i18n/english.js';
import { examplePackage, rulesWithExamples } from '../../processes-lint/examples.js';
import { textsBelow } from './source-texts.js';

const rules = new URL('../../../../processes/lint/rules/', import.meta.url);
const han = /\p{Script=Han}/u;
const isHalfChinese = (text: string): boolean => han.test(toEnglish(text) ?? text);

const offices = demoFacts().offices.map(({ name }) => name);
const examples = await rulesWithExamples();

/** What follows the name of an element, put together by the rule: said of a step with a name and of one without. */
const suffixes = ['call-matches.ts', 'reference-known.ts'];
/** Words and sentences a message is made of; citations of law stay Chinese. */
const pieces = ['named.ts', 'sources.ts'];
/** What may stand in an opening: a figure, an element, a post, offices, a word of the rules, an amount. */
const fillings = ['1', '“A”', '“A”（未命名）', '承办检察官', 'A、B', '文书', '1.00元', 'A'];

const texts = textsBelow(rules, (file) => !pieces.includes(file)).filter(({ pieces: [...parts] }) =>
  parts.some((part) => han.test(part)),
);

/** As the rule says it: of an element, or of the condition of a flow. */
function saidOf(file: string, [first = '', ...rest]: readonly string[], filling: string): string[] {
  const condition = '流向“A”的条件';
  if (file === 'condition-produced.ts' && first === '') return [condition + rest.join(filling)];
  const text = [first, ...rest].join(filling);
  if (file === 'condition-produced.ts' && text === condition) {
    return [`${text}用到不存在的变量“A”。请从变量表里选择`];
  }
  return suffixes.includes(file) ? [text, `“A”${text}`, `“A”（未命名）${text}`] : [text];
}

describe('what a rule of the package says', () => {
  it('has its English, whatever stands in it', () => {
    const untold = texts.filter(({ file, pieces: parts }) =>
      fillings.every((filling) => saidOf(file, parts, filling).every(isHalfChinese)),
    );

    expect(texts.length).toBeGreaterThan(50);
    expect(
      untold.map(({ file, line, pieces: parts }) => `${file}:${line} ${parts.join('{}')}`),
    ).toEqual([]);
  });

  it.each(examples)('has its English with the example of %s', async (rule) => {
    const findings = lintPackage(await examplePackage(rule, 'bad'));

    const said = findings
      .flatMap(({ message, example = '' }) => [message, example])
      .map((text) => offices.reduce((told, name) => told.replaceAll(name, 'A'), text));
    expect(said.length).toBeGreaterThan(0);
    expect(said.map((text) => toEnglish(text) ?? text).filter((text) => han.test(text))).toEqual(
      [],
    );
  });

  it('calls the values of facts by English words', () => {
    const { words } = standardFacts({ offices: [], documents: {}, notices: [] });

    expect(Object.values(words).filter(isHalfChinese)).toEqual([]);
  });
});

describe('what the notation and the engine demand', () => {
  it.each(Object.entries({ ...generalMessages, ...platformMessages }))(
    'has its English: %s',
    (_, said) => {
      expect(toEnglish(`“A”${said}`)).toMatch(/“A”/);
      expect(isHalfChinese(`“Task_1”（未命名）${said}`)).toBe(false);
    },
  );

  it('is named as its source, in both languages', () => {
    const source = readFileSync(new URL('../engine/engine-lint.ts', rules), 'utf8');
    const [, text = ''] = /text: '([^']+)'/.exec(source) ?? [];

    expect(isHalfChinese(text)).toBe(false);
  });
});
