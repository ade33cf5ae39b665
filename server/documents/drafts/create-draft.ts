import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { caseHolder } from '../../cases/case-subject.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { DocumentDraft } from './document-draft.entity.js';
import { draftAssembly, sealEntered, type Entered } from './draft-papers.js';
import { assertMayDraft, type DraftPlace } from './draft-permission.js';
import { draftingOf, isReplyKind } from './drafting-of.js';
import { helpToAnswer } from './help-asked.js';

/** 起草: a draft of the kind with what the file of the case proposes for it. Answers its id. */
export async function createDraft(
  deps: Deps,
  { caseId, kind, actor }: { caseId: string; kind: string; actor: Actor },
): Promise<string> {
  return deps.dataSource.transaction(async (em) => {
    const place = await placeOf(em, deps, { caseId, kind, actor });
    await assertMayDraft(em, actor, place, 'save', deps.clock.today());
    const { refusal, propose } = draftingOf(kind);
    const assembly = await draftAssembly(em, deps, place);
    const reason = (await refusal?.(assembly)) ?? null;
    if (reason !== null) throw new RuleError('WRONG_STATE', reason, { caseId, kind });
    const entered = await propose(assembly);
    return insertDraft(em, deps, { ...place, kind, entered, correctsId: null, actor });
  });
}

/** Whose paper it becomes: the answer to a request for help is the asked office's, every other the handling office's. */
async function placeOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { caseId, kind, actor }: { caseId: string; kind: string; actor: Actor },
): Promise<DraftPlace> {
  const { officeId } = await caseHolder(em, caseId);
  const asked = isReplyKind(kind)
    ? await helpToAnswer(em, actor, caseId, ['draft-document'], clock.today())
    : null;
  if (asked === null) return { caseId, officeId, assistanceId: null };
  const { help, refusal } = asked;
  if (refusal !== null) throw new RuleError('WRONG_STATE', refusal, { caseId, kind });
  const isOnItsWay = await em.existsBy(DocumentDraft, {
    ...{ assistanceId: help.id, state: In(['draft', 'submitted', 'reviewed']) },
  });
  if (isOnItsWay) throw new RuleError('WRONG_STATE', '本院的复函正在起草，请打开已有的草稿');
  return { caseId, officeId: help.assistingOfficeId, assistanceId: help.id };
}

export interface NewDraft extends DraftPlace {
  kind: string;
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
