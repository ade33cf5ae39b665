import type { EntityManager } from 'typeorm';
import type { Deadline } from '../deadlines/deadline.entity.js';
import { PaperApproval } from './paper-approval.entity.js';

/** Whose signature a term waits for (电话审批补签); null for every other term. */
export async function awaitedSigner(
  em: EntityManager,
  { kind, effectKey }: Pick<Deadline, 'kind' | 'effectKey'>,
): Promise<string | null> {
  if (kind !== 'phone-signature') return null;
  const { signerId } = await em.findOneByOrFail(PaperApproval, { id: effectKey });
  return signerId;
}
