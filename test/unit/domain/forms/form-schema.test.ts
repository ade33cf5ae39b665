import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate as feel } from 'feelin';
import {
  routingVariables,
  validateSubmission,
  type FormComponent,
  type FormContext,
} from '../../../../server/domain/forms/form-schema.js';

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

  it('settles conditions inside groups and lists before anything outside reads them', () => {
    const outside: FormComponent[] = [
      ...nested,
      {
        type: 'group',
        path: 'office',
        components: [
          { type: 'yesno', key: 'asked', label: '已询问' },
          {
            type: 'textfield',
            key: 'answer',
            label: '答复',
            conditional: { hide: '=asked != true' },
          },
        ],
      },
      {
        type: 'textfield',
        key: 'summary',
        label: '归纳',
        validate: { required: true },
        conditional: { hide: '=office.answer = null and visits[1].why = null' },
      },
    ];
    const data = {
      hearing: { place: '室' },
      visits: [{ visitedOn: '2026-01-01', met: true, why: '旧' }],
      office: { asked: false, answer: '旧' },
    };

    expect(judge(outside, data)).toMatchObject({ ok: true, data: { office: { asked: false } } });
    expect(faultsOf(outside, { ...data, office: { asked: true, answer: '新' } })).toEqual([
      { pointer: '/summary', detail: '“归纳”必填' },
    ]);
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
    expect(routingVariables({ components }, { verdict: ['x'], agreed: false })).toEqual({
      verdict: null,
      agreed: false,
    });
  });

  it('carries numbers too', () => {
    const properties = { routing: 'true' };
    const components = [{ type: 'number', key: 'size', label: '人数', properties }];

    expect(routingVariables({ components }, { size: 0 })).toEqual({ size: 0 });
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
