import { In, type EntityManager } from 'typeorm';
import { unsignedStates } from '../domain/cases/phone-approval.js';
import { PaperApproval } from './paper-approval.entity.js';

/** Whether an approval of the case by phone waits for its signature or was denied; a denial counts more. Null: neither. */
export async function unsignedCallOf(
  em: EntityManager,
  caseId: string,
): Promise<(typeof unsignedStates)[number] | null> {
  const rows = await em.find(PaperApproval, {
    select: { state: true },
    where: { caseId, medium: 'phone', state: In([...unsignedStates]) },
  });
  if (rows.length === 0) return null;
  return rows.some(({ state }) => state === 'denied') ? 'denied' : 'confirmed';
}
