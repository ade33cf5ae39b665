import type { EntityManager } from 'typeorm';
import { enqueue } from '../../engine/enqueue.js';
import { MessageWait } from '../../engine/message-wait.entity.js';
import type { PublishPayload } from '../../engine/outbox-row.entity.js';
import { instanceOwner, stepOf } from './instance-owner.js';
import { planOf, refused, type MendPlan } from './mend-act.js';

/**
 * A step waits for a message that was sent and has not come: it goes out once more as it was, under another id, since the engine drops a repeated one while
 * the first lives. A message that was never sent is not made up: what it tells has to happen first.
 */
export async function publishAgain(em: EntityManager, waitKey: string): Promise<MendPlan> {
  const wait = await em.findOneBy(MessageWait, { waitKey });
  const owner = wait === null ? null : await instanceOwner(em, wait.instanceKey);
  if (wait === null || owner?.caseId == null) return refused('流程消息', '没有等待这条消息的流程');
  const { caseId, officeId } = owner;
  const { subject, name } = await stepOf(em, owner, wait.elementId);
  const sent = await sentBefore(em, caseId, wait);
  return planOf({
    ...{ subject, caseId, officeId },
    sentences: [
      `把“${name}”等待的消息按原来的内容重新发给引擎，流程收到后继续。`,
      '流程其实已经收到的，不会生效两次。',
    ],
    before: [{ name: '消息', value: sent.length === 0 ? '没有发送过' : '已发出，流程没有收到' }],
    after: [{ name: '消息', value: '重新发送' }],
    refusal: refusalOf(wait, sent),
    apply: async (within, { now }) => {
      const payload = sent.at(-1)?.payload;
      if (payload === undefined) return '';
      const messageId = `${wait.messageName}:${wait.correlationKey}:again-${String(sent.length)}`;
      const again = { ...payload, messageId };
      await enqueue(within, { caseId, kind: 'publish-message', payload: again, now });
      return '消息已经重新发送';
    },
  });
}

interface Sent {
  state: string;
  payload: PublishPayload;
}

async function sentBefore(
  em: EntityManager,
  caseId: string,
  { messageName, correlationKey }: MessageWait,
): Promise<Sent[]> {
  const rows = await em.query<{ state: string; payload: string }[]>(
    `SELECT state, payload FROM outbox WHERE case_id = ? AND kind = 'publish-message' ORDER BY id`,
    [caseId],
  );
  return rows
    .map(({ state, payload }) => ({ state, payload: JSON.parse(payload) as PublishPayload }))
    .filter(
      ({ payload }) => payload.name === messageName && payload.correlationKey === correlationKey,
    );
}

function refusalOf({ state }: MessageWait, sent: readonly Sent[]): string | null {
  if (state !== 'open') return '流程已经不再等待这条消息，无需处置';
  if (sent.some((one) => one.state === 'waiting')) return '消息还没有送达引擎，正在排队发送';
  return sent.length === 0
    ? '这条消息没有发送过，不能重发：请先在案件页登记它所说的事项，或者移动流程位置'
    : null;
}
