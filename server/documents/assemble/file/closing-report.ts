import { In } from 'typeorm';
import { caseOutcomeNames } from '../../../cases/case-words.js';
import { caseTerms } from '../../../deadlines/case-terms.js';
import { formatChineseDate, toLocalDate } from '../../../domain/basics/local-date.js';
import { sumFen } from '../../../domain/basics/money.js';
import { isStanding } from '../../../domain/papers/document-states.js';
import { caseMoney, type DisbursementView } from '../../../money/case-money.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { LegalDocument } from '../../document.entity.js';
import { listCaseDocuments } from '../../list-case-documents.js';
import { caseNumber, officeData, origins, textOf } from '../parts.js';

/** 结案报告, as the case stands when it is closed. */
export const closingReport: Assembler<'closing-report'> = async (assembly) => {
  const { em, file, issuedOn } = assembly;
  const { row, originalCase, applicants, findings, handlerName } = file;
  const { cause, caseNumber: number, handledBy } = originalCase;
  const decision = await lastDecision(assembly);
  const { disbursements } = await caseMoney(em, row.id);
  const payments = disbursements.flatMap(paymentRows(file.applicants));
  const papers = (await listCaseDocuments(em, row.id)).filter(({ state }) => isStanding(state));
  const closedOn = row.closedAt === null ? issuedOn : toLocalDate(row.closedAt);
  const remaining = await remainingWork(assembly, disbursements);
  const inner = papers.filter(({ internal }) => internal).length;
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        office: officeData(assembly),
        caseNumber: caseNumber(file),
        origin: origins[row.origin],
        applicants: applicants.map(({ name, relation }) => ({ name, relation: relation || null })),
        originalCase: { cause, caseNumber: number, handledBy },
        ...{ filedOn: row.filedOn, acceptedOn: row.acceptedOn, decidedOn: row.decidedOn, closedOn },
        result: row.outcome === null ? '办结' : caseOutcomeNames[row.outcome],
        findings: textOf(findings.verification?.data, 'findings'),
        decision:
          decision === null
            ? null
            : {
                ...{ title: decision.title, number: decision.number },
                amountFen: decision.kind === 'relief-decision' ? row.decidedFen : null,
                servedOn: decision.servedOn,
              },
        endReason: row.terminationReason,
        payments,
        paidFen: sumFen(payments.map(({ amountFen }) => amountFen)),
        remaining,
        papers: { outer: papers.length - inner, inner },
        handlerName,
        reportedOn: issuedOn,
      }),
    },
  ];
};

async function lastDecision({ em, file }: Assembly): Promise<LegalDocument | null> {
  const kind = In(['relief-decision', 'refusal-decision', 'termination-decision']);
  const found = await em.find(LegalDocument, {
    where: { caseId: file.row.id, kind },
    order: { seq: 'DESC' },
  });
  return found.find(({ state }) => isStanding(state)) ?? null;
}

const paymentRows =
  (applicants: Assembly['file']['applicants']) =>
  ({ purpose, payees, orders }: DisbursementView) =>
    orders
      .filter(({ state }) => state === 'paid')
      .map(({ payeeShareId, amountFen, instalment, settledAt }) => {
        const share = payees.find(({ id }) => id === payeeShareId);
        const person = applicants.find(({ personId }) => personId === share?.personId);
        const isInstalment = share !== undefined && share.dueOn !== null;
        return {
          payeeName: person?.name ?? share?.holder ?? '',
          purpose:
            purpose === 'advance' ? '先行救助' : isInstalment ? `第${instalment}期` : '一次性发放',
          amountFen,
          paidOn: settledAt === null ? null : toLocalDate(new Date(settledAt)),
        };
      });

/** What the closing leaves open: terms that go on, and money kept for a payee. */
async function remainingWork(
  { em, deps: { calendar }, file, issuedOn }: Assembly,
  disbursements: DisbursementView[],
): Promise<string[]> {
  const terms = await caseTerms(em, file.row.id, issuedOn, calendar);
  const open = terms.filter(({ state }) => state === 'running' || state === 'suspended');
  const kept = disbursements.flatMap(({ payees }) => payees);
  const custody = kept.flatMap(({ holder, custodian, custodyKind, custodyUntil }) =>
    custodyKind === null
      ? []
      : [
          `${holder}的救助金由${custodian ?? '代管人'}代管${
            custodyUntil === null ? '' : `至${formatChineseDate(custodyUntil)}`
          }`,
        ],
  );
  return [
    ...open.map(({ name, dueOn }) =>
      dueOn === null ? name : `${name}，期限至${formatChineseDate(dueOn)}`,
    ),
    ...new Set(custody),
  ];
}
