import type { EntityManager } from 'typeorm';
import type { Relief, ReliefStanding } from '../domain/once-only/duplicate-rules.js';
import type { IdentityKind } from '../domain/people/identity-document.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { officeNames } from './names.js';
import { isCertainKey } from './original-case-key.js';
import type { DuplicateMatch } from './review-view-api.js';

/** 本人: the applicant is the one who was harmed. */
export const SELF = '本人';

/** A case, or a record of another agency, with the relief of each of its people, ready to be compared. */
export interface Matter {
  reliefs: Relief[];
  /** As it is shown where it matches. */
  view: Omit<DuplicateMatch, 'kinds'>;
  /** Everybody applies in the place of a victim, nobody is the victim. */
  isOfRelatives: boolean;
}

export const lifelongKinds: readonly IdentityKind[] = ['resident-id', 'hmt-residence-permit'];
const lifelong: ReadonlySet<IdentityKind> = new Set(lifelongKinds);

interface ReliefRow {
  caseId: string;
  number: string | null;
  title: string;
  officeId: string;
  status: string;
  outcome: DuplicateMatch['outcome'];
  isTerminated: number;
  decidedFen: string | null;
  keptFen: string;
  filedOn: LocalDate;
  relation: string;
  identityIndex: string | null;
  identityKind: IdentityKind | null;
  name: string;
  birthOn: LocalDate | null;
  householdKey: string | null;
  caseKey: string;
  victimName: string | null;
  happenedOn: LocalDate | null;
  handledBy: string;
  accountIndexes: string | null;
}

/** A row an applicant; `keptFen` is what was paid and not recovered, whatever became of the case. */
const rowsOfCases = `
  SELECT c.id AS caseId, c.number, c.title, c.office_id AS officeId, c.status, c.outcome,
    c.terminated_at IS NOT NULL AS isTerminated, c.decided_fen AS decidedFen, c.filed_on AS filedOn,
    (SELECT COALESCE(SUM(po.amount_fen), 0) FROM payment_order po
      WHERE po.case_id = c.id AND po.state = 'paid')
    - (SELECT COALESCE(SUM(le.amount_fen), 0) FROM ledger_entry le
      WHERE le.case_id = c.id AND le.kind = 'recovered') AS keptFen,
    a.relation, p.identity_index AS identityIndex, p.identity_kind AS identityKind, p.name, p.birth_on AS birthOn,
    p.household_key AS householdKey, o.case_key AS caseKey, o.victim_name AS victimName,
    o.happened_on AS happenedOn, o.handled_by AS handledBy,
    (SELECT GROUP_CONCAT(pa.account_index) FROM payee_account pa
      WHERE pa.case_id = c.id AND pa.person_id = p.id) AS accountIndexes
  FROM relief_case c
    JOIN original_case o ON o.id = c.original_case_id
    JOIN application a ON a.case_id = c.id
    JOIN person p ON p.id = a.applicant_id
  WHERE c.id IN (?)
  ORDER BY c.filed_on DESC, c.id, a.created_at, a.id`;

/** The reliefs of these cases, one matter a case, the latest filed first. */
export async function caseReliefs(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Matter[]> {
  if (caseIds.length === 0) return [];
  const rows: ReliefRow[] = await em.query(rowsOfCases, [caseIds]);
  const offices = await officeNames(
    em,
    rows.map(({ officeId }) => officeId),
  );
  return [...new Set(rows.map(({ caseId }) => caseId))].flatMap((caseId) => {
    const ofCase = rows.filter((row) => row.caseId === caseId);
    const [first] = ofCase;
    if (first === undefined) return [];
    const { number, title, officeId, status, outcome, decidedFen, filedOn } = first;
    const view = {
      ...{ source: 'case' as const, id: caseId, number, title, status, outcome, on: filedOn },
      holder: offices.get(officeId) ?? officeId,
      amountFen: decidedFen === null ? null : Number(decidedFen),
    };
    const isOfRelatives = ofCase.every(({ relation }) => relation !== SELF);
    return [{ view, isOfRelatives, reliefs: ofCase.map(reliefOf) }];
  });
}

function reliefOf(row: ReliefRow): Relief {
  const { caseId, identityIndex, name, birthOn, householdKey, caseKey, accountIndexes } = row;
  return {
    ...{ matterId: `case:${caseId}`, identityIndex, name, birthOn, householdKey },
    isLifelongNumber: isLifelong(row),
    standing: standingOf(row),
    caseKey: isCertainKey(caseKey) ? caseKey : null,
    victim: victimOf(row),
    accountIndexes: accountIndexes?.split(',') ?? [],
  };
}

/** Of the kinds of documents whose number stays with a person. */
export function isLifelong({
  identityIndex,
  identityKind,
}: Pick<ReliefRow, 'identityIndex' | 'identityKind'>): boolean {
  return identityIndex !== null && identityKind !== null && lifelong.has(identityKind);
}

/** Who applies for himself is the victim, whatever name the original case has. */
export function victimOf({
  victimName,
  relation,
  name,
  happenedOn,
  handledBy,
}: Pick<ReliefRow, 'victimName' | 'relation' | 'name' | 'happenedOn'> & {
  handledBy: string | null;
}): Relief['victim'] {
  if (relation === SELF) return { name, isApplicant: true, happenedOn, handledBy };
  return victimName === null
    ? null
    : { name: victimName, isApplicant: false, happenedOn, handledBy };
}

/** Money that was paid and not recovered is relief, even where the case ended without a grant. */
function standingOf({ outcome, isTerminated, keptFen }: ReliefRow): ReliefStanding {
  if (outcome === 'granted' || outcome === 'settled') return 'granted';
  if (outcome === null && isTerminated === 0) return 'open';
  if (Number(keptFen) > 0) return 'granted';
  return outcome === 'refused' ? 'refused' : 'void';
}
