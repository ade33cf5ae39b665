import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Message } from '../../../processes/contract.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { enqueueMessage } from '../../../server/engine/enqueue.js';
import { MessageWait } from '../../../server/engine/message-wait.entity.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { InquiryLetter } from '../../../server/inquiries/inquiry-letter.entity.js';
import { waitMessage } from '../../../server/monitor/stuck/kinds/wait-message.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import { aKey } from '../cases/world.js';
import { aStuckWorld, onlyOf, type StuckWorld } from './stuck-world.js';

let world: StuckWorld;
beforeAll(async () => {
  world = await aStuckWorld();
});
beforeEach(() => {
  world.at('2026-03-02');
});
afterAll(() => world.drop());

const em = () => world.dataSource.manager;
const anHourAgo = new Date('2026-03-02T01:00:00Z');

/** A case whose process waits for a message. */
async function waiting(messageName: Message, correlationKey: string): Promise<string> {
  const instanceKey = aKey();
  const caseId = await world.handled({ processInstanceKey: instanceKey });
  await em().insert(ProcessInstance, {
    ...{ instanceKey, processId: 'relief-case--standard-1', processVersion: 1, caseId },
    ...{ rootInstanceKey: instanceKey, state: 'active', startedAt: anHourAgo },
  });
  await em().insert(MessageWait, {
    ...{ waitKey: aKey(), instanceKey, elementInstanceKey: aKey(), elementId: 'the-step' },
    ...{ messageName, correlationKey: correlationKey || caseId, state: 'open', received: 0 },
    openedAt: anHourAgo,
  });
  return caseId;
}

async function aSupplement(state: Supplement['state']): Promise<string> {
  const id = randomUUID();
  const caseId = await waiting(Message.supplementReceived, id);
  const settledAt = state === 'open' ? null : new Date('2026-03-02T01:59:00Z');
  await em().insert(Supplement, {
    ...{ id, caseId, missing: [], state, requestedAt: anHourAgo, settledAt },
  });
  return caseId;
}

describe('流程消息丢失', () => {
  it('is found half a minute after the supplement was settled and the process still waits', async () => {
    const [lost, awaited] = [await aSupplement('supplied'), await aSupplement('open')];

    world.time.now = new Date('2026-03-02T01:59:29Z');
    expect(onlyOf(await world.found(waitMessage), lost)).toBeNull();
    world.time.now = new Date('2026-03-02T01:59:31Z');
    const found = await world.found(waitMessage);

    expect(onlyOf(found, lost)).toMatchObject({
      ...{ officeId: null, owner: { kind: 'operator' } },
      sentence: '流程在“the-step”等待的消息已经不会再来：补充材料已经处理',
    });
    expect(onlyOf(found, awaited)).toBeNull();
  });

  it('is gone when the message has come', async () => {
    const caseId = await aSupplement('supplied');
    expect(onlyOf(await world.found(waitMessage), caseId)).not.toBeNull();

    const { processInstanceKey } = await em().findOneByOrFail(ReliefCase, { id: caseId });
    await em().update(
      MessageWait,
      { instanceKey: processInstanceKey ?? '' },
      { state: 'received' },
    );

    expect(onlyOf(await world.found(waitMessage), caseId)).toBeNull();
  });

  it('is silent while a message is on its way, and is sent anew afterwards', async () => {
    const key = randomUUID();
    const caseId = await waiting(Message.paymentSettled, key);
    await enqueueMessage(em(), { caseId, name: Message.paymentSettled, key, now: anHourAgo });
    expect(onlyOf(await world.found(waitMessage), caseId)).toBeNull();
    await em().update(OutboxRow, { caseId }, { state: 'done' });

    expect(onlyOf(await world.found(waitMessage), caseId)?.sentence).toBe(
      '流程在“the-step”等待的消息已经不会再来：所等的事项没有登记',
    );
    expect(await world.acts(waitMessage, caseId)).toEqual(['resend-outbox']);
  });

  it('waits for the last letter of an inquiry', async () => {
    const inquiryId = aKey();
    const caseId = await waiting(Message.inquirySettled, inquiryId);
    const letter = { inquiryId, caseId, sentAt: anHourAgo };
    await em().insert(InquiryLetter, [
      { ...letter, id: randomUUID(), agency: '公安局', state: 'replied', settledAt: anHourAgo },
      { ...letter, id: randomUUID(), agency: '民政局', state: 'sent' },
    ]);
    expect(onlyOf(await world.found(waitMessage), caseId)).toBeNull();

    const answered = { state: 'no-reply', settledAt: anHourAgo } as const;
    await em().update(InquiryLetter, { inquiryId, agency: '民政局' }, answered);

    expect(onlyOf(await world.found(waitMessage), caseId)?.sentence).toMatch(/函询已经全部处理/u);
  });

  it('is found of a terminated case that goes on in the engine, and of no other', async () => {
    const [terminated, running] = [
      await waiting(Message.caseTerminated, ''),
      await waiting(Message.caseTerminated, ''),
    ];
    await em().update(ReliefCase, terminated, { terminatedAt: anHourAgo });

    const found = await world.found(waitMessage);

    expect(onlyOf(found, terminated)?.sentence).toMatch(/案件已经终止办理/u);
    expect(onlyOf(found, running)).toBeNull();
  });
});
