import type { z } from 'zod';
import type { DocumentKindId } from '../../../templates/index.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { InputError, RuleError, type Fault } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { assemblyOf } from '../issue-document.js';
import { renderForIssue } from '../render-for-issue.js';
import { draftPapers } from './draft-papers.js';
import { assertMayDraft } from './draft-permission.js';
import { findDraft } from './find-draft.js';
import { markAsDraft } from './mark-as-draft.js';
import type { DraftPreview } from './views-api.js';

type View = z.input<typeof DraftPreview>;

/** Stands where the number will. */
const noNumber = '（草稿，未编号）';

/** 预览: the papers as they would be issued, marked as a draft and without a number; else every fault of the entries. */
export async function previewDraft(
  deps: Deps,
  { id, actor, requestId }: { id: string; actor: Actor; requestId: string },
): Promise<View> {
  const em = deps.dataSource.manager;
  const draft = await findDraft(em, id);
  const { caseId, officeId } = draft;
  await assertMayDraft(em, actor, caseId, 'read', deps.clock.today());
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'preview-document-draft' },
    ...{ caseId, subjectType: 'document-draft', subjectId: id, requestId },
  });
  const kind = draft.kind as DocumentKindId;
  const issuedOn = deps.clock.today();
  try {
    const assembly = await assemblyOf(em, deps, { caseId, officeId });
    const papers: View['papers'] = [];
    for (const { recipient, data } of await draftPapers(assembly, draft)) {
      const rendering = { kind, officeId, issuedOn, data: data(noNumber) };
      const { html } = await renderForIssue(em, deps, { ...rendering, documentId: id });
      papers.push({ recipient, html: markAsDraft(html) });
    }
    return { papers, faults: [] };
  } catch (error) {
    return { papers: [], faults: faultsOf(error) };
  }
}

/** What the writer can mend; anything else is thrown on. */
function faultsOf(error: unknown): Fault[] {
  if (error instanceof InputError) return error.faults;
  if (error instanceof TemplateDataError) {
    return error.faults.map(({ detail }) => ({ pointer: '', detail }));
  }
  if (error instanceof RuleError) return [{ pointer: '', detail: error.message }];
  throw error;
}
