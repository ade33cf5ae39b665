import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct } from '../mend-act.js';
import { resendMessage } from '../resend-message.js';

interface Row {
  /** Of the case, or of the mend order the command belongs to. */
  owner: string;
  caseId: string | null;
  officeId: string | null;
  caseNumber: string | null;
  attempts: number;
  state: string;
  waiting: number | string;
}

/** 立即重发: what waits for a case is sent now, in its order, instead of when its pause is over; or one message that was lost. */
export const resendOutbox: MendAct = {
  async plan({ em, deps }, input) {
    const waitKey = inputText(input, 'waitKey');
    if (waitKey !== null) return resendMessage(em, waitKey);
    const [row] = await em.query<Row[]>(
      `SELECT sent.case_id AS owner, sent.attempts, sent.state, relief_case.id AS caseId,
         relief_case.office_id AS officeId, relief_case.number AS caseNumber,
         (SELECT COUNT(*) FROM outbox AS other
           WHERE other.case_id = sent.case_id AND other.state = 'waiting') AS waiting
       FROM outbox AS sent LEFT JOIN relief_case ON relief_case.id = sent.case_id
       WHERE sent.id = ?`,
      [inputText(input, 'outboxId') ?? '0'],
    );
    if (row === undefined) return refused('待发指令', '没有这条指令');
    const { owner, caseId, officeId } = row;
    return planOf({
      ...{ subject: `${row.caseNumber ?? '未编号案件'}的待发指令`, caseId, officeId },
      sentences: [
        `这个案件有${String(row.waiting)}条指令没有送达引擎，按原来的顺序立即重发。`,
        '指令带有固定的编号，已经送达的不会生效两次。',
      ],
      before: [{ name: '已尝试', value: `${String(row.attempts)}次` }],
      after: [{ name: '已尝试', value: '0次，立即发送' }],
      refusal: row.state === 'waiting' ? null : '这条指令已经送达引擎，无需重发',
      perform: async ({ now }) => {
        await em.query(
          `UPDATE outbox SET not_before = ?, attempts = 0 WHERE case_id = ? AND state = 'waiting'`,
          [now, owner],
        );
        await deps.outbox.flush(owner);
        return '已经立即重发';
      },
    });
  },
};
