import type { EntityManager } from 'typeorm';
import type { LegalDocument } from '../documents/document.entity.js';
import { Task } from '../tasks/task.entity.js';

const servedByTask: ReadonlySet<string> = new Set(['relief-decision', 'refusal-decision']);

/** The open task 送达 that waits for the service of this paper; null when nothing in the process does. */
export async function openServiceTask(
  em: EntityManager,
  { caseId, kind, state }: Pick<LegalDocument, 'caseId' | 'kind' | 'state'>,
): Promise<Task | null> {
  if (!servedByTask.has(kind) || state !== 'sealed') return null;
  return em.findOneBy(Task, { caseId, act: 'serve-document', state: 'open' });
}
