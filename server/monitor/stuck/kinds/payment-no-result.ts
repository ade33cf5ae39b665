import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { caseLink } from '../case-links.js';
import { fenOf, financeClerkOf } from '../payments-found.js';
import { workingDaysWords, yuanWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row {
  subject: string;
  caseId: string;
  officeId: string;
  orderedAt: Date;
  orders: string;
  openFen: string;
}

/** The bank or the treasury was ordered to pay and does not say whether it did. Also of terminated cases: money that left must be in the books. */
export const paymentNoResult: StuckKind = {
  id: 'payment-no-result',
  desk: 'case',
  name: '支付结果未回',
  weight: 80,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const days = patience.paymentResult;
    const begunOn = begunBy(clock.today(), days, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT batch.id AS subject, d.case_id AS caseId, d.office_id AS officeId,
         batch.ordered_at AS orderedAt, COUNT(*) AS orders, SUM(o.amount_fen) AS openFen
       FROM payment_batch AS batch
       JOIN disbursement AS d ON d.id = batch.disbursement_id
       JOIN payment_order AS o ON o.batch_id = batch.id AND o.state = 'ordered'
       WHERE batch.state = 'ordered' AND batch.ordered_at < ?
       GROUP BY batch.id, d.case_id, d.office_id, batch.ordered_at`,
      [endOfDay(begunOn)],
    );
    return rows.map((row): Found => {
      const { subject, caseId, officeId, orderedAt } = row;
      const openFen = fenOf(row.openFen);
      return {
        ...{ subject, caseId, officeId, since: outlivedSince(orderedAt, days, calendar) },
        ...{ owner: financeClerkOf(officeId), owedFen: openFen },
        facts: {
          ...{ orders: Number(row.orders), openFen },
          waitedDays: workingDaysStanding(context, toLocalDate(orderedAt)),
        },
      };
    });
  },
  sentence: ({ waitedDays, orders, openFen }) =>
    `支付指令已发出${workingDaysWords(waitedDays)}，${String(orders)}笔共${yuanWords(openFen)}没有支付结果`,
  acts: ({ caseId }) => [
    caseLink(caseId, {
      label: '登记支付结果',
      explain: '向银行或者国库查明后，在案件页登记支付成功或者失败',
    }),
    {
      ...{ kind: 'link', label: '查看资金台账', to: '/funds' },
      explain: '在资金台账核对这批支付，登记结果',
    },
  ],
};
