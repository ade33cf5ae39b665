import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { caseHolder } from '../../cases/case-subject.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { assemblyOf } from '../issue-document.js';
import { DocumentDraft } from './document-draft.entity.js';
import { sealEntered, type Entered } from './draft-papers.js';
import { assertMayDraft } from './draft-permission.js';
import { draftingOf } from './drafting-of.js';

/** 起草: a draft of the kind with what the file of the case proposes for it. Answers its id. */
export async function createDraft(
  deps: Deps,
  { caseId, kind, actor }: { caseId: string; kind: string; actor: Actor },
): Promise<string> {
  return deps.dataSource.transaction(async (em) => {
    await assertMayDraft(em, actor, caseId, 'save', deps.clock.today());
    const { officeId } = await caseHolder(em, caseId);
    const { refusal, propose } = draftingOf(kind);
    const assembly = await assemblyOf(em, deps, { caseId, officeId });
    const reason = (await refusal?.(assembly)) ?? null;
    if (reason !== null) throw new RuleError('WRONG_STATE', reason, { caseId, kind });
    const entered = await propose(assembly);
    return insertDraft(em, deps, { caseId, kind, officeId, entered, correctsId: null, actor });
  });
}

export interface NewDraft {
  caseId: string;
  kind: string;
  officeId: string;
  entered: Entered;
  /** The issued paper it will replace. */
  correctsId: string | null;
  actor: Actor;
}

/** Writes a draft in the caller's transaction, whose permission the caller has checked. */
export async function insertDraft(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'vault'>,
  { entered, actor: { accountId }, ...row }: NewDraft,
): Promise<string> {
  const id = randomUUID();
  const now = deps.clock.now();
  await em.insert(DocumentDraft, {
    ...{ ...row, id, state: 'draft', entered: sealEntered(deps, entered) },
    ...{ writers: [accountId], createdBy: accountId, createdAt: now, version: 1 },
    ...{ savedBy: accountId, savedAt: now },
  });
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'draft-document', caseId: row.caseId },
    ...{ subjectType: 'document-draft', subjectId: id },
    detail: { kind: row.kind, correctsId: row.correctsId },
  });
  return id;
}
