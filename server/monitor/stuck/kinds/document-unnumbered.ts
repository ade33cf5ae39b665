import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { documentLink } from '../case-links.js';
import { kindsOfPapers } from '../kinds-of-papers.js';
import type { Found, StuckKind } from '../stuck-kind.js';

interface Row extends CaseOfFind {
  subject: string;
  paper: string;
  paperOfficeId: string;
  createdAt: Date;
}

const numberedKinds = kindsOfPapers(({ isNumbered }) => isNumbered);

/** A paper of a kind that carries a number was issued without one: whoever gets it cannot refer to it. */
export const documentUnnumbered: StuckKind = {
  id: 'document-unnumbered',
  desk: 'case',
  name: '文书未编号',
  weight: 30,
  find: async ({ dataSource }) => {
    const rows: Row[] = await dataSource.query(
      `SELECT d.id AS subject, d.title AS paper, d.office_id AS paperOfficeId,
         d.created_at AS createdAt, ${caseColumns}
       FROM document AS d JOIN relief_case AS c ON c.id = d.case_id
       WHERE d.kind IN (?) AND d.number IS NULL AND d.state IN ('issued', 'sealed', 'served')
         AND ${caseGoesOn}`,
      [numberedKinds],
    );
    return rows.map((row): Found => {
      const { subject, caseId, officeId, paper, paperOfficeId, createdAt } = row;
      return {
        ...{ subject, caseId, officeId, since: createdAt, facts: { paper } },
        owner: { kind: 'role', officeId: paperOfficeId, role: 'clerk' },
      };
    });
  },
  sentence: ({ paper }) => `文书“${String(paper)}”已出具，没有文号`,
  acts: ({ subject: documentId }) => [
    documentLink(documentId, {
      label: '更正文书',
      explain: '文号不能补写：在文书页更正，重新出具的文书自动编号，原文书注明已被替换',
    }),
  ],
};
