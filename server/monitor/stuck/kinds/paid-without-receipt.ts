import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { handlerOf } from '../case-of-find.js';
import {
  fenOf,
  paymentActs,
  paymentColumns,
  paymentTasks,
  type Payment,
} from '../payments-found.js';
import { workingDaysWords, yuanWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends Payment {
  paidAt: Date;
}

/** Everything was paid, and there is no receipt of the payee. */
export const paidWithoutReceipt: StuckKind = {
  id: 'paid-without-receipt',
  desk: 'case',
  name: '已发放未收据',
  weight: 30,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const begunOn = begunBy(clock.today(), patience.receipt, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT ${paymentColumns}, COALESCE(
           (SELECT MAX(batch.settled_at) FROM payment_batch AS batch
             WHERE batch.disbursement_id = d.id), d.created_at) AS paidAt
       FROM disbursement AS d JOIN relief_case AS c ON c.id = d.case_id
       WHERE d.state = 'paid' AND d.receipt_signed_on IS NULL AND d.created_at < ?
       HAVING paidAt < ?`,
      [endOfDay(begunOn), endOfDay(begunOn)],
    );
    const taskOf = await paymentTasks(context, rows, ['sign-receipt']);
    return rows.map((row): Found => {
      const { subject, caseId, officeId, paidAt } = row;
      const task = taskOf(row);
      return {
        ...{ subject, caseId, officeId },
        since: outlivedSince(paidAt, patience.receipt, calendar),
        owner: task?.owner ?? handlerOf(row),
        facts: {
          ...{ netFen: fenOf(row.netFen), taskId: task?.id ?? null },
          waitedDays: workingDaysStanding(context, toLocalDate(paidAt)),
        },
      };
    });
  },
  sentence: ({ netFen, waitedDays }) =>
    `救助金${yuanWords(netFen)}已发放${workingDaysWords(waitedDays)}，没有登记领款收据`,
  acts: paymentActs,
};
