import type { LocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedAt, patience } from '../../../domain/monitor/patience.js';
import { caseColumns, caseGoesOn, handlerOf, type CaseOfFind } from '../case-of-find.js';
import { documentLink } from '../case-links.js';
import { kindsOfPapers } from '../kinds-of-papers.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind, StuckOwner } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row extends CaseOfFind {
  subject: string;
  kind: string;
  paper: string;
  paperOfficeId: string;
  issuedOn: LocalDate;
  /** Of the open request for the seal; null: nobody asked. */
  request: 'asked' | 'approved' | null;
}

const sealedKinds = kindsOfPapers(({ isSealed }) => isSealed);

/** Sealed in the task 签发用印, without a request; see server/seals/sealable.ts. */
const sealedByProcess: readonly string[] = ['relief-decision', 'refusal-decision'];

/** A paper that takes the seal was issued and is not sealed: it has no effect and cannot be served. */
export const documentUnsealed: StuckKind = {
  id: 'document-unsealed',
  desk: 'case',
  name: '文书未用印',
  weight: 35,
  find: async (context) => {
    const begunOn = begunBy(context.clock.today(), patience.seal, context.calendar);
    const rows: Row[] = await context.dataSource.query(
      `SELECT d.id AS subject, d.kind, d.title AS paper, d.office_id AS paperOfficeId,
         d.issued_on AS issuedOn, ${caseColumns},
         (SELECT MAX(r.state) FROM seal_request AS r
           WHERE r.document_id = d.id AND r.state IN ('asked', 'approved')) AS request
       FROM document AS d JOIN relief_case AS c ON c.id = d.case_id
       WHERE d.kind IN (?) AND d.state = 'issued' AND d.issued_on <= ? AND ${caseGoesOn}`,
      [sealedKinds, begunOn],
    );
    return rows.map((row) => foundOf(context, row));
  },
  sentence: ({ paper, waitedDays, step }) =>
    `文书“${String(paper)}”已出具${workingDaysWords(waitedDays)}，尚未用印，${String(step)}`,
  acts: ({ subject: documentId }) => [
    documentLink(documentId, {
      label: '办理用印',
      explain: '打开文书，申请、审批或者登记用印；决定书在“签发用印”任务中用印',
    }),
  ],
};

function foundOf(context: StuckContext, row: Row): Found {
  const { subject, caseId, officeId, paper, issuedOn } = row;
  const { step, owner } = turnOf(row);
  return {
    ...{ subject, caseId, officeId, owner },
    since: outlivedAt(issuedOn, patience.seal, context.calendar),
    facts: { paper, step, waitedDays: workingDaysStanding(context, issuedOn) },
  };
}

function turnOf(row: Row): { step: string; owner: StuckOwner } {
  const { kind, request, paperOfficeId: officeId, handlerId } = row;
  if (request === 'asked') {
    return { step: '用印申请无人审批', owner: { kind: 'role', officeId, role: 'department-head' } };
  }
  const clerk: StuckOwner = { kind: 'role', officeId, role: 'clerk' };
  if (request === 'approved') return { step: '已批准用印，未登记用印', owner: clerk };
  if (sealedByProcess.includes(kind)) return { step: '“签发用印”没有办结', owner: clerk };
  return { step: '没有人申请用印', owner: handlerOf({ officeId, handlerId }) };
}
