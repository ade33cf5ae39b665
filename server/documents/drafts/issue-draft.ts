import type { EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../../templates/index.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';
import { recordAudit } from '../../audit/record-audit.js';
import { lockCase } from '../../cases/lock-case.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import type { Assembly } from '../assembly.js';
import type { IssuedDocument } from '../issue-document.js';
import { assertCorrectable } from '../life/correct-document.js';
import { assertMayReplace, replaceDocument } from '../life/replace-document.js';
import { findDocument } from '../move-document.js';
import { writeDocument } from '../write-document.js';
import { answerHelp } from './answer-help.js';
import { DocumentDraft } from './document-draft.entity.js';
import { draftAssembly, draftPapers } from './draft-papers.js';
import { stepOf } from './draft-permission.js';
import { draftingOf } from './drafting-of.js';
import { findDraft, lockDraft } from './find-draft.js';

export interface DraftIssue {
  id: string;
  version: number;
  actor: Actor;
}

/** 编号出具: what was reviewed becomes a paper, one an addressee, numbered in this transaction; a correction ends the version it corrects. */
export async function issueDraft(
  deps: Deps,
  { id, version, actor }: DraftIssue,
): Promise<IssuedDocument[]> {
  return deps.dataSource.transaction(async (em) => {
    const { caseId } = await findDraft(em, id);
    await lockCase(em, caseId);
    const draft = await lockDraft(em, { id, version });
    const { state } = await stepOf(em, actor, draft, 'issue', deps.clock.today());
    const assembly = await draftAssembly(em, deps, draft);
    const issued = await issuePapers(em, deps, { draft, assembly, actor });
    const ended = { endedBy: actor.accountId, endedAt: deps.clock.now() };
    await em.update(DocumentDraft, { id, version }, { state, ...ended });
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'issue-document', caseId },
      ...{ subjectType: 'document-draft', subjectId: id },
      detail: { documents: issued.map(({ documentId }) => documentId) },
    });
    return issued;
  });
}

async function issuePapers(
  em: EntityManager,
  deps: Deps,
  { draft, assembly, actor }: { draft: DocumentDraft; assembly: Assembly; actor: Actor },
): Promise<IssuedDocument[]> {
  const { id: draftId, caseId, officeId, correctsId, assistanceId } = draft;
  const kind = draft.kind as DocumentKindId;
  // A correction takes the place of a paper the case had a place for.
  const reason = correctsId === null ? await draftingOf(kind).refusal?.(assembly) : null;
  if (reason != null) throw new RuleError('WRONG_STATE', reason, { caseId, kind });
  const issued: IssuedDocument[] = [];
  for (const paper of await draftPapers(assembly, draft)) {
    const isFirst = issued.length === 0;
    const old = isFirst && correctsId !== null ? await findDocument(em, correctsId) : null;
    if (old !== null) {
      await assertCorrectable(em, old);
      assertMayReplace(old, paper.data(old.number ?? ''));
    }
    const fresh = await writeOrRefuse(() =>
      writeDocument(em, deps, {
        ...{ caseId, kind, officeId, draft: paper, correctsId: old?.id ?? null },
        effectKey: paper.key === '' ? `draft:${draftId}` : `draft:${draftId}:${paper.key}`,
        ...{ from: { extra: assembly.extra, draftId }, accountId: actor.accountId },
      }),
    );
    if (old !== null) await replaceDocument(em, deps, old, { by: actor, fresh, reason: '更正' });
    if (assistanceId !== null) {
      const data = paper.data(fresh.number ?? '');
      await answerHelp(em, deps, { assistanceId, data, letter: fresh, actor });
    }
    issued.push(fresh);
  }
  return issued;
}

/** Data a template refuses are a fault of the entries that only the paper shows. */
async function writeOrRefuse<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof TemplateDataError) throw new RuleError('TEMPLATE_DATA', error.message);
    throw error;
  }
}
