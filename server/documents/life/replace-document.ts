import type { EntityManager } from 'typeorm';
import { recordAudit } from '../../audit/record-audit.js';
import { findCase } from '../../cases/find-case.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { isReliefDecision } from '../../domain/papers/decision-kinds.js';
import { changedAmounts } from '../../domain/papers/changed-amounts.js';
import { addNotice } from '../../notices/add-notice.js';
import type { LegalDocument } from '../document.entity.js';
import type { IssuedDocument } from '../issue-document.js';
import { moveDocument } from '../move-document.js';

/** Refuses a new version that would say something a correction may not: other amounts than a decision that was served. */
export function assertMayReplace(
  { kind, state, data: before }: LegalDocument,
  after: unknown,
): void {
  if (!isReliefDecision(kind) || state !== 'served') return;
  if (changedAmounts(before, after).length === 0) return;
  throw new RuleError('WRONG_STATE', '决定已经送达，金额不能以更正改变；应当作出变更的决定');
}

/** Ends the old version in the transaction that issued the new one; the handler is told. */
export async function replaceDocument(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  old: LegalDocument,
  { by, fresh, reason }: { by: Actor; fresh: IssuedDocument; reason: string },
): Promise<void> {
  const now = deps.clock.now();
  const { id: documentId, caseId, officeId, title } = old;
  const { accountId } = by;
  const note = `${reason}（新版本：${fresh.number ?? title}）`;
  const detail = { by: fresh.documentId };
  await moveDocument(em, { documentId, act: 'replace', now, accountId, note, detail });
  await recordAudit(em, {
    ...{ at: now, accountId, action: 'correct-document', caseId, subjectType: 'document' },
    ...{ subjectId: documentId, detail: { by: fresh.documentId } },
    ...{ before: { state: old.state }, after: { state: 'replaced', by: fresh.documentId } },
  });
  const { handlerId, title: caseTitle } = await findCase(em, caseId);
  if (handlerId === null || handlerId === accountId) return;
  await addNotice(em, {
    ...{ effectKey: `document-replaced:${documentId}`, kind: 'document-replaced' },
    ...{ caseId, officeId, accountId: handlerId, now },
    text: `“${caseTitle}”的《${title}》${old.number ?? ''}已更正，新版本${fresh.number ?? ''}`,
  });
}
