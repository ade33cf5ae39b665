import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Message } from '../../../processes/contract.js';
import { MessageWait } from '../../../server/engine/message-wait.entity.js';
import { OutboxRow } from '../../../server/engine/outbox-row.entity.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { resendMessage } from '../../../server/monitor/mend/resend-message.js';
import { Supplement } from '../../../server/supplements/supplement.entity.js';
import { aKey } from '../cases/world.js';
import { aStuckWorld, type StuckWorld } from './stuck-world.js';

let world: StuckWorld;
beforeAll(async () => {
  world = await aStuckWorld();
  world.at('2026-03-02');
});
afterAll(() => world.drop());

const em = () => world.dataSource.manager;

/** A case that waits for its supplement, which stands as told. */
async function waiting(state: Supplement['state']) {
  const [instanceKey, waitKey, id, at] = [aKey(), aKey(), randomUUID(), world.deps.clock.now()];
  const caseId = await world.handled({ processInstanceKey: instanceKey });
  await em().insert(ProcessInstance, {
    ...{ instanceKey, processId: 'relief-case--standard-1', processVersion: 1, caseId },
    ...{ rootInstanceKey: instanceKey, state: 'active', startedAt: at },
  });
  await em().insert(MessageWait, {
    ...{ waitKey, instanceKey, elementInstanceKey: aKey(), elementId: 'supplement-received' },
    ...{ messageName: Message.supplementReceived, correlationKey: id, state: 'open' },
    ...{ received: 0, openedAt: at },
  });
  await em().insert(Supplement, { id, caseId, missing: [], state, requestedAt: at });
  return { caseId, waitKey, id };
}

describe('a message that is sent anew', () => {
  it('tells the process what was registered, under a number of its own', async () => {
    const { caseId, waitKey, id } = await waiting('office-collects');

    const plan = await resendMessage(em(), waitKey);
    await plan.apply?.(em(), {
      ...{ actor: world.handler, reason: '消息丢失', requestId: 'r' },
      now: world.deps.clock.now(),
    });

    expect(plan).toMatchObject({ caseId, officeId: 'county-a', refusal: null });
    expect(await em().findBy(OutboxRow, { caseId })).toMatchObject([
      {
        kind: 'publish-message',
        payload: {
          ...{ name: 'supplement-received', correlationKey: id },
          messageId: `supplement-received:${id}:2026-03-02T02:00:00.000Z`,
          variables: { supplementOutcome: 'office-collects' },
        },
      },
    ]);
  });

  it('is refused while nothing was registered: the process is told nothing that is not so', async () => {
    const { waitKey } = await waiting('open');

    expect((await resendMessage(em(), waitKey)).refusal).toBe(
      '流程所等的事项还没有登记结果，登记后自动发出消息',
    );
  });

  it('is refused once the process waits no longer', async () => {
    const { waitKey } = await waiting('supplied');
    await em().update(MessageWait, { waitKey }, { state: 'received' });

    expect((await resendMessage(em(), waitKey)).refusal).toBe('流程已经不再等待这个消息');
    expect((await resendMessage(em(), '1')).refusal).toBe('没有这个等待，或者它所属的案件');
  });
});
