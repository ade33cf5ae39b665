import { Like, type EntityManager } from 'typeorm';
import { readCaseFile } from '../cases/case-file.js';
import type { Deps } from '../deps.js';
import { findOffice } from '../offices/find-office.js';
import { assemblers, type IssuableKind } from './assemblers.js';
import type { Assembly } from './assembly.js';
import { LegalDocument } from './document.entity.js';
import { writeDocument } from './write-document.js';

export type DocumentDeps = Pick<Deps, 'clock' | 'calendar' | 'vault' | 'config'>;

export interface Issue {
  caseId: string;
  kind: IssuableKind;
  /** In whose name it is issued. */
  officeId: string;
  /** Idempotence key of the step, at most 40 characters: the same step issues the same papers once. */
  effectKey: string;
  /** Ids the step carries: disbursementId, scope, decision, jointMode; `agency` of an inquiry letter. */
  extra?: Record<string, unknown>;
}

export interface IssuedDocument {
  documentId: string;
  /** 发文字号; null for kinds that carry none. */
  number: string | null;
}

/** Issues the one document of a step, or the first of several; see `issueDocuments`. */
export async function issueDocument(
  em: EntityManager,
  deps: DocumentDeps,
  issue: Issue,
): Promise<IssuedDocument> {
  const [first] = await issueDocuments(em, deps, issue);
  if (!first) throw new Error(`no addressee for ${issue.kind} of case ${issue.caseId}`);
  return first;
}

/**
 * Issues the documents of a step in the caller's transaction: data from the file of the case, number of office, kind and
 * year without gaps, HTML with its hashes. The PDF follows later. Asked again under the same key it answers the same.
 * The caller has locked the case.
 */
export async function issueDocuments(
  em: EntityManager,
  deps: DocumentDeps,
  issue: Issue,
): Promise<IssuedDocument[]> {
  const known = await documentsOf(em, issue);
  if (known.length > 0) return known;
  const { caseId, kind, officeId, effectKey, extra = {} } = issue;
  const assembly = await assemblyOf(em, deps, issue);
  const drafts = await assemblers[kind](assembly);
  const issued: IssuedDocument[] = [];
  for (const draft of drafts) {
    const { key } = draft;
    issued.push(
      await writeDocument(em, deps, {
        ...{ caseId, kind, officeId, draft, file: assembly.file },
        ...{ correctsId: null, accountId: null },
        effectKey: key === '' ? effectKey : `${effectKey}:${key}`,
        from: { extra, draftId: null },
      }),
    );
  }
  return issued;
}

/** What an assembler reads, as the case stands in this transaction. */
export async function assemblyOf(
  em: EntityManager,
  deps: DocumentDeps,
  { caseId, officeId, extra = {} }: Pick<Issue, 'caseId' | 'officeId' | 'extra'>,
): Promise<Assembly> {
  return {
    ...{ em, deps, extra, issuedOn: deps.clock.today() },
    file: await readCaseFile(em, deps.vault, caseId),
    office: await findOffice(em, officeId),
  };
}

async function documentsOf(
  em: EntityManager,
  { kind, effectKey }: Issue,
): Promise<IssuedDocument[]> {
  const rows = await em.find(LegalDocument, {
    select: { id: true, number: true },
    where: [
      { kind, effectKey },
      { kind, effectKey: Like(`${effectKey}:%`) },
    ],
    order: { seq: 'ASC' },
  });
  return rows.map(({ id, number }) => ({ documentId: id, number }));
}
