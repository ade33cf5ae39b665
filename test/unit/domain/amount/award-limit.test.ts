import { describe, expect, it } from '@jest/globals';
import { awardLimit, type LossFacts } from '../../../../server/domain/amount/award-limit.js';

const known: LossFacts = {
  ...{ lossFen: 1_000, lawfulAwardFen: 2_000, compensationFen: 300, faultPercent: 10 },
};

describe('awardLimit', () => {
  it.each<[Partial<LossFacts>, object]>([
    [{}, { by: 'award', totalFen: 2_000, receivedFen: 300, leftFen: 1_700 }],
    [{ lawfulAwardFen: 0 }, { by: 'award', totalFen: 0, leftFen: 0 }],
    [{ compensationFen: 1_999 }, { leftFen: 1 }],
    [{ compensationFen: 2_000 }, { leftFen: 0 }],
    [{ compensationFen: 2_001 }, { leftFen: 0 }],
    [
      { lossFen: null, faultPercent: null },
      { by: 'award', leftFen: 1_700 },
    ],
    [{ lawfulAwardFen: null }, { by: 'loss', totalFen: 900, receivedFen: 300, leftFen: 600 }],
    [{ lawfulAwardFen: null, faultPercent: 0 }, { totalFen: 1_000 }],
    [
      { lawfulAwardFen: null, faultPercent: 100 },
      { totalFen: 0, leftFen: 0 },
    ],
    [{ lawfulAwardFen: null, lossFen: 999, faultPercent: 50 }, { totalFen: 499 }],
  ])('%j: %j', (facts, limit) => {
    expect(awardLimit({ ...known, ...facts })).toMatchObject(limit);
  });

  it.each<[Partial<LossFacts>, string[]]>([
    [{ compensationFen: null }, ['已获赔偿和其他救助']],
    [{ lawfulAwardFen: null, faultPercent: null }, ['申请人过错程度']],
    [{ lawfulAwardFen: null, lossFen: null }, ['实际损失或者法院依法应当判决的赔偿数额']],
    [
      { lossFen: null, lawfulAwardFen: null, compensationFen: null, faultPercent: null },
      ['实际损失或者法院依法应当判决的赔偿数额', '已获赔偿和其他救助', '申请人过错程度'],
    ],
  ])('cannot be said with %j, for %j are missing', (facts, missing) => {
    expect(awardLimit({ ...known, ...facts })).toEqual(missing);
  });
});
