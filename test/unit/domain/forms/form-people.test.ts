import { describe, expect, it } from '@jest/globals';
import {
  checkPayees,
  checkPerson,
  type PayeeEntry,
} from '../../../../server/domain/forms/form-people.js';

const payee: PayeeEntry = {
  personId: 'p1',
  amountFen: 3_000_000,
  bank: '某县农村商业银行',
  account: '6222021001116245702',
  holder: '张某',
};

describe('checkPayees', () => {
  it('accepts a payee, in instalments and in custody', () => {
    const full: PayeeEntry = {
      ...payee,
      personId: 'p2',
      instalments: [
        { amountFen: 1_000_000, dueOn: '2026-03-02' },
        { amountFen: 2_000_000, dueOn: '2026-09-01' },
      ],
      custody: { kind: 'community', custodian: '某村村民委员会' },
    };

    expect(checkPayees([payee, full], '/payees')).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no person', { personId: '' }, '/payees/0/personId'],
    ['no amount', { amountFen: 0 }, '/payees/0/amountFen'],
    ['a broken amount', { amountFen: 1.5 }, '/payees/0/amountFen'],
    ['no bank', { bank: ' ' }, '/payees/0/bank'],
    ['a short account', { account: '123' }, '/payees/0/account'],
    ['no holder', { holder: undefined }, '/payees/0/holder'],
    ['an unknown field', { fee: 1 }, '/payees/0/fee'],
    [
      'an unknown custody',
      { custody: { kind: 'friend', custodian: '某' } },
      '/payees/0/custody/kind',
    ],
    ['custody by nobody', { custody: { kind: 'bank' } }, '/payees/0/custody/custodian'],
    ['no list of instalments', { instalments: 'x' }, '/payees/0/instalments'],
    [
      'an instalment without date',
      { instalments: [{ amountFen: 3_000_000, dueOn: '' }] },
      '/payees/0/instalments/0/dueOn',
    ],
    [
      'instalments that miss a fen',
      { instalments: [{ amountFen: 2_999_999, dueOn: '2026-03-02' }] },
      '/payees/0/instalments',
    ],
    [
      'two instalments on one day',
      {
        instalments: [
          { amountFen: 1_000_000, dueOn: '2026-03-02' },
          { amountFen: 2_000_000, dueOn: '2026-03-02' },
        ],
      },
      '/payees/0/instalments',
    ],
  ])('refuses %s', (_, change, pointer) => {
    const faults = checkPayees([{ ...payee, ...change }], '/payees');

    expect(faults.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it('refuses the same person twice', () => {
    expect(checkPayees([payee, payee], '/payees')).toEqual([
      { pointer: '/payees/1/personId', detail: '同一领款人只能列一行' },
    ]);
  });

  it.each(['x', {}])('refuses %p instead of a list', (value) => {
    expect(checkPayees(value, '/payees')).toHaveLength(1);
  });

  it('refuses a row that is no object', () => {
    expect(checkPayees([null], '/payees')).toEqual([
      { pointer: '/payees/0', detail: '内容格式不正确' },
    ]);
  });
});

describe('checkPerson', () => {
  it('asks for a name only, and checks what else is given', () => {
    const full = {
      name: '张某',
      identityNumber: '11010519491231002X',
      phone: '13812345678',
      address: '某县某村',
      relation: '母亲',
    };

    expect(checkPerson({ name: '张某', identityNumber: '', phone: null }, '/p')).toEqual([]);
    expect(checkPerson(full, '/p')).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, '/p/name'],
    [{ name: '张某', identityNumber: '110105194912310021' }, '/p/identityNumber'],
    [{ name: '张某', identityNumber: 5 }, '/p/identityNumber'],
    [{ name: '张某', phone: 5 }, '/p/phone'],
    [{ name: '张某', phone: '无' }, '/p/phone'],
    [{ name: '张?' }, '/p/name'],
    [{ name: '长'.repeat(81) }, '/p/name'],
    [{ name: '长'.repeat(201) }, '/p/name'],
    ['张某', '/p'],
  ])('refuses %j', (value, pointer) => {
    expect(checkPerson(value, '/p').map((fault) => fault.pointer)).toEqual([pointer]);
  });
});
