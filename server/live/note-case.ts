import type { EntityManager } from 'typeorm';
import { noteChange } from './note-change.js';

/**
 * Something of a case moved: open pages of it and lists it may stand in, those of what is awaited from outside (等待外部) as well, are read
 * again. What a worker does a moment after a task is not shown by the task's own change.
 */
export function noteCase(
  em: EntityManager,
  { caseId, officeId }: { caseId: string; officeId: string | null },
): Promise<void> {
  return noteChange(em, { kind: 'case', officeId, caseId });
}
