import { Not, type EntityManager } from 'typeorm';
import type { CaseFile } from '../cases/case-file.js';
import { Deadline } from '../deadlines/deadline.entity.js';
import { LegalDocument } from '../documents/document.entity.js';
import { isStanding } from '../domain/papers/document-states.js';
import type { Paper, RegisteredCase } from '../domain/papers/paper.js';
import { findUncoveredIn } from '../../templates/fonts/find-uncovered.js';
import { findOfficeNames } from '../offices/find-office.js';
import { readLines } from './read-lines.js';

/** The register a case's papers are held against. */
export async function readRegister(em: EntityManager, file: CaseFile): Promise<RegisteredCase> {
  const { row, applicants, originalCase } = file;
  const term = await em.findOne(Deadline, {
    where: { caseId: row.id, kind: 'decision', state: Not('void') },
    order: { startedOn: 'ASC', id: 'ASC' },
  });
  return {
    ...{ number: row.number, filedOn: row.filedOn, acceptedOn: row.acceptedOn },
    applicants: applicants.map(({ name, identityNumber }) => ({ name, identityNumber })),
    originalCause: originalCase.cause,
    originalNumber: originalCase.caseNumber,
    decisionDueOn: term?.dueOn ?? null,
  };
}

/** The issued papers of a case, oldest first; their text only where it is to be scanned again. */
export async function readPapers(
  em: EntityManager,
  caseId: string,
  { withText }: { withText: boolean },
): Promise<Paper[]> {
  const rows = await em.find(LegalDocument, {
    select: {
      ...{ id: true, kind: true, title: true, number: true, officeId: true, isInternal: true },
      ...{ state: true, issuedOn: true, sealedOn: true, servedOn: true, data: true },
      ...(withText ? { html: true } : {}),
    },
    where: { caseId },
    order: { seq: 'ASC' },
  });
  const names = await findOfficeNames(em);
  const uncovered = await Promise.all(
    rows.map(async ({ html }) => (withText ? findUncoveredIn(html) : [])),
  );
  return rows.map((row, index) => ({
    ...{ documentId: row.id, kind: row.kind, title: row.title, number: row.number },
    ...{ officeId: row.officeId, officeName: names.get(row.officeId) ?? '' },
    ...{ isInternal: row.isInternal, isVoid: !isStanding(row.state), issuedOn: row.issuedOn },
    ...{ sealedOn: row.sealedOn, servedOn: row.servedOn, data: row.data },
    lines: withText ? readLines(row.html) : null,
    uncovered: uncovered[index] ?? [],
  }));
}
