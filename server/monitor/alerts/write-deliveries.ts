import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { AlertDelivery } from './alert-delivery.entity.js';
import type { AlertMessage } from './alert-message.js';
import type { AlertReceiver } from './api.js';

interface Deliveries {
  ruleId: string;
  step: number;
  isTrial: boolean;
  receivers: readonly AlertReceiver[];
  messages: readonly AlertMessage[];
  now: Date;
}

/** Each message to each receiver, to be sent after the commit. Answers how many. */
export async function writeDeliveries(
  em: EntityManager,
  { ruleId, step, isTrial, receivers, messages, now }: Deliveries,
): Promise<number> {
  const rows = messages.flatMap((message) =>
    receivers.map((receiver) => ({
      ...{ id: randomUUID(), ruleId, way: receiver.way, receiver, step, isTrial },
      ...{ findings: message.lines.length + message.more, message, state: 'waiting' },
      ...{ attempts: 0, lastError: null, notBefore: now, createdAt: now, settledAt: null },
    })),
  );
  if (rows.length > 0) {
    await em.insert(AlertDelivery, rows as unknown as QueryDeepPartialEntity<AlertDelivery>[]);
  }
  return rows.length;
}
