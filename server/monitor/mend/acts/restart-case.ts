import { Message } from '../../../../processes/contract.js';
import { enqueue } from '../../../engine/enqueue.js';
import type { PublishPayload } from '../../../engine/outbox-row.entity.js';
import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct } from '../mend-act.js';

interface Row {
  caseId: string;
  officeId: string;
  number: string | null;
  status: string;
  processInstanceKey: string | null;
  instances: number | string;
}

/**
 * 重新启动流程: the start message of a case is published once more, as it was. The engine keeps one start for each case while the case runs,
 * and the outbox asks the feed first, so that nothing is started twice.
 */
export const restartCase: MendAct = {
  async plan({ em }, input) {
    const caseId = inputText(input, 'caseId');
    const [row] = await em.query<Row[]>(
      `SELECT id AS caseId, office_id AS officeId, number, status,
         process_instance_key AS processInstanceKey,
         (SELECT COUNT(*) FROM process_instance WHERE process_instance.case_id = relief_case.id) AS instances
       FROM relief_case WHERE id = ?`,
      [caseId],
    );
    if (row === undefined) return refused('案件', '没有这个案件');
    const sent = await em.query<{ payload: string; state: string }[]>(
      `SELECT payload, state FROM outbox WHERE case_id = ? AND kind = 'publish-message' ORDER BY id`,
      [row.caseId],
    );
    const starts = sent
      .map(({ payload, state }) => ({ state, payload: JSON.parse(payload) as PublishPayload }))
      .filter(({ payload }) => payload.name === Message.reliefStarted);
    const payload = starts[0]?.payload;
    const isWaiting = starts.some(({ state }) => state === 'waiting');
    return planOf({
      ...{
        subject: `${row.number ?? '未编号案件'}的流程`,
        caseId: row.caseId,
        officeId: row.officeId,
      },
      sentences: [
        '按立案时的内容，重新向引擎发送这个案件的启动消息，流程从头开始。',
        '流程其实已经启动的，引擎不会启动第二次。',
      ],
      before: [{ name: '流程', value: '没有启动' }],
      after: [{ name: '流程', value: '已启动' }],
      refusal: refusalOf(row, { isWaiting, isKnown: payload !== undefined }),
      apply: async (within, { now }) => {
        if (payload === undefined) return '';
        await enqueue(within, { caseId: row.caseId, kind: 'publish-message', payload, now });
        return '启动消息已经重新发送';
      },
    });
  },
};

function refusalOf(
  { status, processInstanceKey, instances }: Row,
  { isWaiting, isKnown }: { isWaiting: boolean; isKnown: boolean },
): string | null {
  if (processInstanceKey !== null || Number(instances) > 0) return '流程已经启动，无需处置';
  if (status === 'closed') return '案件已经办结，不再启动流程';
  if (isWaiting) return '启动消息还没有送达引擎，请改用“立即重发”';
  return isKnown ? null : '没有找到立案时的启动消息，不能重新启动';
}
