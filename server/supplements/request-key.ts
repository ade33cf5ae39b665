import type { EntityManager } from 'typeorm';
import { Supplement } from './supplement.entity.js';

/** The paper that asks, and the term it starts. */
const ofRequest: ReadonlySet<string> = new Set(['supplement-notice', 'supplement']);

/**
 * The key under which what a step of the process makes of a request for more material is made once, by the desk or by the step,
 * whichever comes first: the id of the latest request of the case, else that of the step. The process makes one request at a time.
 */
export async function requestKey(
  em: EntityManager,
  { caseId, kind, stepKey }: { caseId: string; kind: string; stepKey: string },
): Promise<string> {
  if (!ofRequest.has(kind)) return stepKey;
  const [latest] = await em.find(Supplement, {
    select: { id: true },
    where: { caseId },
    order: { requestedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return latest?.id ?? stepKey;
}
