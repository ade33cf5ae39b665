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
  shares: string;
  failedFen: string;
  failedAt: Date | null;
}

/** Steps of processes/disbursement.bpmn from a failed payment to the next order. */
const actsBeforeRetry = ['verify-payees', 'prepare-payment', 'confirm-payment'];

/** A payment failed and nobody ordered it again: the payee waits for money that left nobody's account. */
export const paymentFailed: StuckKind = {
  id: 'payment-failed',
  desk: 'case',
  name: '支付失败未重付',
  weight: 90,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const days = patience.paymentRetry;
    const begunOn = begunBy(clock.today(), days, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT ${paymentColumns}, COUNT(*) AS shares, SUM(share.amount_fen) AS failedFen,
         MIN((SELECT MAX(o.settled_at) FROM payment_order AS o
           WHERE o.payee_share_id = share.id AND o.state = 'failed')) AS failedAt
       FROM payee_share AS share
       JOIN disbursement AS d ON d.id = share.disbursement_id
       JOIN relief_case AS c ON c.id = d.case_id
       WHERE share.state = 'failed'
       GROUP BY d.id, d.case_id, d.office_id, d.fund_source, netFen, c.handler_id
       HAVING failedAt IS NULL OR failedAt < ?`,
      [endOfDay(begunOn)],
    );
    const taskOf = await paymentTasks(context, rows, actsBeforeRetry);
    return rows.map((row): Found => {
      const { subject, caseId, officeId } = row;
      const failedAt = row.failedAt ?? clock.now();
      const [failedFen, task] = [fenOf(row.failedFen), taskOf(row)];
      return {
        ...{ subject, caseId, officeId, since: outlivedSince(failedAt, days, calendar) },
        owner: task?.owner ?? handlerOf(row),
        facts: {
          ...{ shares: Number(row.shares), failedFen },
          ...{ task: task?.name ?? null, taskId: task?.id ?? null },
          waitedDays: workingDaysStanding(context, toLocalDate(failedAt)),
        },
        owedFen: failedFen,
      };
    });
  },
  sentence: ({ shares, failedFen, waitedDays, task }) => {
    const at = task === null ? '' : `，停在“${String(task)}”`;
    return `${String(shares)}笔共${yuanWords(failedFen)}支付失败已${workingDaysWords(waitedDays)}，没有重新支付${at}`;
  },
  acts: paymentActs,
};
