import type { EntityManager } from 'typeorm';
import { Message } from '../../../processes/contract.js';
import { enqueueMessage } from '../../engine/enqueue.js';
import { planOf, refused, type MendPlan } from './mend-act.js';

interface Row {
  name: Message;
  key: string;
  state: string;
  caseId: string;
  officeId: string;
  caseNumber: string | null;
  terminatedAt: Date | null;
  /** Of the row the message tells of; null: there is none. */
  supplement: string | null;
  disbursement: string | null;
  batch: string | null;
  openLetters: string | number;
}

/**
 * 补发消息: a message that was lost is published anew, by what stands in the database now and with a number of its own, since the engine
 * would drop the old one. What the process waits for must be settled: nothing is skipped.
 */
export async function resendMessage(em: EntityManager, waitKey: string): Promise<MendPlan> {
  const row = await waitOf(em, waitKey);
  if (row === null) return refused('流程消息', '没有这个等待，或者它所属的案件');
  const { name, key, state, caseId, officeId, caseNumber } = row;
  const variables = settledBy[name]?.(row) ?? null;
  return planOf({
    ...{ subject: `${caseNumber ?? '未编号案件'}的流程消息`, caseId, officeId },
    sentences: [
      '按照现在登记的结果，把流程所等的消息重新发给引擎，流程从等待处继续。',
      '消息只使流程知道已经登记的事项，不改变登记内容，也不跳过任何步骤。',
    ],
    before: [{ name: '流程', value: '等待消息' }],
    after: [{ name: '流程', value: '收到消息，继续办理' }],
    refusal: refusalOf(state, variables),
    apply: async (within, { now }) => {
      const occasion = `${key}:${now.toISOString()}`;
      await enqueueMessage(within, {
        ...{ caseId, name, key, occasion, variables: variables ?? {}, now },
      });
      return '已经补发消息';
    },
  });
}

function refusalOf(state: string, variables: Record<string, unknown> | null): string | null {
  if (state !== 'open') return '流程已经不再等待这个消息';
  return variables === null ? '流程所等的事项还没有登记结果，登记后自动发出消息' : null;
}

/** The variables of the message by what was settled; null: it is not, and nobody may tell the process otherwise. */
const settledBy: Partial<Record<Message, (row: Row) => Record<string, unknown> | null>> = {
  [Message.supplementReceived]: ({ supplement }) =>
    supplement === 'supplied' || supplement === 'office-collects'
      ? { supplementOutcome: supplement }
      : null,
  [Message.inquirySettled]: ({ openLetters }) => (Number(openLetters) === 0 ? {} : null),
  [Message.fundsArrived]: ({ disbursement }) => (disbursement === 'reserved' ? {} : null),
  [Message.paymentSettled]: ({ batch }) => (batch === 'settled' ? {} : null),
  [Message.caseTerminated]: ({ terminatedAt }) => (terminatedAt === null ? null : {}),
};

async function waitOf(em: EntityManager, waitKey: string): Promise<Row | null> {
  const [row] = await em.query<Row[]>(
    `SELECT w.message_name AS name, w.correlation_key AS \`key\`, w.state, c.id AS caseId,
       c.office_id AS officeId, c.number AS caseNumber, c.terminated_at AS terminatedAt,
       s.state AS supplement, d.state AS disbursement, b.state AS batch,
       (SELECT COUNT(*) FROM inquiry_letter AS l
         WHERE l.inquiry_id = w.correlation_key AND l.state = 'sent') AS openLetters
     FROM message_wait AS w
     JOIN process_instance AS p ON p.instance_key = w.instance_key
     JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key
     LEFT JOIN supplement AS s ON s.id = w.correlation_key
     LEFT JOIN disbursement AS d ON d.id = w.correlation_key
     LEFT JOIN payment_batch AS b ON b.id = w.correlation_key
     WHERE w.wait_key = ?`,
    [waitKey],
  );
  return row ?? null;
}
