import type { LocalDate } from '../../domain/basics/local-date.js';
import { terms, type TermKind } from '../../domain/terms/terms.js';
import { caseColumns, handlerOf, type CaseOfFind } from './case-of-find.js';
import { caseLink } from './case-links.js';
import type { Facts, Found, StuckContext, StuckOwner, SuggestedAct } from './stuck-kind.js';

/** A running term of law of a case that goes on. */
export interface TermRow extends CaseOfFind {
  id: string;
  kind: TermKind;
  startedOn: LocalDate;
  dueOn: LocalDate;
  soonOn: LocalDate;
  /** Who has to sign an approval by phone; null for every other term. */
  signerId: string | null;
  /** The oldest open task of the case; null: nobody has one. */
  taskId: string | null;
}

/** The running terms for which this holds, `d` being the table `deadline`. */
export async function runningTerms(
  { dataSource }: Pick<StuckContext, 'dataSource'>,
  condition: string,
  parameters: readonly string[],
): Promise<TermRow[]> {
  return dataSource.query(
    `SELECT d.id, d.kind, d.started_on AS startedOn, d.due_on AS dueOn, d.soon_on AS soonOn,
       ${caseColumns}, approval.signer_id AS signerId,
       (SELECT t.id FROM task AS t WHERE t.case_id = d.case_id AND t.state = 'open'
         ORDER BY t.opened_at, t.id LIMIT 1) AS taskId
     FROM deadline AS d
     JOIN relief_case AS c ON c.id = d.case_id
     LEFT JOIN paper_approval AS approval
       ON d.kind = 'phone-signature' AND approval.id = d.effect_key
     WHERE d.state = 'running' AND ${condition} AND c.terminated_at IS NULL
       AND c.suspended_on IS NULL`,
    [...parameters],
  );
}

/** What is found of a term; the facts of a kind come on top. */
export function termFound(row: TermRow, since: Date, facts: Facts): Found {
  const { id: subject, caseId, officeId, kind, dueOn, taskId } = row;
  return {
    ...{ subject, caseId, officeId, since, owner: ownerOf(row) },
    facts: { term: terms[kind].name, dueOn, taskId, ...facts },
  };
}

/** 政法委 for its own review, the signer for a signature, else who handles the case. */
function ownerOf(row: TermRow): StuckOwner {
  if (row.kind === 'plc-review') return { kind: 'agency', name: '党委政法委' };
  if (row.signerId !== null) return { kind: 'person', accountId: row.signerId };
  return handlerOf(row);
}

/** To urge whoever has the task of the case, and to the terms of the case. */
export function termActs({ caseId, facts }: Pick<Found, 'caseId' | 'facts'>): SuggestedAct[] {
  const { taskId } = facts;
  const urge: SuggestedAct[] =
    typeof taskId === 'string' ? [{ kind: 'mend', act: 'urge-task', input: { taskId } }] : [];
  return [
    ...urge,
    caseLink(caseId, {
      ...{ tab: 'terms', label: '查看案件期限' },
      explain: '打开案件的期限，按规定办结、延长或者中止',
    }),
  ];
}
