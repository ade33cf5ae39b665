import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { findingsBeforeIssue, type DraftPaper } from '../../document-checks/assert-papers-agree.js';
import { InputError, RuleError, type Fault } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { paperRules } from '../../domain/paper-rules/paper-rules.js';
import type { Assembly } from '../assembly.js';
import { renderForIssue } from '../render-for-issue.js';
import { draftAssembly, draftPapers } from './draft-papers.js';
import { assertMayDraft } from './draft-permission.js';
import { findDraft } from './find-draft.js';
import { markAsDraft } from './mark-as-draft.js';
import type { DraftPreview } from './views-api.js';

type View = z.input<typeof DraftPreview>;

interface Previewed {
  kind: DocumentKindId;
  data: Record<string, unknown>;
}

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
  await assertMayDraft(em, actor, draft, 'read', deps.clock.today());
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'preview-document-draft' },
    ...{ caseId, subjectType: 'document-draft', subjectId: id, requestId },
  });
  const kind = draft.kind as DocumentKindId;
  const issuedOn = deps.clock.today();
  try {
    const assembly = await draftAssembly(em, deps, draft);
    const papers: View['papers'] = [];
    for (const { recipient, data } of await draftPapers(assembly, draft)) {
      // Of several papers the first takes the place of the old one.
      const correctsId = papers.length === 0 ? draft.correctsId : null;
      const rendering = { kind, officeId, issuedOn, data: data(noNumber) };
      const { html } = await renderForIssue(em, deps, { ...rendering, documentId: id, correctsId });
      const paper = { ...rendering, html, correctsId };
      const findings = await findingsOf(em, deps, assembly, paper);
      papers.push({ recipient, html: markAsDraft(html), findings });
    }
    return { papers, faults: [] };
  } catch (error) {
    return { papers: [], faults: faultsOf(error) };
  }
}

/** What the checks would say at the issue; a paper without a number yet is quoted by none. */
async function findingsOf(
  em: EntityManager,
  deps: Deps,
  { file, office }: Assembly,
  paper: Pick<DraftPaper, 'officeId' | 'issuedOn' | 'html' | 'correctsId'> & Previewed,
): Promise<View['papers'][number]['findings']> {
  const { title, volume } = documentKinds[paper.kind];
  const facts = { title, number: null, officeName: office.name, isInternal: volume === '内卷' };
  const found = await findingsBeforeIssue(em, deps, { file, draft: { ...paper, ...facts } });
  return found.map((finding) => ({ ...finding, name: paperRules[finding.rule].name }));
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
