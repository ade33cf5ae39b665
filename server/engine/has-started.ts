import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import type { PublishPayload } from './outbox-row.entity.js';

/** Whether the message would start a case which, by the feed, the engine started already. */
export async function hasStarted(
  em: EntityManager,
  caseId: string,
  { name }: Pick<PublishPayload, 'name'>,
): Promise<boolean> {
  if (name !== Message.reliefStarted) return false;
  const started: unknown[] = await em.query(
    'SELECT id FROM relief_case WHERE id = ? AND process_instance_key IS NOT NULL',
    [caseId],
  );
  return started.length > 0;
}
