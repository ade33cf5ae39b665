import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { DocumentKindId } from '../../../templates/index.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Deps } from '../../deps.js';
import { readLines } from '../../document-checks/read-lines.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Actor } from '../../domain/access/permissions.js';
import { assertMayRead } from '../assert-may-read.js';
import type { LegalDocument } from '../document.entity.js';
import type { DocumentDeps } from '../issue-document.js';
import { findDocument } from '../move-document.js';
import { renderForIssue } from '../render-for-issue.js';
import { inWords, remakeDocument } from './remake-document.js';
import type { DocumentComparison } from './views-api.js';

type View = z.input<typeof DocumentComparison>;

/**
 * The paper as issued beside the same made of today's data and template. Number and day are those of the issued one, so that only what
 * has changed differs; nothing is issued.
 */
export async function compareDocument(
  deps: Deps,
  { documentId, actor, requestId }: { documentId: string; actor: Actor; requestId: string },
): Promise<View> {
  const em = deps.dataSource.manager;
  const document = await findDocument(em, documentId);
  const { caseId, html, templateVersion: templateBefore } = document;
  await assertMayRead(em, actor, document, deps.clock.today());
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'compare-document', caseId },
    ...{ subjectType: 'document', subjectId: documentId, requestId },
  });
  return { before: textOf(html), templateBefore, ...(await remade(em, deps, document)) };
}

async function remade(
  em: EntityManager,
  deps: DocumentDeps,
  document: LegalDocument,
): Promise<Pick<View, 'after' | 'fault' | 'templateAfter'>> {
  const { id: documentId, officeId, issuedOn, number, correctsId } = document;
  const kind = document.kind as DocumentKindId;
  try {
    const { data } = await remakeDocument(em, deps, document, issuedOn);
    const made = data(number ?? '');
    const rendering = { documentId, kind, officeId, issuedOn, data: made, correctsId };
    const { html, templateVersion } = await inWords(() => renderForIssue(em, deps, rendering));
    return { after: textOf(html), fault: null, templateAfter: templateVersion };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { after: null, fault: error.message, templateAfter: null };
  }
}

const textOf = (html: string): string[] =>
  readLines(html)
    .map(({ text }) => text)
    .filter((text) => text !== '');
