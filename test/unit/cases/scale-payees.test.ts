import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scalePayees } from '../../../server/cases/scale-payees.js';
import type { SealedPayee } from '../../../server/cases/sealed-payees.js';

const payee = (amountFen: number, overrides: Partial<SealedPayee> = {}): SealedPayee => ({
  ...{ personId: String(amountFen), amountFen, bank: '农业银行', holder: '李秀兰' },
  ...{ accountCipher: 'sealed', accountMasked: '****0018', instalments: null, custody: null },
  ...overrides,
});
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('scalePayees', () => {
  it('gives every fen of the new total, and of each payee to the instalments', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), {
      minLength: 1,
      maxLength: 6,
    });

    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50_000_000 }), (given, totalFen) => {
        const payees = given.map((amountFen) =>
          payee(amountFen * 2, {
            instalments: [
              { amountFen, dueOn: '2026-04-01' },
              { amountFen, dueOn: '2026-05-01' },
            ],
          }),
        );

        const scaled = scalePayees(payees, totalFen);

        expect(sum(scaled.map(({ amountFen }) => amountFen))).toBe(totalFen);
        for (const { amountFen, instalments } of scaled) {
          expect(amountFen).toBeGreaterThan(0);
          expect(sum((instalments ?? []).map((one) => one.amountFen))).toBe(amountFen);
        }
      }),
    );
  });

  it('keeps custody and account with their payee', () => {
    const custody = { kind: 'notary', custodian: '青山县公证处' } as const;

    const [scaled] = scalePayees([payee(100, { custody })], 50);

    expect(scaled).toEqual(payee(100, { custody, amountFen: 50 }));
  });
});
