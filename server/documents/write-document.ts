import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
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
  /** Ids it can be made again from; the draft it was written in. */
  from: Omit<MadeFrom, 'key'>;
  /** The paper it replaces. */
  correctsId: string | null;
  /** Null: a step of the process. */
  accountId: string | null;
}

/** Numbers, renders and writes a paper in the caller's transaction, which has locked the case. */
export async function writeDocument(
  em: EntityManager,
  deps: DocumentDeps,
  { draft, from, accountId, ...row }: NewDocument,
): Promise<IssuedDocument> {
  const { caseId, kind, officeId } = row;
  const { title, volume, isNumbered } = documentKinds[kind];
  const { key, recipient } = draft;
  const number = isNumbered ? await nextNumber(em, deps, { caseId, officeId, kind }) : null;
  const data = draft.data(number ?? '');
  const id = randomUUID();
  const [issuedOn, createdAt] = [deps.clock.today(), deps.clock.now()];
  const rendering = { documentId: id, kind, officeId, issuedOn, data };
  const { html, templateVersion, dataSha256, htmlSha256 } = await renderForIssue(em, rendering);
  await em.insert(LegalDocument, {
    ...{ ...row, id, title, number, templateVersion, html, dataSha256, htmlSha256 },
    recipient: recipient?.slice(0, 120) ?? null,
    // TypeORM's partial type looks into the records; the columns take them whole.
    madeFrom: { key, ...from } as object,
    data: data as object,
    isInternal: volume === '内卷',
    ...{ state: 'issued', issuedOn, createdAt },
  });
  const event = { act: 'issue', state: 'issued', at: createdAt, accountId, note: null } as const;
  await addEvent(em, { documentId: id, ...event });
  return { documentId: id, number };
}
