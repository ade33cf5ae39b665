import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { readCaseFile, type CaseFile } from '../cases/case-file.js';
import { assertPapersAgree } from '../document-checks/assert-papers-agree.js';
import { findOffice } from '../offices/find-office.js';
import { appendToChain } from '../archive/append-to-chain.js';
import type { PaperFinding } from '../domain/paper-rules/paper-rules.js';
import type { Draft } from './assembly.js';
import { LegalDocument, type MadeFrom } from './document.entity.js';
import type { DocumentDeps, IssuedDocument } from './issue-document.js';
import { addEvent } from './move-document.js';
import { nextNumber } from './next-number.js';
import { renderForIssue } from './render-for-issue.js';

/** A paper about to be written down for good. */
export interface NewDocument {
  caseId: string;
  kind: DocumentKindId;
  officeId: string;
  /** Unique with the kind: the same effect writes one paper. */
  effectKey: string;
  draft: Draft<DocumentKindId>;
  /** As the case stands in this transaction, when the caller has read it. */
  file?: CaseFile;
  /** Ids it can be made again from; the draft it was written in. */
  from: Omit<MadeFrom, 'key'>;
  /** The paper it replaces. */
  correctsId: string | null;
  /** Null: a step of the process. */
  accountId: string | null;
}

/** Numbers, renders, checks and writes a paper in the caller's transaction, which has locked the case. */
export async function writeDocument(
  em: EntityManager,
  deps: DocumentDeps,
  { draft, file, from, accountId, ...row }: NewDocument,
): Promise<IssuedDocument> {
  const { caseId, kind, officeId } = row;
  const { title, volume, isNumbered } = documentKinds[kind];
  const { key, recipient } = draft;
  const number = isNumbered ? await nextNumber(em, deps, { caseId, officeId, kind }) : null;
  const data = draft.data(number ?? '');
  const id = randomUUID();
  const [issuedOn, createdAt] = [deps.clock.today(), deps.clock.now()];
  const rendering = { documentId: id, kind, officeId, issuedOn, data, correctsId: row.correctsId };
  const rendered = await renderForIssue(em, deps, rendering);
  const isInternal = volume === '内卷';
  const { name: officeName } = await findOffice(em, officeId);
  const paper = { kind, title, number, officeId, officeName, isInternal, issuedOn, data };
  const warnings = await assertPapersAgree(em, deps, {
    file: file ?? (await readCaseFile(em, deps.vault, caseId)),
    draft: { ...paper, html: rendered.html, correctsId: row.correctsId },
  });
  await em.insert(LegalDocument, {
    ...{ ...row, id, title, number, ...rendered },
    recipient: recipient?.slice(0, 120) ?? null,
    // TypeORM's partial type looks into the records; the columns take them whole.
    madeFrom: { key, ...from } as object,
    data: data as object,
    isInternal,
    ...{ state: 'issued', issuedOn, createdAt },
  });
  const event = { act: 'issue', state: 'issued', at: createdAt, accountId } as const;
  await addEvent(em, { documentId: id, ...event, note: wordsOf(warnings) });
  await appendToChain(em, createdAt, { caseId, documentId: id, event: 'issued' });
  return { documentId: id, number };
}

/** What the checks found without holding the paper up stays in its story. */
function wordsOf(warnings: readonly PaperFinding[]): string | null {
  const text = warnings.map((warning) => warning.text).join('；');
  return text === '' ? null : `核对提示：${text}`;
}
