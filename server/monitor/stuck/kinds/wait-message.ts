import { Message } from '../../../../processes/contract.js';
import { patience } from '../../../domain/monitor/patience.js';
import { stepName, type EngineStep } from '../step-names.js';
import type { Found, StuckContext, StuckKind } from '../stuck-kind.js';

interface Row extends EngineStep {
  subject: string;
  caseId: string;
  /** When what is waited for was settled here; null: there is no such thing here. */
  settledAt: Date | null;
  openedAt: Date;
}

/** What a message tells of: its row here, and when that was settled; null while it is awaited. */
interface Awaited {
  name: Message;
  /** Joins for a wait `k`. */
  joins: string;
  isSettled: string;
  settledAt: string;
  cause: string;
}

/** Waits whose message is still to come have an open row here; those without one wait for ever. */
const awaited: readonly Awaited[] = [
  {
    name: Message.supplementReceived,
    joins: 'LEFT JOIN supplement AS s ON s.id = k.correlation_key',
    ...{ isSettled: "(s.id IS NULL OR s.state <> 'open')", settledAt: 's.settled_at' },
    cause: '补充材料已经处理',
  },
  {
    name: Message.inquirySettled,
    joins: '',
    isSettled: `NOT EXISTS (SELECT 1 FROM inquiry_letter AS l
      WHERE l.inquiry_id = k.correlation_key AND l.state = 'sent')`,
    settledAt: `(SELECT MAX(l.settled_at) FROM inquiry_letter AS l
      WHERE l.inquiry_id = k.correlation_key)`,
    cause: '函询已经全部处理',
  },
  {
    name: Message.fundsArrived,
    joins: `LEFT JOIN disbursement AS d ON d.id = k.correlation_key
      LEFT JOIN ledger_entry AS e ON e.entry_key = CONCAT('reserved:', d.id)`,
    ...{ isSettled: "(d.id IS NULL OR d.state <> 'waiting')", settledAt: 'e.created_at' },
    cause: '资金已经落实',
  },
  {
    name: Message.paymentSettled,
    joins: 'LEFT JOIN payment_batch AS b ON b.id = k.correlation_key',
    ...{ isSettled: "(b.id IS NULL OR b.state <> 'ordered')", settledAt: 'b.settled_at' },
    cause: '支付结果已经登记',
  },
  {
    name: Message.caseTerminated,
    joins: '',
    // by the case, of which few are terminated and open, and not by the waits, which all open cases have
    isSettled: 'c.terminated_at IS NOT NULL AND c.id = k.correlation_key',
    settledAt: 'c.terminated_at',
    cause: '案件已经终止办理',
  },
];

/** A step waits for a message of ours that will not come: what it tells of is settled, and nothing is on its way any more. */
export const waitMessage: StuckKind = {
  id: 'wait-message',
  desk: 'machine',
  name: '流程消息丢失',
  weight: 75,
  find: async (context) => (await Promise.all(awaited.map((one) => lostOf(context, one)))).flat(),
  sentence: ({ step, cause }) => `流程在“${String(step)}”等待的消息已经不会再来：${String(cause)}`,
  acts: ({ subject: waitKey }) => [{ kind: 'mend', act: 'resend-outbox', input: { waitKey } }],
};

async function lostOf(context: StuckContext, one: Awaited): Promise<Found[]> {
  const { dataSource, clock } = context;
  const patienceMs = patience.messageSeconds * 1000;
  const before = new Date(clock.now().getTime() - patienceMs);
  const rows: Row[] = await dataSource.query(sqlOf(one), [one.name, before, before]);
  return Promise.all(
    rows.map(async (row): Promise<Found> => {
      const { subject, caseId, settledAt, openedAt } = row;
      const begun = Math.max(openedAt.getTime(), settledAt?.getTime() ?? 0);
      const step = await stepName(dataSource, row);
      const cause = settledAt === null ? '所等的事项没有登记' : one.cause;
      return {
        ...{ subject, caseId, officeId: null, owner: { kind: 'operator' } },
        ...{ since: new Date(begun + patienceMs), facts: { step, cause } },
      };
    }),
  );
}

/**
 * The waits `k` are read from their index alone, and `w` is the whole row of the few that are lost. What is on its way in the outbox has a
 * kind of its own.
 */
function sqlOf({ joins, isSettled, settledAt }: Awaited): string {
  return `SELECT w.wait_key AS subject, c.id AS caseId, ${settledAt} AS settledAt,
      w.opened_at AS openedAt, w.element_id AS elementId,
      p.process_id AS processId, p.process_version AS processVersion, c.release_id AS releaseId
    FROM message_wait AS k ${joins}
    JOIN message_wait AS w ON w.wait_key = k.wait_key
    JOIN process_instance AS p ON p.instance_key = w.instance_key
    JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key
    WHERE k.state = 'open' AND k.message_name = ? AND ${isSettled} AND w.opened_at < ?
      AND COALESCE(${settledAt}, w.opened_at) < ? AND c.closed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.case_id = c.id AND o.state = 'waiting')`;
}
