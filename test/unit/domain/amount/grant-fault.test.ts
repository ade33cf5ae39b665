import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grantFault, type GrantInput } from '../../../../server/domain/amount/grant-fault.js';

const limit = { by: 'award' as const, totalFen: 60_000, receivedFen: 10_000, leftFen: 50_000 };
const plain: GrantInput = {
  ...{ amountFen: 20_000, reason: null, advancePaidFen: 0, limit, ceilingFen: 40_000 },
  ground: null,
};
const codeOf = (change: Partial<GrantInput>) => grantFault({ ...plain, ...change })?.code ?? null;

describe('grantFault', () => {
  it.each<[string, Partial<GrantInput>, string | null]>([
    ['within every limit', {}, null],
    ['exactly the advance', { advancePaidFen: 20_000 }, null],
    ['a fen below the advance', { advancePaidFen: 20_001 }, 'AMOUNT_INVALID'],
    ['exactly the ceiling', { amountFen: 40_000 }, null],
    ['a fen above it', { amountFen: 40_001 }, 'AMOUNT_OVER_CEILING'],
    [
      'above it with a reason but no ground',
      { amountFen: 40_001, reason: '理由' },
      'AMOUNT_OVER_CEILING',
    ],
    [
      'above it with a ground but no reason',
      { amountFen: 40_001, ground: '重大' },
      'AMOUNT_OVER_CEILING',
    ],
    [
      'above it with a blank reason',
      { amountFen: 40_001, ground: '重大', reason: ' ' },
      'AMOUNT_OVER_CEILING',
    ],
    ['above it with both', { amountFen: 40_001, ground: '重大', reason: '理由' }, null],
    ['exactly the award left', { amountFen: 50_000, ground: '重大', reason: '理由' }, null],
    [
      'a fen above the award left',
      { amountFen: 50_001, ground: '重大', reason: '理由' },
      'AMOUNT_OVER_AWARD',
    ],
    ['a limit nobody can say', { limit: ['申请人过错程度'] }, 'AMOUNT_FACTS_MISSING'],
  ])('%s', (_, change, code) => {
    expect(codeOf(change)).toBe(code);
  });

  it('says which limit, and by what', () => {
    expect(grantFault({ ...plain, advancePaidFen: 20_001 })?.message).toBe(
      '救助金额不能低于已先行发放的200.01元',
    );
    expect(grantFault({ ...plain, amountFen: 60_000 })?.message).toBe(
      '救助金额不得超过人民法院依法应当判决的赔偿数额减去已获赔偿、救助后的500.00元',
    );
    expect(
      grantFault({ ...plain, amountFen: 60_000, limit: { ...limit, by: 'loss' } })?.message,
    ).toMatch('按过错扣减后的实际损失');
    expect(grantFault({ ...plain, amountFen: 45_000 })?.message).toMatch(
      /^救助金额超过36个月职工月平均工资总额400\.00元，须核实认定/,
    );
    expect(grantFault({ ...plain, amountFen: 45_000, ground: '重大' })?.message).toMatch(
      '应当说明理由',
    );
    expect(grantFault({ ...plain, limit: ['甲', '乙'] })).toMatchObject({
      message: '不能判断救助金额是否超过限额，尚缺：甲、乙',
      details: { missing: ['甲', '乙'] },
    });
  });

  it('lets nothing pass that is above the award or below the advance, whatever reason and ground', () => {
    const amount = fc.nat(100_000);
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        (amountFen, leftFen, ceilingFen, advancePaidFen) => {
          const fault = grantFault({
            ...{ amountFen, ceilingFen, advancePaidFen, ground: '重大', reason: '理由' },
            limit: { by: 'award', totalFen: leftFen, receivedFen: 0, leftFen },
          });
          expect(fault === null).toBe(amountFen <= leftFen && amountFen >= advancePaidFen);
        },
      ),
    );
  });
});
