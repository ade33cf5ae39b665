import { describe, expect, it } from '@jest/globals';
import { changesOf, edited, shipped, told } from './versions.js';

const file = 'forms/give-opinion.form';
const form = shipped(file);

/** A piece of the form, what it becomes, and what is told of it. */
const pieces: [string, string, string, string][] = [
  ['label', '"label": "意见内容"', '"label": "理由"', '理由 → 名称 意见内容 → 理由'],
  ['type', '"type": "money"', '"type": "number"', '调整后的金额 → 类型 金额 → 数字'],
  [
    ...(['option', '"label": "退回"', '"label": "退回补正"'] as const),
    '审批意见 → 选项 同意、同意救助，调整金额、退回、不同意，不予救助 → 同意、同意救助，调整金额、退回补正、不同意，不予救助',
  ],
  [
    ...(['value of an option', '"value": "refuse"', '"value": "reject"'] as const),
    '审批意见 → 选项代码 approve、adjust、return、refuse → approve、adjust、return、reject',
  ],
  [
    ...(['explanation', '按调整后的金额重新确定审批方式。', '按元填写'] as const),
    '调整后的金额 → 填写说明 按调整后的金额重新确定审批方式。 → 按元填写',
  ],
  ['smallest amount', '"min": 1', '"min": 100000', '调整后的金额 → 最小值 0.01元 → 1000元'],
  [
    ...(['condition', 'verdict != \\"return\\"', 'verdict = \\"approve\\"'] as const),
    '需要补正的内容 → 不显示的情形 审批结果不是退回 → 审批结果：同意',
  ],
  ['routing', '"routing": "true"', '"routing": "false"', '审批意见 → 决定走向 是 → 无'],
  [
    'other settings',
    '"phrases": "true"',
    '"phrases": "false"',
    '意见内容 → 设置 phrases true → false',
  ],
];

describe('a form compared with another version', () => {
  it.each(pieces)('tells a changed %s of a field', async (_, piece, by, expected) => {
    const other = edited(form, piece, by);

    expect(told(await changesOf(file, form, form))).toEqual([]);
    expect(told(await changesOf(file, form, other))).toContain(expected);
    expect(await changesOf(file, other, form)).not.toEqual([]);
  });

  it('tells what must be filled in', async () => {
    const other = edited(form, /"required": true(?=,\s*"min")/, '"required": false');

    expect(told(await changesOf(file, form, other))).toEqual(['调整后的金额 → 必填 是 → 否']);
  });

  it('tells fields that are added, removed or stand elsewhere, those in groups too', async () => {
    const proposal = shipped('forms/propose-relief.form');
    const parsed = JSON.parse(form) as { components: object[] };
    const without = JSON.stringify({ ...parsed, components: parsed.components.slice(1) });
    const turned = JSON.stringify({ ...parsed, components: [...parsed.components].reverse() });
    const payees = edited(proposal, '"label": "领款人"', '"label": "收款人"');

    expect(told(await changesOf(file, form, without))).toEqual(['removed 审批意见']);
    expect(told(await changesOf(file, without, form))).toEqual(['added 审批意见']);
    const moved = await changesOf(file, form, turned);
    expect(moved.map(({ kind }) => kind)).toEqual(['moved', 'moved', 'moved']);
    expect(told(await changesOf('forms/propose-relief.form', proposal, payees))).toContain(
      '收款人 → 名称 领款人 → 收款人',
    );
  });
});
