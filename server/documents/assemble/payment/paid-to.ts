import { toLocalDate, type LocalDate } from '../../../domain/basics/local-date.js';
import { sumFen, type Fen } from '../../../domain/basics/money.js';
import { caseMoney } from '../../../money/case-money.js';
import type { Assembly } from '../../assembly.js';

/** What the office of a paper paid to one person, advance and grant together. */
export interface PaidTo {
  name: string;
  paidFen: Fen;
  /** Day of the last payment. */
  paidOn: LocalDate;
  /** Was anything of it paid under the decision, or only an advance before it? */
  isGrant: boolean;
}

/** Everybody the office paid, by the name of the applicant, whoever was paid last standing last. */
export async function paidTo({ em, file, office }: Assembly): Promise<PaidTo[]> {
  const { disbursements } = await caseMoney(em, file.row.id);
  const payments = disbursements
    .filter(({ officeId }) => officeId === office.id)
    .flatMap(({ purpose, payees, orders }) =>
      orders.flatMap(({ payeeShareId, amountFen, state, settledAt }) => {
        const payee = payees.find(({ id }) => id === payeeShareId);
        if (state !== 'paid' || settledAt === null || payee === undefined) return [];
        return [{ ...payee, purpose, amountFen, paidOn: toLocalDate(new Date(settledAt)) }];
      }),
    );
  const persons = new Set(payments.map(({ personId }) => personId));
  return [...persons]
    .map((id) => {
      const own = payments.filter(({ personId }) => personId === id);
      const days = own.map(({ paidOn }) => paidOn).sort();
      return {
        name: file.applicants.find(({ personId }) => personId === id)?.name ?? own[0]?.holder ?? '',
        paidFen: sumFen(own.map(({ amountFen }) => amountFen)),
        paidOn: days.at(-1) ?? '',
        isGrant: own.some(({ purpose }) => purpose === 'grant'),
      };
    })
    .sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
}
