import type { EntityManager } from 'typeorm';
import type { Deps } from '../../../deps.js';
import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct, type MendPlan } from '../mend-act.js';
import { publishAgain } from '../publish-again.js';

interface Row {
  id: string;
  /** Of the case, or of the mend order the command belongs to. */
  owner: string;
  kind: string;
  payload: string;
  state: string;
  attempts: number;
  waiting: number | string;
  caseId: string | null;
  officeId: string | null;
  caseNumber: string | null;
}

/**
 * 立即重发: what waits for a case is sent now, in its order, instead of when its pause is over; a decision the engine never got, though it was sent, goes out
 * once more; and so does a message somebody waits for.
 */
export const resendOutbox: MendAct = {
  async plan({ em, deps }, input) {
    const waitKey = inputText(input, 'waitKey');
    if (waitKey !== null) return publishAgain(em, waitKey);
    const row = await findRow(em, inputText(input, 'outboxId') ?? '0');
    if (row === null) return refused('待发指令', '没有这条指令');
    return row.state === 'waiting' ? sendingNow(deps, em, row) : sendingAgain(em, row);
  },
};

function sendingNow(deps: Deps, em: EntityManager, row: Row): MendPlan {
  return planOf({
    ...aboutOf(row),
    sentences: [
      `这个案件有${String(row.waiting)}条指令没有送达引擎，按原来的顺序立即重发。`,
      '指令带有固定的编号，已经送达的不会生效两次。',
    ],
    before: [{ name: '已尝试', value: `${String(row.attempts)}次` }],
    after: [{ name: '已尝试', value: '0次，立即发送' }],
    perform: async ({ now }) => {
      await em.query(
        `UPDATE outbox SET not_before = ?, attempts = 0 WHERE case_id = ? AND state = 'waiting'`,
        [now, row.owner],
      );
      await deps.outbox.flush(row.owner);
      return '已经立即重发';
    },
  });
}

/** Of what counts as sent only a decision whose task still waits for the engine may go out again: the engine takes it once. */
async function sendingAgain(em: EntityManager, row: Row): Promise<MendPlan> {
  const { taskId = null } = JSON.parse(row.payload) as { taskId?: string };
  const waiting = await em.query<unknown[]>(
    `SELECT id FROM task WHERE id = ? AND state = 'completing'`,
    [taskId],
  );
  const isLost = row.kind === 'complete-job' && row.state === 'done' && waiting.length > 0;
  return planOf({
    ...aboutOf(row),
    sentences: [
      '任务已经办结，引擎没有收到。把原来的办结指令重新发给引擎，内容不变。',
      '引擎其实已经收到的，不会生效两次。',
    ],
    before: [{ name: '指令', value: '已发出，引擎没有收到' }],
    after: [{ name: '指令', value: '重新发送' }],
    refusal: isLost ? null : '这条指令已经送达引擎，无需重发',
    apply: async (within, { now }) => {
      await within.query(
        `UPDATE outbox SET state = 'waiting', not_before = ?, attempts = 0, sent_at = NULL
         WHERE id = ? AND state = 'done'`,
        [now, row.id],
      );
      return '办结指令已经重新发送';
    },
  });
}

async function findRow(em: EntityManager, id: string): Promise<Row | null> {
  const [row] = await em.query<Row[]>(
    `SELECT sent.id, sent.case_id AS owner, sent.kind, sent.payload, sent.state, sent.attempts,
       relief_case.id AS caseId, relief_case.office_id AS officeId,
       relief_case.number AS caseNumber,
       (SELECT COUNT(*) FROM outbox AS other
         WHERE other.case_id = sent.case_id AND other.state = 'waiting') AS waiting
     FROM outbox AS sent LEFT JOIN relief_case ON relief_case.id = sent.case_id
     WHERE sent.id = ?`,
    [id],
  );
  return row ?? null;
}

const aboutOf = ({ caseNumber, caseId, officeId }: Row) => ({
  ...{ subject: `${caseNumber ?? '未编号案件'}的待发指令`, caseId, officeId },
});
