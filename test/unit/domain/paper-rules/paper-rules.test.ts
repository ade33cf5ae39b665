import { describe, expect, it } from '@jest/globals';
import {
  checkPapers,
  findingsOfDraft,
  paperRuleIds,
  type PaperRuleId,
} from '../../../../server/domain/paper-rules/paper-rules.js';
import type { PaperContext } from '../../../../server/domain/papers/paper.js';
import { agreeing } from './agreeing-papers.js';
import { approval, context, decision, line } from './case-papers.js';
import { disagreeing } from './disagreeing-papers.js';

const rulesOf = (given: PaperContext): PaperRuleId[] => checkPapers(given).map(({ rule }) => rule);
const texts = (given: PaperContext): string[] => checkPapers(given).map(({ text }) => text);

describe('papers of a case', () => {
  it('that agree have no finding', () => {
    expect(checkPapers(context())).toEqual([]);
  });

  it.each(disagreeing)('%s: %s', (rule, _case, given) => {
    expect(rulesOf(given)).toContain(rule);
  });

  it('has an example of disagreement for each rule', () => {
    const shown = new Set(disagreeing.map(([rule]) => rule));

    expect(paperRuleIds.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it.each(agreeing)('lets pass %s', (_case, given) => {
    expect(texts(given)).toEqual([]);
  });

  it('names the paper and the words to jump to', () => {
    const [finding] = checkPapers(context([approval({ amountFen: 100 }), decision()]));

    expect(finding?.places).toEqual([
      { documentId: 'id-relief-approval', title: 'relief-approval', number: null, words: '1.00元' },
      expect.objectContaining({ documentId: 'id-relief-decision', words: '20,000.00元' }),
    ]);
  });

  it('names the characters that no font has, at most ten of them, and where the first stands', () => {
    const uncovered = Array.from('一二三四五六七八九𠮷');
    const printed = (more: string[]) =>
      checkPapers(
        context([
          decision({}, { lines: [line('前'), line('甲乙丙丁戊一己庚辛壬癸')], uncovered: more }),
        ]),
      );

    expect(printed(uncovered)).toMatchObject([
      {
        ...{ rule: 'fonts-cover', level: 'warn', places: [{ words: '乙丙丁戊一己庚辛壬' }] },
        text: '《relief-decision》中“一二三四五六七八九𠮷”没有可用字体，打印会缺字，请安装字体后再出具',
      },
    ]);
    expect(printed([...uncovered, '𬭩'])).toMatchObject([
      {
        text: '《relief-decision》中“一二三四五六七八九𠮷”等11个字没有可用字体，打印会缺字，请安装字体后再出具',
      },
    ]);
  });

  it('names a character at the beginning of its line', () => {
    const given = decision({}, { lines: [line('𬭩甲')], uncovered: ['𬭩'] });

    expect(checkPapers(context([given]))[0]?.places).toMatchObject([{ words: '𬭩甲' }]);
  });

  it('puts what blocks before what warns, by the level the office has set', () => {
    const given = context([
      approval({ amountFen: 100, caseNumber: '青检〔2025〕7号' }),
      decision(),
    ]);

    const ruled = checkPapers(given, { 'numbers-agree': 'block', 'amounts-agree': 'warn' });

    expect(ruled.map(({ rule, level }) => [rule, level])).toEqual([
      ['numbers-agree', 'block'],
      ['amounts-agree', 'warn'],
    ]);
  });

  it('knows which findings show themselves on the paper about to be issued', () => {
    const given = context([
      approval({ amountFen: 100, caseNumber: '青检〔2025〕7号' }),
      decision({}, { documentId: null }),
    ]);

    expect(findingsOfDraft(checkPapers(given)).map(({ rule }) => rule)).toEqual(['amounts-agree']);
  });
});
