import { In, type EntityManager } from 'typeorm';
import type { IdentityKind } from '../domain/people/identity-document.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import type { Fen } from '../domain/basics/money.js';
import { caseWarnings } from '../duplicates/warning-views.js';
import type { Vault } from '../vault.js';
import { Application } from './application.entity.js';
import { CaseFinding } from './case-finding.entity.js';
import type {
  ApplicationForm,
  FindingKind,
  MaterialRow,
  MissingMaterialRow,
} from './case-words.js';
import { outsideMarks, withOutsideMark } from '../paper-approvals/outside-marks.js';
import { Decision } from './decision.entity.js';
import { findCase } from './find-case.js';
import { accountNames, signedByName } from './names.js';
import { OriginalCase } from './original-case.entity.js';
import { Person } from './person.entity.js';
import type { ReliefCase } from './relief-case.entity.js';
import type { WarningView } from './review-view-api.js';

/** One applicant with the number in full: for papers of the case, not for screens. */
export interface FileApplicant {
  personId: string;
  name: string;
  sex: 'male' | 'female' | null;
  birthOn: LocalDate | null;
  identityKind: IdentityKind | null;
  identityNumber: string | null;
  phone: string | null;
  address: string | null;
  relation: string;
  form: ApplicationForm;
  request: string;
  requestedFen: Fen | null;
  agentName: string | null;
  guardianName: string | null;
  materials: MaterialRow[];
  missingMaterials: MissingMaterialRow[] | null;
  filedOn: LocalDate;
}

export interface FileFinding {
  on: LocalDate;
  /** Display name; null when a worker found it. */
  by: string | null;
  data: Record<string, unknown>;
}

/** One effective or pending opinion, newest last. */
export interface FileDecision {
  kind: string;
  round: number;
  officeId: string;
  role: string;
  name: string | null;
  verdict: string;
  amountFen: Fen | null;
  opinion: string;
  on: LocalDate;
}

/** Everything in the file of a case that papers quote. */
export interface CaseFile {
  row: ReliefCase;
  originalCase: OriginalCase;
  applicants: FileApplicant[];
  /** Latest of each kind. */
  findings: Partial<Record<FindingKind, FileFinding>>;
  decisions: FileDecision[];
  /** What may be the same relief, and who settled it why. */
  warnings: WarningView[];
  handlerName: string | null;
  createdByName: string;
}

/** Reads the file of a case as it stands in this transaction. */
export async function readCaseFile(
  em: EntityManager,
  vault: Pick<Vault, 'open'>,
  caseId: string,
): Promise<CaseFile> {
  const row = await findCase(em, caseId);
  const originalCase = await em.findOneByOrFail(OriginalCase, { id: row.originalCaseId });
  const findings = await em.find(CaseFinding, { where: { caseId }, order: { id: 'ASC' } });
  const decisions = await em.find(Decision, {
    where: { caseId, state: In(['pending', 'effective']) },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  const names = await accountNames(em, [
    ...findings.map(({ byAccountId }) => byAccountId),
    ...decisions.flatMap(({ accountId, forAccountId }) => [accountId, forAccountId]),
    ...[row.handlerId, row.createdBy],
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const marks = await outsideMarks(
    em,
    decisions.map(({ taskId }) => taskId),
  );
  return {
    ...{ row, originalCase },
    applicants: await applicantsOf(em, vault, caseId),
    findings: latestOf(findings, nameOf),
    warnings: await caseWarnings(em, caseId),
    decisions: decisions.map((decision) => {
      const { kind, round, officeId, role, verdict, amountFen, opinion } = decision;
      return {
        ...{ kind, round, officeId, role, verdict, amountFen, opinion },
        name: withOutsideMark(signedByName(names, decision), marks.get(decision.taskId ?? '')),
        on: toLocalDate(decision.decidedAt),
      };
    }),
    handlerName: nameOf(row.handlerId),
    createdByName: nameOf(row.createdBy) ?? '',
  };
}

async function applicantsOf(
  em: EntityManager,
  vault: Pick<Vault, 'open'>,
  caseId: string,
): Promise<FileApplicant[]> {
  const applications = await em.find(Application, {
    where: { caseId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const persons = await em.findBy(Person, {
    id: In(applications.map(({ applicantId }) => applicantId)),
  });
  return applications.flatMap((application) => {
    const person = persons.find(({ id }) => id === application.applicantId);
    if (!person) return [];
    const { name, sex, birthOn, phone, address, identityKind, identityCipher } = person;
    const identityNumber = identityCipher === null ? null : vault.open(identityCipher);
    return [
      {
        ...{ personId: person.id, name, sex, birthOn, phone, address },
        ...{ identityKind, identityNumber },
        ...filingOf(application),
      },
    ];
  });
}

function filingOf(application: Application) {
  const { relation, form, request, requestedFen, agentName, guardianName } = application;
  const { materials, missingMaterials, filedOn } = application;
  const papers = { materials, missingMaterials };
  return { relation, form, request, requestedFen, agentName, guardianName, ...papers, filedOn };
}

function latestOf(
  findings: CaseFinding[],
  nameOf: (id: string | null) => string | null,
): CaseFile['findings'] {
  const latest: CaseFile['findings'] = {};
  for (const { kind, data, byAccountId, createdAt } of findings) {
    latest[kind] = { on: toLocalDate(createdAt), by: nameOf(byAccountId), data };
  }
  return latest;
}
