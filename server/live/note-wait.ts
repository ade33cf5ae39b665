import type { EntityManager } from 'typeorm';
import { noteChange } from './note-change.js';

/**
 * A case begins or ends to wait for somebody outside: open lists of what is awaited (等待外部) are read again. Such a wait may come a moment
 * after the task that led to it, by a worker, so the task's own change does not show it.
 */
export function noteWait(
  em: EntityManager,
  { caseId, officeId }: { caseId: string; officeId: string },
): Promise<void> {
  return noteChange(em, { kind: 'case', officeId, caseId });
}
