import { endOfDay, type LocalDate } from '../../../domain/basics/local-date.js';
import { begunBy } from '../../../domain/monitor/patience.js';
import {
  serviceHabitWorkingDays,
  serviceStanding,
  type ServiceStanding,
} from '../../../domain/papers/service-standing.js';
import type { EarlierTry } from '../../../domain/papers/service-rules.js';
import { servedKinds, readySince } from '../../../service/service-course.js';
import type { LegalDocument } from '../../../documents/document.entity.js';
import { caseColumns, caseGoesOn, handlerOf, type CaseOfFind } from '../case-of-find.js';
import { documentLink } from '../case-links.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

interface Row
  extends CaseOfFind, Pick<LegalDocument, 'kind' | 'state' | 'issuedOn' | 'sealedOn' | 'servedOn'> {
  subject: string;
  paper: string;
}

interface Try extends EarlierTry {
  documentId: string;
  /** Of a letter that is out: the last day of the post's tries. */
  postDueOn: LocalDate | null;
}

/** A paper whose delivery is to be proved is not served within the days its service takes, nor tried again in time. */
export const documentUnserved: StuckKind = {
  id: 'document-unserved',
  desk: 'case',
  name: '文书未送达',
  weight: 50,
  find: async (context) => {
    const rows = await readyPapers(context);
    const tries = await triesOf(context, rows);
    return rows.flatMap((row) => foundOf(context, row, tries.get(row.subject) ?? []));
  },
  sentence: ({ paper, waitedDays, tries, isOnTheWay }) => {
    const what = `文书“${String(paper)}”已签发${workingDaysWords(waitedDays)}`;
    if (isOnTheWay === true) return `${what}，邮寄或者委托送达逾期没有结果`;
    return tries === 0 ? `${what}，尚未送达` : `${what}，送达${String(tries)}次未成，没有再次送达`;
  },
  acts: ({ subject: documentId }) => [
    documentLink(documentId, {
      label: '登记送达',
      explain: '打开文书，按当面、邮寄、留置、委托或者电子方式送达并登记',
    }),
  ],
};

/** Papers ready so long ago that a first try is overdue; later tries only make it later. */
async function readyPapers({ dataSource, clock, calendar }: StuckContext): Promise<Row[]> {
  const begunOn = begunBy(clock.today(), serviceHabitWorkingDays, calendar);
  const rows: Row[] = await dataSource.query(
    `SELECT d.id AS subject, d.kind, d.title AS paper, d.state, d.issued_on AS issuedOn,
       d.sealed_on AS sealedOn, d.served_on AS servedOn, ${caseColumns}
     FROM document AS d JOIN relief_case AS c ON c.id = d.case_id
     WHERE d.kind IN (?) AND d.state IN ('issued', 'sealed') AND d.issued_on <= ?
       AND d.served_on IS NULL AND ${caseGoesOn}`,
    [servedKinds, begunOn],
  );
  return rows.filter((row) => (readySince(row) ?? clock.today()) <= begunOn);
}

async function triesOf(
  { dataSource }: StuckContext,
  rows: readonly Row[],
): Promise<Map<string, Try[]>> {
  if (rows.length === 0) return new Map();
  const tries: Try[] = await dataSource.query(
    `SELECT attempt.document_id AS documentId, attempt.way, attempt.outcome,
       attempt.tried_on AS triedOn, post.due_on AS postDueOn
     FROM service_attempt AS attempt
     LEFT JOIN deadline AS post
       ON post.kind = 'post-delivery' AND post.effect_key = CONCAT('post:', attempt.id)
     WHERE attempt.document_id IN (?) ORDER BY attempt.document_id, attempt.seq`,
    [rows.map(({ subject }) => subject)],
  );
  const ofPaper = new Map<string, Try[]>();
  for (const one of tries) {
    const known = ofPaper.get(one.documentId);
    if (known === undefined) ofPaper.set(one.documentId, [one]);
    else known.push(one);
  }
  return ofPaper;
}

function foundOf(context: StuckContext, row: Row, tries: readonly Try[]): Found[] {
  const { dueOn, isOverdue, progress } = standingOf(context, row, tries);
  if (!isOverdue || dueOn === null) return [];
  const { subject, caseId, officeId, paper, issuedOn } = row;
  return [
    {
      ...{ subject, caseId, officeId, since: endOfDay(dueOn), owner: handlerOf(row) },
      facts: {
        ...{ paper, tries: tries.length, isOnTheWay: progress === 'on-the-way' },
        waitedDays: workingDaysStanding(context, issuedOn),
      },
    },
  ];
}

function standingOf(
  { clock, calendar }: StuckContext,
  row: Row,
  tries: readonly Try[],
): ServiceStanding {
  return serviceStanding({
    ...{ readyOn: readySince(row), isServed: false, tries, calendar, today: clock.today() },
    postDueOn: tries.findLast(({ postDueOn }) => postDueOn !== null)?.postDueOn ?? null,
  });
}
