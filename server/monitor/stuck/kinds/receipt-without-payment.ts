import { startOfDay, type LocalDate } from '../../../domain/basics/local-date.js';
import {
  fenOf,
  financeClerkOf,
  paymentActs,
  paymentColumns,
  type Payment,
} from '../payments-found.js';
import { dayWords, yuanWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';

interface Row extends Payment {
  signedOn: LocalDate;
}

/** States in which something is still to be paid, or was given back unpaid. */
const unpaid = ['planned', 'to-request', 'requested', 'waiting', 'reserved', 'ordered', 'released'];

/** A receipt was signed for money that, by the books, was never paid. */
export const receiptWithoutPayment: StuckKind = {
  id: 'receipt-without-payment',
  desk: 'case',
  name: '有收据无支付',
  weight: 75,
  find: async ({ dataSource }) => {
    const rows: Row[] = await dataSource.query(
      `SELECT ${paymentColumns}, d.receipt_signed_on AS signedOn
       FROM disbursement AS d JOIN relief_case AS c ON c.id = d.case_id
       WHERE d.state IN (?) AND d.receipt_signed_on IS NOT NULL`,
      [unpaid],
    );
    return rows.map((row): Found => {
      const { subject, caseId, officeId, signedOn } = row;
      const netFen = fenOf(row.netFen);
      return {
        ...{ subject, caseId, officeId, since: startOfDay(signedOn), owedFen: netFen },
        ...{ owner: financeClerkOf(officeId), facts: { netFen, signedOn, taskId: null } },
      };
    });
  },
  sentence: ({ signedOn, netFen }) =>
    `领款收据已于${dayWords(signedOn)}签收，账上没有${yuanWords(netFen)}的支付记录`,
  acts: paymentActs,
};
