import type { EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../../templates/index.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { documentMove } from '../../domain/papers/document-states.js';
import { LegalDocument } from '../document.entity.js';
import { copyDraft } from '../drafts/copy-draft.js';
import { findDocument, paperFacts } from '../move-document.js';
import { writeDocument } from '../write-document.js';
import { assertMayAct } from './life-permission.js';
import { inWords, remakeDocument } from './remake-document.js';
import { assertMayReplace, replaceDocument } from './replace-document.js';

export interface Correction {
  documentId: string;
  reason: string;
  actor: Actor;
}

/**
 * 更正: issues the paper again as a new version with a number of its own; the old one keeps its number and says it was replaced. What an
 * official wrote by hand goes the way of a draft once more, with another person's review. Answers where the new version is.
 */
export async function correctDocument(
  deps: Deps,
  { documentId, reason, actor }: Correction,
): Promise<{ documentId: string | null; draftId: string | null }> {
  return deps.dataSource.transaction(async (em) => {
    const { caseId } = await findDocument(em, documentId);
    await lockCase(em, caseId);
    const old = await findDocument(em, documentId);
    await assertMayAct(em, actor, old, 'replace', deps.clock.today());
    await assertCorrectable(em, old);
    const draftId = old.madeFrom?.draftId ?? null;
    if (draftId !== null) {
      const copy = { draftId, correctsId: old.id, reason, actor };
      return { documentId: null, draftId: await copyDraft(em, deps, copy) };
    }
    const draft = await remakeDocument(em, deps, old);
    assertMayReplace(old, draft.data(old.number ?? ''));
    const { officeId, kind, madeFrom } = old;
    const fresh = await inWords(() =>
      writeDocument(em, deps, {
        ...{ caseId, officeId, kind: kind as DocumentKindId, draft, correctsId: old.id },
        ...{ effectKey: `correct:${old.id}`, accountId: actor.accountId },
        from: { extra: madeFrom?.extra ?? {}, draftId: null },
      }),
    );
    await replaceDocument(em, deps, old, { by: actor, fresh, reason });
    return { documentId: fresh.documentId, draftId: null };
  });
}

/** Each version is corrected once: the newest one. */
export async function assertCorrectable(em: EntityManager, old: LegalDocument): Promise<void> {
  const move = documentMove('replace', await paperFacts(em, old));
  if ('refusal' in move) throw new RuleError('WRONG_STATE', move.refusal, { documentId: old.id });
  const newer = await em.findOneBy(LegalDocument, { correctsId: old.id });
  if (newer) {
    throw new RuleError('WRONG_STATE', `这份文书已有更正的版本${newer.number ?? ''}`, {
      documentId: newer.id,
    });
  }
}
