import type { EntityManager } from 'typeorm';
import { PaymentInstruction } from './payment-instruction.entity.js';

/** Who prepared the instruction that is to be checked next, as account id; null when there is none. */
export async function paymentPreparer(
  em: EntityManager,
  disbursementId: string,
): Promise<string | null> {
  const prepared = await em.findOneBy(PaymentInstruction, { disbursementId, state: 'prepared' });
  return prepared?.preparedBy ?? null;
}
