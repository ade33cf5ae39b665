import { describe, expect, it } from '@jest/globals';
import { formatDocumentNumber } from '../../../../server/domain/cases/document-number.js';
import type { FormComponent } from '../../../../server/domain/forms/form-component.js';
import { checkPayees, type PayeeEntry } from '../../../../server/domain/forms/form-people.js';
import { checkField } from '../../../../server/domain/forms/form-values.js';
import { lintFormSchema } from '../../../../server/domain/forms/lint-form-schema.js';
import { maxFen } from '../../../../server/domain/basics/money.js';

const payee: PayeeEntry = {
  personId: 'p1',
  amountFen: 3_000_000,
  bank: '某县农村商业银行',
  account: '6222021001116245702',
  holder: '张某',
};

const fieldFaults = (component: FormComponent, value: unknown) =>
  checkField(component, value, '/a', {}).faults.map(({ detail }) => detail);

describe('the bounds of a payee', () => {
  it.each<[string, Partial<PayeeEntry>, string[]]>([
    ['one fen is an amount', { amountFen: 1 }, []],
    ['nothing is none', { amountFen: 0 }, ['/p/0/amountFen']],
    ['the greatest amount is one', { amountFen: maxFen }, []],
    ['eighty characters are a name', { holder: '名'.repeat(80) }, []],
    ['more are none', { holder: '名'.repeat(81) }, ['/p/0/holder']],
    ['eighty characters are a bank', { bank: '行'.repeat(80) }, []],
    ['more are no bank', { bank: '行'.repeat(81) }, ['/p/0/bank']],
    ['eighty are a custodian', { custody: { kind: 'bank', custodian: '行'.repeat(80) } }, []],
    [
      ...(['more are no custodian'] as const),
      { custody: { kind: 'bank', custodian: '行'.repeat(81) } },
      ['/p/0/custody/custodian'],
    ],
    ['two hundred are a person id', { personId: '1'.repeat(200) }, []],
    ['more are no id', { personId: '1'.repeat(201) }, ['/p/0/personId']],
    ['no instalment at all is one sum', { instalments: [] }, []],
  ])('%s', (_rule, change, pointers) => {
    const faults = checkPayees([{ ...payee, ...change }], '/p');

    expect(faults.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('takes instalments whose dates only rise, from the first one on', () => {
    const dated = (...days: string[]) =>
      checkPayees(
        [{ ...payee, instalments: days.map((dueOn) => ({ amountFen: 1_000_000, dueOn })) }],
        '/p',
      );

    expect(dated('2026-03-02', '2026-03-03', '2026-03-04')).toEqual([]);
    expect(dated('2026-03-02', '2026-03-04', '2026-03-03')).toHaveLength(1);
  });
});

describe('the bounds of a field', () => {
  const text = (length: number) => '长'.repeat(length);

  it.each<[string, FormComponent, unknown, string[]]>([
    ['a long text ends at 20000', { type: 'textarea' }, text(20_000), []],
    ['and is refused beyond', { type: 'textarea' }, text(20_001), ['“”最多20000个字']],
    ['an office ends at 100', { type: 'office' }, text(100), []],
    ['and is refused beyond it', { type: 'office' }, text(101), ['“”最多100个字']],
    ['an empty list counts as nothing given', { type: 'checklist', values: [] }, [], []],
    [
      'a required list needs one',
      { type: 'checklist', values: [], validate: { required: true } },
      [],
      ['“”必填'],
    ],
  ])('%s', (_rule, component, value, details) => {
    expect(fieldFaults(component, value)).toEqual(details);
  });

  it.each([
    ['2026-03-02T09:30', true],
    ['2026-03-02T09:30:00+08:00', true],
    ['2026-03-02T09:30:00.000Z', true],
    ['2026-03-02T09:30+8:00', false],
    ['2026-03-02T09:30+080:00', false],
    ['2026-03-02T09:30+08:0', false],
    ['2026-03-02T09:30+08:000', false],
  ])('an instant such as %s is one: %s', (value, isInstant) => {
    const component: FormComponent = { type: 'datetime', subtype: 'datetime' };

    expect(fieldFaults(component, value).length === 0).toBe(isInstant);
  });
});

describe('the bounds of a form', () => {
  it('asks for at least one option', () => {
    const schema = { id: 'f', components: [{ type: 'select', key: 'a', label: '甲', values: [] }] };

    expect(lintFormSchema(schema).map(({ detail }) => detail)).toEqual(['缺少选项']);
  });

  it('takes equal bounds, which leave one value', () => {
    const field = { type: 'number', key: 'a', label: '甲', validate: { min: 2, max: 2 } };

    expect(lintFormSchema({ id: 'f', components: [field] })).toEqual([]);
  });
});

describe('the bounds of a document number', () => {
  const number = (n: number) =>
    formatDocumentNumber('{office}控申救〔{year}〕{n}号', { office: '青检', year: 2026, n });

  it('begins at one', () => {
    expect(number(1)).toBe('青检控申救〔2026〕1号');
    expect(() => number(0)).toThrow('从1起');
  });

  it('refuses a pattern with a single fault', () => {
    expect(() =>
      formatDocumentNumber('{office}控申救〔{year}〕{n}', { office: '青检', year: 2026, n: 1 }),
    ).toThrow('结尾');
  });
});
