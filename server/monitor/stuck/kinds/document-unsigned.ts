import { endOfDay, toLocalDate } from '../../../domain/basics/local-date.js';
import { begunBy, outlivedSince, patience } from '../../../domain/monitor/patience.js';
import { isLeadersPaper } from '../../../domain/papers/decision-kinds.js';
import { documentKinds, type DocumentKindId } from '../../../../templates/index.js';
import { caseColumns, caseGoesOn, type CaseOfFind } from '../case-of-find.js';
import { workingDaysWords } from '../standing-words.js';
import type { Found, StuckContext, StuckKind, StuckOwner } from '../stuck-kind.js';
import { workingDaysStanding } from '../working-days.js';

type OpenState = 'draft' | 'submitted' | 'reviewed';

interface Row extends CaseOfFind {
  subject: string;
  kind: string;
  state: OpenState;
  draftOfficeId: string;
  savedBy: string;
  standsSince: Date;
}

/** A paper was drafted and never signed: nobody writes on it, reviews it, or issues it after the review. */
export const documentUnsigned: StuckKind = {
  id: 'document-unsigned',
  desk: 'case',
  name: '文书未签发',
  weight: 35,
  find: async (context) => {
    const { dataSource, clock, calendar } = context;
    const today = clock.today();
    const idle = endOfDay(begunBy(today, patience.draftIdle, calendar));
    const step = endOfDay(begunBy(today, patience.draftStep, calendar));
    const rows: Row[] = await dataSource.query(
      `SELECT draft.id AS subject, draft.kind, draft.state, draft.office_id AS draftOfficeId,
         draft.saved_by AS savedBy, ${caseColumns},
         CASE draft.state WHEN 'draft' THEN draft.saved_at
           WHEN 'submitted' THEN COALESCE(draft.submitted_at, draft.saved_at)
           ELSE COALESCE(draft.reviewed_at, draft.saved_at) END AS standsSince
       FROM document_draft AS draft JOIN relief_case AS c ON c.id = draft.case_id
       WHERE draft.state IN ('draft', 'submitted', 'reviewed') AND draft.saved_at < ?
         AND ${caseGoesOn}
       HAVING standsSince < IF(draft.state = 'draft', ?, ?)`,
      [step, idle, step],
    );
    return rows.map((row) => foundOf(context, row));
  },
  sentence: ({ paper, step, waitedDays }) =>
    `文书“${String(paper)}”${String(step)}，已${workingDaysWords(waitedDays)}，尚未签发`,
  acts: ({ subject }) => [
    {
      ...{ kind: 'link', label: '打开文书草稿', to: `/document-drafts/${subject}` },
      explain: '打开草稿，继续起草、审核或者签发；不再需要的，在草稿页废弃',
    },
  ],
};

const steps: Record<OpenState, string> = {
  draft: '起草后无人继续',
  submitted: '送审后无人审核',
  reviewed: '审核后无人签发',
};

function foundOf({ calendar, ...context }: StuckContext, row: Row): Found {
  const { subject, caseId, officeId, kind, state, standsSince } = row;
  const days = state === 'draft' ? patience.draftIdle : patience.draftStep;
  return {
    ...{ subject, caseId, officeId, since: outlivedSince(standsSince, days, calendar) },
    owner: ownerOf(row),
    facts: {
      ...{ paper: titleOf(kind), step: steps[state] },
      waitedDays: workingDaysStanding({ calendar, ...context }, toLocalDate(standsSince)),
    },
  };
}

/** The writer of a draft; the department head reviews; a decision is issued by the deputy, another paper by whoever handles the case. */
function ownerOf({ kind, state, draftOfficeId, savedBy, handlerId }: Row): StuckOwner {
  if (state === 'draft') return { kind: 'person', accountId: savedBy };
  if (state === 'submitted') {
    return { kind: 'role', officeId: draftOfficeId, role: 'department-head' };
  }
  if (isLeadersPaper(kind)) return { kind: 'role', officeId: draftOfficeId, role: 'deputy-chief' };
  return handlerId === null
    ? { kind: 'role', officeId: draftOfficeId, role: 'clerk' }
    : { kind: 'person', accountId: handlerId };
}

function titleOf(kind: string): string {
  return Object.hasOwn(documentKinds, kind) ? documentKinds[kind as DocumentKindId].title : kind;
}
