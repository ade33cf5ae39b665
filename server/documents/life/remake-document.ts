import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { DocumentKindId } from '../../../templates/index.js';
import { TemplateDataError } from '../../../templates/render/template-data-error.js';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { assemblers, type IssuableKind } from '../assemblers.js';
import type { Assembly, Draft } from '../assembly.js';
import type { LegalDocument } from '../document.entity.js';
import { draftPapers } from '../drafts/draft-papers.js';
import { findDraft } from '../drafts/find-draft.js';
import { assemblyOf, type DocumentDeps } from '../issue-document.js';

/**
 * What the paper would be made of today, for the same addressee: from the file of the case as it stands, and the ids or the entries it was
 * made from. Throws a `RuleError` with a reason for a person when it cannot be made any more.
 */
export async function remakeDocument(
  em: EntityManager,
  deps: DocumentDeps,
  document: LegalDocument,
  issuedOn = deps.clock.today(),
): Promise<Draft<DocumentKindId>> {
  const { caseId, officeId, madeFrom } = document;
  const extra = madeFrom?.extra ?? {};
  const assembly = { ...(await assemblyOf(em, deps, { caseId, officeId, extra })), issuedOn };
  const drafts = await inWords(() => draftsOf(assembly, document));
  const found =
    madeFrom === null && drafts.length === 1
      ? drafts[0]
      : drafts.find(({ key }) => key === (madeFrom?.key ?? ''));
  if (found) return found;
  throw new RuleError('TEMPLATE_DATA', '案件中已没有这份文书的收件人或者事项，不能重新生成');
}

async function draftsOf(
  assembly: Assembly,
  { kind, madeFrom }: LegalDocument,
): Promise<Draft<DocumentKindId>[]> {
  const draftId = madeFrom?.draftId ?? null;
  if (draftId !== null) {
    const draft = await findDraft(assembly.em, draftId);
    return draftPapers(assembly, draft);
  }
  if (!isIssuable(kind)) {
    throw new RuleError('TEMPLATE_DATA', '系统没有保存制作这份文书所用的数据，不能重新生成');
  }
  return assemblers[kind](assembly);
}

function isIssuable(kind: string): kind is IssuableKind {
  return Object.hasOwn(assemblers, kind);
}

/** What the file of the case lacks for a paper, as a reason a person can read. */
export async function inWords<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw new RuleError('TEMPLATE_DATA', '缺少制作这份文书时的事项编号，不能重新生成');
    }
    if (error instanceof InputError || error instanceof TemplateDataError) {
      const faults = error.faults.map(({ detail }) => detail);
      throw new RuleError('TEMPLATE_DATA', `文书数据不完整：${[...new Set(faults)].join('；')}`);
    }
    throw error;
  }
}
