import { describe, expect, it } from '@jest/globals';
import { changesOf, edited, shipped, told } from './versions.js';

const file = 'routing.dmn';
const table = shipped(file);
const ruleOf = (id: string): string =>
  new RegExp(`\\n *<rule id="${id}">[\\s\\S]*?</rule>`).exec(table)?.[0] ?? '';

/** The table with one piece of one rule replaced. */
const withRule = (id: string, piece: string | RegExp, by: string): string =>
  edited(table, ruleOf(id), edited(ruleOf(id), piece, by));

describe('a decision table compared with another version', () => {
  it('has no changes when it is the same', async () => {
    expect(await changesOf(file, table, table)).toEqual([]);
  });

  it('tells a cell by the number of its rule and the name of its column, in words', async () => {
    const band = withRule('rule-no-band', '"none"', '"small","medium"');

    expect(told(await changesOf(file, table, band))).toEqual([
      '第1条 → 金额档次 没有对应的档 → 小额、中额',
    ]);
    expect(told(await changesOf(file, band, table))).toEqual([
      '第1条 → 金额档次 小额、中额 → 没有对应的档',
    ]);
  });

  it('tells what a rule answers, an emptied condition and the reason', async () => {
    const answer = withRule('rule-exception', '"full"', '"ordinary"');
    const any = withRule('rule-no-band', '"none"', '');
    const reason = withRule(
      'rule-no-band',
      /<description>.*<\/description>/,
      '<description>另报</description>',
    );

    expect(told(await changesOf(file, table, answer))).toEqual([
      '第2条 → 审批方式 集体研究 → 一般案件审批',
    ]);
    expect(told(await changesOf(file, table, any))).toEqual([
      '第1条 → 金额档次 没有对应的档 → 不限',
    ]);
    expect(told(await changesOf(file, table, reason))).toEqual([
      '第1条 → 理由 没有档次覆盖该金额，须人工确定审批方式 → 另报',
    ]);
  });

  it('tells a rule that is added or removed with what it says', async () => {
    const without = edited(table, ruleOf('rule-exception'), '');

    const [removed, ...others] = await changesOf(file, table, without);
    const [added] = await changesOf(file, without, table);

    expect(others).toEqual([]);
    expect(removed).toMatchObject({ kind: 'removed', subject: '第2条', subjectKind: '规则' });
    expect(removed?.before).toContain('例外救助：是');
    expect(removed?.before).toContain('审批方式：集体研究');
    expect(added).toMatchObject({ kind: 'added', subject: '第2条', after: removed?.before });
  });

  it('tells that a rule stands elsewhere, and only that one', async () => {
    const [first, second] = [ruleOf('rule-no-band'), ruleOf('rule-exception')];
    const swapped = edited(edited(table, first, ''), second, second + first);

    const changes = await changesOf(file, table, swapped);

    expect(changes).toHaveLength(1);
    expect(changes).toMatchObject([{ kind: 'moved', property: '次序' }]);
  });

  it('tells how the answer is found, a column and its variable', async () => {
    const policy = edited(table, 'hitPolicy="FIRST"', 'hitPolicy="UNIQUE"');
    const label = edited(table, 'label="金额档次"', 'label="金额档"');
    const variable = edited(table, '<text>facts.disputed</text>', '<text>facts.urgent</text>');

    expect(told(await changesOf(file, table, policy))).toEqual([
      '审批方式 → 取用方式 首条符合的规则 → 只能有一条规则符合',
    ]);
    expect(told(await changesOf(file, table, label))).toEqual(['金额档 → 名称 金额档次 → 金额档']);
    expect(await changesOf(file, table, variable)).toMatchObject([
      { subject: '重大疑难或有争议', property: '变量', isTechnical: true },
    ]);
  });
});
