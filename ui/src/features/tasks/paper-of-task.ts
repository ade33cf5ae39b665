import type { Case } from '../cases/useCase.query.js';
import type { Task } from './useTask.query.js';

/** The decision is sealed once it is issued and served once it is sealed, as the acts of these tasks find it. */
const waitsIn: Readonly<Record<string, { state: string; work: 'seal' | 'serve' }>> = {
  'seal-document': { state: 'issued', work: 'seal' },
  'serve-document': { state: 'sealed', work: 'serve' },
};
const decisionKinds: readonly string[] = ['relief-decision', 'refusal-decision'];

export interface PaperOfTask {
  document: Case['documents'][number];
  work: 'seal' | 'serve';
}

/** The paper a task seals or serves, the newest of its kind; null: the task is about none, or it is not there. */
export function paperOfTask(
  { act, officeId }: Pick<Task, 'act' | 'officeId'>,
  { documents }: Pick<Case, 'documents'>,
): PaperOfTask | null {
  const waits = act === null || !Object.hasOwn(waitsIn, act) ? undefined : waitsIn[act];
  if (waits === undefined) return null;
  const document = documents.findLast(
    ({ kind, state, officeId: issuedBy }) =>
      decisionKinds.includes(kind) &&
      state === waits.state &&
      // another office may have decided what this one serves, never what it seals
      (waits.work === 'serve' || issuedBy === officeId),
  );
  return document === undefined ? null : { document, work: waits.work };
}
