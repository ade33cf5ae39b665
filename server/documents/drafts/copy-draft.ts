import type { EntityManager } from 'typeorm';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { openDraftOf } from './case-drafts.js';
import { insertDraft } from './create-draft.js';
import { openEntered } from './draft-papers.js';
import { findDraft } from './find-draft.js';

export interface DraftCopy {
  /** The draft the issued paper was written in. */
  draftId: string;
  /** The issued paper. */
  correctsId: string;
  actor: Actor;
}

/** 更正稿: a draft with the entries of the issued paper, which will replace it; one at a time. Answers its id. */
export async function copyDraft(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'vault'>,
  { draftId, correctsId, actor }: DraftCopy,
): Promise<string> {
  if ((await openDraftOf(em, correctsId)) !== null) {
    throw new RuleError('WRONG_STATE', '这份文书的更正稿正在起草，请在案件的文书中打开');
  }
  const source = await findDraft(em, draftId);
  const { caseId, kind, officeId, assistanceId } = source;
  if (assistanceId !== null) {
    throw new RuleError('WRONG_STATE', '这份复函由受托协助的检察院出具，需要更正的，请其另行复函');
  }
  const entered = openEntered(deps, source);
  return insertDraft(em, deps, {
    ...{ caseId, kind, officeId, assistanceId, entered, correctsId, actor },
  });
}
