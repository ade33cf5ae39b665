import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import {
  fenOf,
  financeClerkOf,
  paymentActs,
  paymentColumns,
  paymentTasks,
  type Payment,
} from '../payments-found.js';
import { workingDaysWords, yuanWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends Payment {
  reservedAt: Date;
}

/** Steps of processes/disbursement.bpmn between the money's reservation and its order. */
const actsBeforeOrder = ['verify-payees', 'prepare-payment', 'confirm-payment'];

/** The money is there and reserved, and nobody orders its payment. */
export const fundsNotOrdered: StuckKind = {
  id: 'funds-not-ordered',
  desk: 'case',
  name: '资金未支付',
  weight: 80,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const days = patience.paymentOrder;
    const begunOn = begunBy(clock.today(), days, calendar);
    const rows: Row[] = await dataSource.query(
      `SELECT ${paymentColumns}, entry.created_at AS reservedAt
       FROM disbursement AS d
       JOIN relief_case AS c ON c.id = d.case_id
       JOIN ledger_entry AS entry ON entry.entry_key = CONCAT('reserved:', d.id)
       WHERE d.state = 'reserved' AND d.created_at < ? AND c.terminated_at IS NULL
         AND entry.created_at < ?`,
      [endOfDay(begunOn), endOfDay(begunOn)],
    );
    const taskOf = await paymentTasks(context, rows, actsBeforeOrder);
    return rows.map((row): Found => {
      const { subject, caseId, officeId, reservedAt } = row;
      const [netFen, task] = [fenOf(row.netFen), taskOf(row)];
      return {
        ...{ subject, caseId, officeId, since: outlivedSince(reservedAt, days, calendar) },
        owner: task?.owner ?? financeClerkOf(officeId),
        facts: {
          ...{ netFen, task: task?.name ?? null, taskId: task?.id ?? null },
          waitedDays: workingDaysStanding(context, toLocalDate(reservedAt)),
        },
        owedFen: netFen,
      };
    });
  },
  sentence: ({ netFen, waitedDays, task }) => {
    const at = task === null ? '' : `，停在“${String(task)}”`;
    return `资金${yuanWords(netFen)}已落实${workingDaysWords(waitedDays)}，尚未发出支付指令${at}`;
  },
  acts: paymentActs,
};
