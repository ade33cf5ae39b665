import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { putAsideOf } from './printing/print-refusal.js';
import { LegalDocument } from './document.entity.js';

/** One issued document of a case, without its text. */
export interface DocumentView {
  id: string;
  kind: string;
  title: string;
  /** 发文字号; null for kinds that carry none. */
  number: string | null;
  recipient: string | null;
  officeId: string;
  state: LegalDocument['state'];
  /** 内卷: never part of the applicant's copy. */
  internal: boolean;
  issuedOn: LocalDate;
  sealedOn: LocalDate | null;
  servedOn: LocalDate | null;
  filedOn: LocalDate | null;
  /** The paper this one replaces. */
  correctsId: string | null;
  /** Its printing was given up, until somebody queues it again. */
  notPrintable: boolean;
}

/** Every document of a case in the order of issue, voided and replaced ones too. */
export async function listCaseDocuments(
  em: EntityManager,
  caseId: string,
): Promise<DocumentView[]> {
  const rows = await em.find(LegalDocument, {
    select: {
      ...{ id: true, kind: true, title: true, number: true, recipient: true, officeId: true },
      ...{ state: true, isInternal: true, issuedOn: true, sealedOn: true, servedOn: true },
      ...{ filedOn: true, correctsId: true },
    },
    where: { caseId },
    order: { seq: 'ASC' },
  });
  const putAside = await putAsideOf(em, caseId);
  return rows.map(({ isInternal, ...row }) => ({
    ...{ id: row.id, kind: row.kind, title: row.title, number: row.number },
    ...{ recipient: row.recipient, officeId: row.officeId, state: row.state },
    ...{ issuedOn: row.issuedOn, sealedOn: row.sealedOn, servedOn: row.servedOn },
    ...{ filedOn: row.filedOn, correctsId: row.correctsId },
    internal: isInternal,
    notPrintable: putAside.has(row.id),
  }));
}
