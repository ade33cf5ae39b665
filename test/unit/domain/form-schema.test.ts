import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate as feel } from 'feelin';
import {
  routingVariables,
  validateSubmission,
  type FormComponent,
  type FormContext,
} from '../../../server/domain/form-schema.js';

const options = [
  { label: '同意', value: 'approve' },
  { label: '同意并调整金额', value: 'adjust' },
  { label: '退回', value: 'return' },
];

const opinion: FormComponent[] = [
  {
    type: 'radio',
    key: 'verdict',
    label: '意见',
    values: options,
    validate: { required: true },
    properties: { routing: 'true' },
  },
  {
    type: 'money',
    key: 'amountFen',
    label: '调整后金额',
    validate: { required: true, min: 1, max: 5_000_000 },
    conditional: { hide: '=verdict != "adjust"' },
  },
  { type: 'text', text: '退回的，写明欠缺。' },
  {
    type: 'group',
    label: '退回',
    conditional: { hide: '=verdict != "return"' },
    components: [
      { type: 'textarea', key: 'missing', label: '欠缺内容', validate: { required: true } },
    ],
  },
];

const context: FormContext = {
  today: '2026-03-02',
  evaluate: (expression, data) => {
    const result: unknown = feel(expression, data);
    return isResult(result) ? result.value : result;
  },
};

describe('validateSubmission', () => {
  it('accepts what the form asks for and nothing else', () => {
    expect(judge(opinion, { verdict: 'approve' })).toEqual({
      ok: true,
      data: { verdict: 'approve' },
    });
    expect(judge(opinion, { verdict: 'approve', note: '', 'a/b': 1 })).toEqual({
      ok: false,
      faults: [
        { pointer: '/note', detail: '没有这个字段' },
        { pointer: '/a~1b', detail: '没有这个字段' },
      ],
    });
  });

  it('asks for a field only while its condition shows it', () => {
    expect(faultsOf(opinion, { verdict: 'adjust' })).toEqual([
      { pointer: '/amountFen', detail: '“调整后金额”必填' },
    ]);
    expect(faultsOf(opinion, { verdict: 'return' })).toEqual([
      { pointer: '/missing', detail: '“欠缺内容”必填' },
    ]);
  });

  it('drops what was filled into a field that is now hidden', () => {
    const result = judge(opinion, { verdict: 'approve', amountFen: -5, missing: '户口簿' });

    expect(result).toEqual({ ok: true, data: { verdict: 'approve' } });
  });

  it('does not let a hidden value keep another field in sight', () => {
    const chain: FormComponent[] = [
      { type: 'yesno', key: 'first', label: '一' },
      { type: 'yesno', key: 'second', label: '二', conditional: { hide: '=first != true' } },
      {
        type: 'textfield',
        key: 'third',
        label: '三',
        validate: { required: true },
        conditional: { hide: '=second != true' },
      },
    ];

    expect(judge(chain, { first: false, second: true, third: '' })).toEqual({
      ok: true,
      data: { first: false },
    });
  });

  it('reports every fault at once', () => {
    const many: FormComponent[] = [
      { type: 'textfield', key: 'place', label: '地点', validate: { required: true } },
      { type: 'number', key: 'size', label: '人数', validate: { min: 1 } },
      { type: 'identity', key: 'number', label: '身份证号' },
    ];

    const pointers = faultsOf(many, { place: '  ', size: 0, number: '1', more: 1 }).map(
      ({ pointer }) => pointer,
    );

    expect(pointers).toEqual(['/place', '/size', '/number', '/more']);
  });

  it('throws when a condition cannot be judged', () => {
    expect(() => validateSubmission({ components: opinion }, {}, {})).toThrow('evaluate');
  });

  it.each([null, 1, 'x', []])('refuses %p as a submission', (data) => {
    expect(faultsOf(opinion, data)).toEqual([{ pointer: '', detail: '提交的内容应为对象' }]);
  });

  it('accepts accepted data again, unchanged', () => {
    const amount = fc.oneof(fc.integer(), fc.constant(undefined));
    const verdict = fc.constantFrom('approve', 'adjust', 'return', 'x');
    fc.assert(
      fc.property(verdict, amount, fc.string(), (given, amountFen, missing) => {
        const first = judge(opinion, { verdict: given, amountFen, missing });
        if (first.ok) expect(judge(opinion, first.data)).toEqual(first);
      }),
    );
  });
});

describe('single fields', () => {
  const rows: [Partial<FormComponent> & { type: string }, unknown, string | null][] = [
    [{ type: 'textfield' }, '  某村  ', null],
    [{ type: 'textfield' }, 5, '应为文字'],
    [{ type: 'textfield' }, '长'.repeat(500), null],
    [{ type: 'textfield' }, '长'.repeat(501), '最多500个字'],
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
    [{ type: 'yesno' }, false, null],
    [{ type: 'yesno' }, 'yes', '是或否'],
    [{ type: 'checkbox' }, 'true', '是或否'],
    [{ type: 'checkbox', validate: { required: true } }, false, '必须勾选'],
    [{ type: 'date' }, '2026-02-28', null],
    [{ type: 'date' }, '2026-02-29', '有效日期'],
    [{ type: 'date', disallowFutureDates: true }, '2026-03-02', null],
    [{ type: 'date', disallowFutureDates: true }, '2026-03-03', '不能晚于今天'],
    [{ type: 'date', disallowPassedDates: true }, '2026-03-01', '不能早于今天'],
    [{ type: 'datetime', subtype: 'time' }, '23:59', null],
    [{ type: 'datetime', subtype: 'time' }, '24:00', '24小时制'],
    [{ type: 'datetime', subtype: 'datetime' }, '2026-03-02T09:30', null],
    [{ type: 'datetime', subtype: 'datetime' }, '2026-02-30T09:30', '日期和时间'],
    [{ type: 'identity' }, '11010519491231002X', null],
    [{ type: 'identity' }, '110105194912310021', '校验位'],
    [{ type: 'office' }, 'county-a', null],
    [{ type: 'office' }, 7, '应为文字'],
    [{ type: 'person' }, { name: '张某' }, null],
    [{ type: 'person' }, { name: '' }, '姓名必填'],
    [{ type: 'person' }, { name: '张某', age: 3 }, '没有这个字段'],
  ];

  it.each(rows)('%j given %j: %s', (component, value, expected) => {
    const faults = faultsOf([{ key: 'field', label: '字段', ...component }], { field: value });

    expect(faults.map(({ detail }) => detail).join()).toContain(expected ?? '');
    expect(faults.length === 0).toBe(expected === null);
  });

  it('trims text and takes an absent box for unticked', () => {
    const components = [
      { type: 'textfield', key: 'place', label: '地点' },
      { type: 'checkbox', key: 'urgent', label: '紧急' },
    ];

    expect(judge(components, { place: ' 某村 ' })).toEqual({
      ok: true,
      data: { place: '某村', urgent: false },
    });
  });

  it('drops what comes back under a read-only field', () => {
    const components = [{ type: 'textfield', key: 'place', label: '地点', readonly: true }];

    expect(judge(components, { place: '改过' })).toEqual({ ok: true, data: {} });
  });
});

describe('lists and groups', () => {
  const nested: FormComponent[] = [
    {
      type: 'group',
      path: 'hearing',
      components: [
        { type: 'textfield', key: 'place', label: '地点', validate: { required: true } },
      ],
    },
    {
      type: 'dynamiclist',
      path: 'visits',
      label: '走访',
      components: [
        { type: 'date', key: 'visitedOn', label: '日期', validate: { required: true } },
        { type: 'yesno', key: 'met', label: '见到本人' },
        { type: 'textfield', key: 'why', label: '原因', conditional: { hide: '=met = true' } },
      ],
    },
  ];

  it('points into them', () => {
    const data = { visits: [{ visitedOn: '2026-01-01' }, { extra: 1 }] };

    expect(faultsOf(nested, data).map(({ pointer }) => pointer)).toEqual([
      '/hearing/place',
      '/visits/1/visitedOn',
      '/visits/1/extra',
    ]);
  });

  it('judges the condition of each row by that row', () => {
    const visitedOn = '2026-01-01';
    const result = judge(nested, {
      hearing: { place: '听证室' },
      visits: [
        { visitedOn, met: true, why: '旧' },
        { visitedOn, met: false, why: '外出' },
      ],
    });

    expect(result).toMatchObject({
      data: {
        visits: [
          { visitedOn, met: true },
          { visitedOn, met: false, why: '外出' },
        ],
      },
    });
    expect(JSON.stringify(result)).not.toContain('旧');
  });

  it.each([[{ visits: 'x' }], [{ visits: [1] }]])('refuses %j', (data) => {
    expect(faultsOf(nested, { hearing: { place: '室' }, ...data })).toEqual([
      { pointer: '/visits', detail: '应为列表' },
    ]);
  });
});

describe('routingVariables', () => {
  it('gives the flagged answers, and null for those not given', () => {
    const components: FormComponent[] = [
      ...opinion,
      {
        type: 'group',
        components: [
          { type: 'yesno', key: 'agreed', label: '同意', properties: { routing: 'true' } },
        ],
      },
    ];

    expect(routingVariables({ components }, { verdict: 'adjust', amountFen: 5 })).toEqual({
      verdict: 'adjust',
      agreed: null,
    });
  });
});

function judge(components: FormComponent[], data: unknown) {
  return validateSubmission({ id: 'form', components }, data, context);
}

function faultsOf(components: FormComponent[], data: unknown) {
  const result = judge(components, data);
  return result.ok ? [] : result.faults;
}

function isResult(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}
