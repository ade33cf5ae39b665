import { describe, expect, it } from '@jest/globals';
import type { FormComponent } from '../../../../server/domain/forms/form-component.js';
import { checkField } from '../../../../server/domain/forms/form-values.js';
import { maxFen } from '../../../../server/domain/basics/money.js';

const options = [
  { label: '同意', value: 'approve' },
  { label: '退回', value: 'return' },
];

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));

describe('checkField', () => {
  const rows: [Partial<FormComponent> & { type: string }, unknown, string | null][] = [
    [{ type: 'textfield' }, '  某村  ', null],
    [{ type: 'textfield' }, 5, '应为文字'],
    [{ type: 'textfield' }, '长'.repeat(500), null],
    [{ type: 'textfield' }, '长'.repeat(501), '最多500个字'],
    [{ type: 'textfield', properties: { format: 'phone' } }, '13812345678', null],
    [{ type: 'textfield', properties: { format: 'phone' } }, '无', '电话号码应为'],
    [{ type: 'textfield', properties: { format: 'credit-code' } }, '91350100M000100Y43', null],
    [{ type: 'textfield', properties: { format: 'credit-code' } }, '91350100M000100Y44', '校验位'],
    [{ type: 'textfield', properties: { format: 'person-name' } }, '李□', '没有正确转换'],
    [{ type: 'textarea', validate: { minLength: 2 } }, '𠮷', '至少2个字'],
    [{ type: 'textarea', validate: { minLength: 2 } }, '𠮷田', null],
    [
      { type: 'textfield', validate: { pattern: '^\\d+$', patternErrorMessage: '应为数字串' } },
      'a',
      '应为数字串',
    ],
    [{ type: 'number' }, 1.5, '应为整数'],
    [{ type: 'number' }, '1', '应为数字'],
    [{ type: 'number', decimalDigits: 1 }, 1.5, null],
    [{ type: 'number', decimalDigits: 1 }, 1.55, '最多1位小数'],
    [{ type: 'number', validate: { min: 0, max: 100 } }, 0, null],
    [{ type: 'number', validate: { min: 0, max: 100 } }, 100, null],
    [{ type: 'number', validate: { min: 0, max: 100 } }, 101, '不能大于100'],
    [{ type: 'money' }, 0, null],
    [{ type: 'money' }, -1, '不能少于0.00元'],
    [{ type: 'money' }, 0.5, '精确到分'],
    [{ type: 'money' }, '100', '精确到分'],
    [{ type: 'money', validate: { max: 100 } }, 100, null],
    [{ type: 'money', validate: { max: 100 } }, 101, '不能超过1.00元'],
    [{ type: 'select', values: options }, 'approve', null],
    [{ type: 'select', values: options }, 'refuse', '可选范围'],
    [{ type: 'checklist', values: options }, ['approve', 'return'], null],
    [{ type: 'checklist', values: options }, ['approve', 'approve'], '重复'],
    [{ type: 'checklist', values: options }, ['refuse'], '可选范围'],
    [{ type: 'checklist', values: options }, 'approve', '可选范围'],
    [{ type: 'facts', values: options }, { approve: true, return: false }, null],
    [{ type: 'facts', values: options }, { refuse: true }, '可选范围'],
    [{ type: 'facts', values: options }, { approve: 'unknown' }, '属实或者不属实'],
    [{ type: 'facts', values: options }, ['approve'], '逐项选择'],
    [{ type: 'facts', values: options }, 'approve', '逐项选择'],
    [{ type: 'yesno' }, false, null],
    [{ type: 'yesno' }, 'yes', '是或否'],
    [{ type: 'checkbox' }, 'true', '是或否'],
    [{ type: 'checkbox', validate: { required: true } }, false, '必须勾选'],
    [{ type: 'date' }, '2026-02-28', null],
    [{ type: 'date' }, '2026-02-29', '有效日期'],
    [{ type: 'date', disallowFutureDates: true }, '2026-03-02', null],
    [{ type: 'date', disallowFutureDates: true }, '2026-03-03', '不能晚于今天'],
    [{ type: 'date', disallowPassedDates: true }, '2026-03-01', '不能早于今天'],
    [{ type: 'date', disallowPassedDates: true }, '2026-03-02', null],
    [{ type: 'money' }, maxFen, null],
    [{ type: 'money', validate: { min: -5 } }, -5, null],
    [{ type: 'datetime', subtype: 'time' }, '23:59', null],
    [{ type: 'datetime', subtype: 'time' }, '24:00', '24小时制'],
    [{ type: 'datetime', subtype: 'datetime' }, '2026-03-02T09:30', null],
    [{ type: 'datetime', subtype: 'datetime' }, '2026-02-30T09:30', '日期和时间'],
    [{ type: 'identity' }, '11010519491231002X', null],
    [{ type: 'identity' }, '110105194912310021', '校验位'],
    [{ type: 'attachments' }, ['a', 'b'], null],
    [{ type: 'attachments' }, ['a', 'a'], '列了两次'],
    [{ type: 'attachments' }, 'a', '扫描件的列表'],
    [{ type: 'attachments' }, [7], '扫描件的列表'],
    [{ type: 'attachments' }, [''], '扫描件的列表'],
    [{ type: 'attachments' }, ['x'.repeat(36)], null],
    [{ type: 'attachments' }, ['x'.repeat(37)], '扫描件的列表'],
    [{ type: 'attachments' }, numbered(30), null],
    [{ type: 'attachments' }, numbered(31), '最多附30个文件'],
    [{ type: 'attachments', validate: { max: 99 } }, numbered(31), '最多附30个文件'],
    [{ type: 'attachments', validate: { min: 2, max: 3 } }, numbered(1), '至少附2个文件'],
    [{ type: 'attachments', validate: { min: 2, max: 3 } }, numbered(2), null],
    [{ type: 'attachments', validate: { min: 2, max: 3 } }, numbered(3), null],
    [{ type: 'attachments', validate: { min: 2, max: 3 } }, numbered(4), '最多附3个文件'],
    [{ type: 'attachments', validate: { required: true } }, [], '必填'],
    [{ type: 'attachments', validate: { min: 2 } }, [], null],
    [{ type: 'office' }, 'county-a', null],
    [{ type: 'office' }, 7, '应为文字'],
    [{ type: 'person' }, { name: '张某' }, null],
    [{ type: 'person' }, { name: '' }, '姓名必填'],
    [{ type: 'person' }, { name: '张某', age: 3 }, '没有这个字段'],
  ];

  it.each(rows)('%j given %j: %s', (component, value, expected) => {
    const { faults } = checkField({ key: 'field', label: '字段', ...component }, value, '/field', {
      today: '2026-03-02',
    });

    expect(faults.map(({ detail }) => detail).join()).toContain(expected ?? '');
    expect(faults.length === 0).toBe(expected === null);
  });
});
