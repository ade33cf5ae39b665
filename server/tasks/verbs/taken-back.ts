import type { EntityManager } from 'typeorm';
import type { Job } from '../../../processes/job.js';
import { openPayees, type SealedPayee } from '../../cases/sealed-payees.js';
import { findingOfEffect } from '../../cases/record-finding.js';
import type { Deps } from '../../deps.js';
import { sealDraft } from '../draft.js';
import { Task } from '../task.entity.js';

/** Of a step that was taken back and opens again: to whom it goes, and what was typed before. */
export interface TakenBack {
  assigneeId: string | null;
  draft: { sealed: string } | null;
  draftBy: string | null;
}

/** What a step that opens again begins with; null when it was not taken back, or was done again since. */
export async function takenBack(
  em: EntityManager,
  { vault }: Pick<Deps, 'vault'>,
  { elementId, processInstanceKey }: Job,
  caseId: string,
): Promise<TakenBack | null> {
  const [before] = await em.find(Task, {
    where: { caseId, processInstanceKey, elementId },
    order: { openedAt: 'DESC', jobKey: 'DESC' },
    take: 1,
  });
  if (before?.withdrawnAt == null) return null;
  const { completedBy, completedFor, submission, elementInstanceKey } = before;
  // account numbers were masked in the submission; the finding keeps them sealed
  const finding =
    before.act === 'propose-relief' || before.act === 'confirm-emergency'
      ? await findingOfEffect(em, findingOf[before.act], elementInstanceKey)
      : null;
  const payees = openPayees(vault, (finding?.['payees'] ?? []) as SealedPayee[]);
  const data = { ...submission, payees };
  if (payees.length === 0) Reflect.deleteProperty(data, 'payees');
  const by = completedFor ?? completedBy;
  return { assigneeId: by, draft: sealDraft({ vault }, data), draftBy: completedBy };
}

const findingOf = { 'propose-relief': 'proposal', 'confirm-emergency': 'emergency' } as const;
