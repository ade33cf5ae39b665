import type { EntityManager } from 'typeorm';
import { mayOnCase } from '../../cases/case-scope.js';
import { caseHolder } from '../../cases/case-subject.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Action } from '../../domain/access/permission-table.js';
import { refusalOf, type ActorRoles } from '../../domain/access/permissions.js';
import { isLeadersPaper } from '../../domain/papers/decision-kinds.js';
import { documentMove, type DocumentAct } from '../../domain/papers/document-states.js';
import type { LegalDocument } from '../document.entity.js';
import { paperFacts } from '../move-document.js';

/** Acts by which a person ends or files a paper on its page. */
export type LifeAct = Extract<DocumentAct, 'file' | 'void' | 'replace'>;

/** What the person must be allowed; a decision is the leaders' to take back. */
function actionFor(act: LifeAct, kind: string): Action {
  if (act === 'file') return 'file-document';
  return isLeadersPaper(kind) ? 'void-decision' : 'void-document';
}

/** Why this person may not do this to the paper now, in Chinese; null when they may. */
export async function lifeRefusal(
  em: EntityManager,
  actor: ActorRoles,
  document: LegalDocument,
  act: LifeAct,
  on: LocalDate,
): Promise<string | null> {
  const action = actionFor(act, document.kind);
  if (!(await mayOnCase(em, actor, action, await caseHolder(em, document.caseId), on))) {
    return refusalOf(action).detail;
  }
  const move = documentMove(act, await paperFacts(em, document));
  return 'refusal' in move ? move.refusal : null;
}

/** Refuses whoever may not do this to papers of the case. Whether the paper is there for it, its move says. */
export async function assertMayAct(
  em: EntityManager,
  actor: ActorRoles,
  { caseId, kind }: Pick<LegalDocument, 'caseId' | 'kind'>,
  act: LifeAct,
  on: LocalDate,
): Promise<void> {
  const action = actionFor(act, kind);
  if (await mayOnCase(em, actor, action, await caseHolder(em, caseId), on)) return;
  const { code, detail } = refusalOf(action);
  throw new RuleError(code, detail, { caseId });
}
