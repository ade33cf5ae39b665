import { In, type EntityManager } from 'typeorm';
import { stopTerm } from '../deadlines/stop-term.js';
import { unsignedStates } from '../domain/cases/phone-approval.js';
import { PaperApproval } from './paper-approval.entity.js';

/** A task that is taken back takes its approval by phone along: there is nothing left to sign. */
export async function endWithdrawnCall(
  em: EntityManager,
  { taskId, now, by }: { taskId: string; now: Date; by: string },
): Promise<void> {
  const given = { taskId, medium: 'phone' as const, state: In([...unsignedStates]) };
  for (const { id, caseId } of await em.findBy(PaperApproval, given)) {
    await em.update(PaperApproval, { id }, { state: 'withdrawn' });
    await stopTerm(em, {
      ...{ caseId, kind: 'phone-signature', effectKey: id, reason: 'void', now, by },
    });
  }
}
