import type { EntityManager } from 'typeorm';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { noteCase } from '../live/note-case.js';
import { addNotice } from '../notices/add-notice.js';

/** Tells the handler, unless it was his own doing, and the head of the department; open screens show the case anew. */
export async function tellOfStandstill(
  em: EntityManager,
  { id: caseId, officeId, handlerId }: ReliefCase,
  { key, text, by, now }: { key: string; text: string; by: string; now: Date },
): Promise<void> {
  const notice = { kind: 'standstill', caseId, officeId, text, now };
  await addNotice(em, { ...notice, effectKey: `${key}:head`, role: 'department-head' });
  if (handlerId !== null && handlerId !== by) {
    await addNotice(em, { ...notice, effectKey: `${key}:handler`, accountId: handlerId });
  }
  await noteCase(em, { caseId, officeId });
}
