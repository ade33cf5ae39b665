import type { EntityManager } from 'typeorm';
import type { Relief } from '../domain/once-only/duplicate-rules.js';
import { RuleError } from '../domain/basics/errors.js';
import { householdKey } from '../domain/people/household-key.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { caseReliefs, isLifelong, SELF, victimOf } from './case-reliefs.js';
import type { NewApplication } from './create-application-api.js';
import { findMatches, isBlocking, type Match } from './find-matches.js';
import { applicantsOf } from './has-minor.js';
import { originalCaseKey } from './original-case-key.js';

export interface Filed {
  input: NewApplication;
  identityIndex: string | null;
  /** The case the application joins; null: a new one. */
  joinedCaseId: string | null;
}

/** The key by which the original case of a filing meets others; null while it is not certain, or another case's. */
export function filedCaseKey({ originalCase }: NewApplication): string | null {
  if (originalCase === undefined) return null;
  const { key, isCertain } = originalCaseKey(originalCase);
  return isCertain ? key : null;
}

/**
 * Refuses a second relief of the same person for the same original case (Art. 3 of the relief rules of 2021: once only), open
 * or granted, of any office or agency; and, where the office says so, a case of its own for a relative of a victim whose
 * relatives apply already: they are one case with several payees.
 */
export async function refuseDuplicate(
  em: EntityManager,
  filed: Filed,
  today: LocalDate,
): Promise<void> {
  const { identityIndex, joinedCaseId, input } = filed;
  if (joinedCaseId !== null) await refuseTwiceInOne(em, joinedCaseId, identityIndex);
  const own = await reliefOf(em, filed);
  const matches = await findMatches(em, [own], joinedCaseId);
  const match = matches.find(isBlocking);
  if (match !== undefined) throw duplicate(match);
  if (joinedCaseId === null) await refuseApart(em, input, own, matches, today);
}

function duplicate({ view: { source, id, holder, number } }: Match): RuleError {
  const what =
    source === 'case'
      ? `已有救助案件（${holder}，${number ?? '尚未编号'}）`
      : `已由${holder}救助（${number ?? '未登记案号'}）`;
  return new RuleError(
    'DUPLICATE_RELIEF',
    `同一申请人就同一原案${what}，同一案件只救助一次`,
    source === 'case' ? { caseId: id } : { partnerReliefId: id },
  );
}

/** However little is known of the original case: nobody applies twice in one relief case. */
async function refuseTwiceInOne(
  em: EntityManager,
  caseId: string,
  identityIndex: string | null,
): Promise<void> {
  if (identityIndex === null) return;
  const applicants = await applicantsOf(em, caseId);
  if (applicants.every((applicant) => applicant.identityIndex !== identityIndex)) return;
  throw new RuleError('DUPLICATE_RELIEF', '该申请人已经是本案的申请人，同一案件只救助一次', {
    caseId,
  });
}

/** An accepted case takes nobody in any more: then a case of its own is all that is left, and it carries a warning. */
async function refuseApart(
  em: EntityManager,
  { officeId, relation }: NewApplication,
  own: Relief,
  matches: readonly Match[],
  today: LocalDate,
): Promise<void> {
  if (relation === SELF) return;
  const open = matches.find(
    ({ kinds, isOfRelatives, view, reliefs }) =>
      kinds.includes('same-victim') &&
      isOfRelatives &&
      view.status === 'filed' &&
      reliefs.some(({ caseKey }) => caseKey !== null && caseKey === own.caseKey),
  );
  if (open === undefined) return;
  if (!(await settingInForce(em, officeId, 'relativesOneCase', today))) return;
  const { id, holder, title } = open.view;
  throw new RuleError(
    'JOIN_CASE',
    `同一被害人的近亲属已在${holder}申请救助（${title}），应当作为同一案件的申请人登记`,
    { caseId: id },
  );
}

async function reliefOf(
  em: EntityManager,
  { input, identityIndex, joinedCaseId }: Filed,
): Promise<Relief> {
  const { applicant, originalCase, relation } = input;
  const { name, birthOn = null, address = null, identityKind = 'resident-id' } = applicant;
  const [joined] = joinedCaseId === null ? [] : await caseReliefs(em, [joinedCaseId]);
  return {
    ...{ matterId: 'filing', standing: 'open', identityIndex, name, birthOn },
    isLifelongNumber: isLifelong({ identityIndex, identityKind }),
    caseKey: joined?.reliefs[0]?.caseKey ?? filedCaseKey(input),
    victim: victimOf({
      ...{ name, relation, victimName: originalCase?.victimName ?? null },
      happenedOn: originalCase?.happenedOn ?? null,
      handledBy: originalCase?.handledBy ?? null,
    }),
    householdKey: householdKey(address),
    accountIndexes: [],
  };
}
