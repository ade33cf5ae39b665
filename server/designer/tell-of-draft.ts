import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { addNotice } from '../notices/add-notice.js';
import { decidingOffices } from './package-scope.js';
import type { ProcessDraft } from './process-draft.entity.js';

type Told = Pick<ProcessDraft, 'id' | 'package' | 'title' | 'revision'>;

/** Whoever releases in the offices of the package learns that a draft waits; the same revision tells once. */
export async function tellPublishers(
  em: EntityManager,
  { id, package: packageName, title, revision }: Told,
  { on, now }: { on: LocalDate; now: Date },
): Promise<void> {
  for (const officeId of await decidingOffices(em, packageName, on)) {
    await addNotice(em, {
      ...{ effectKey: `process-submitted:${id}:${revision}:${officeId}`, officeId, now },
      ...{ kind: 'process-submitted', caseId: null, role: 'process-publisher' },
      text: `流程包草稿“${title}”已送审，等待发布`,
    });
  }
}

/** Whoever submitted a draft learns what became of it. */
export async function tellSubmitter(
  em: EntityManager,
  { id, package: packageName, title, revision, submittedBy }: Told & { submittedBy: string | null },
  { outcome, on, now }: { outcome: 'released' | 'returned'; on: LocalDate; now: Date },
): Promise<void> {
  const [officeId] = await decidingOffices(em, packageName, on);
  if (submittedBy === null || officeId === undefined) return;
  await addNotice(em, {
    ...{ effectKey: `process-${outcome}:${id}:${revision}:${now.getTime()}`, officeId, now },
    ...{ kind: `process-${outcome}`, caseId: null, accountId: submittedBy },
    text:
      outcome === 'released'
        ? `流程包草稿“${title}”已发布`
        : `流程包草稿“${title}”被退回，请按退回理由修改`,
  });
}
