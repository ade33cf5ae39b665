import type { EntityManager } from 'typeorm';
import {
  assessEligibility,
  type Assessment,
  type EligibilityFacts,
} from '../domain/eligibility/eligibility.js';
import { keyGroupsOn } from '../domain/eligibility/key-group-effects.js';
import { RuleError } from '../domain/basics/errors.js';
import { ruleDay } from '../domain/authority/decisive-day.js';
import type { Known } from '../domain/basics/known.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { foundRelief } from '../inquiries/found-relief.js';
import { openLetters } from '../inquiries/open-letters.js';
import { settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { latestVerification } from './case-amounts.js';
import { caseMatches } from './case-matches.js';
import { isBlocking } from './find-matches.js';
import { applicantsOf } from './has-minor.js';
import type { ReliefCase } from './relief-case.entity.js';
import type { Verification } from './verification.js';

export interface CaseEligibility {
  assessment: Assessment;
  /** The version applied, to be kept with the case. */
  ref: SettingRef;
  /** Decisive day of the version: acceptance, or today before it. */
  on: LocalDate;
}

/** What the law says of a case as it stands now: the last verification, the records, the answers of other agencies. */
export async function caseEligibility(
  em: EntityManager,
  row: ReliefCase,
  today: LocalDate,
): Promise<CaseEligibility> {
  const verification = await latestVerification(em, row.id);
  if (verification === null) throw new RuleError('WRONG_STATE', '案件尚未核实，不能审查救助条件');
  return assessVerification(em, row, today, {
    verification,
    earlierRelief: await earlierRelief(em, row),
  });
}

/** The same for facts that are about to be stated. */
export async function assessVerification(
  em: EntityManager,
  row: ReliefCase,
  today: LocalDate,
  { verification, earlierRelief }: { verification: Verification; earlierRelief: Known },
): Promise<CaseEligibility> {
  const on = ruleDay(row.acceptedOn, today);
  const { value, ref } = await settingWithRef(em, row.officeId, 'ruleVersion', on);
  const facts = await factsOf(em, row, verification, on);
  return { assessment: assessEligibility({ ...facts, earlierRelief }, value.id), ref, on };
}

/** A graded hardship is a hardship; a person with a day of birth is no organisation; age on the day makes the minor. */
async function factsOf(
  em: EntityManager,
  { id }: ReliefCase,
  found: Verification,
  on: LocalDate,
): Promise<Omit<EligibilityFacts, 'earlierRelief'>> {
  const { situation, situationReason, facts, opinionFacts, minorFacts, hardship } = found;
  const { organisation, ...against } = found.exclusions;
  const births = (await applicantsOf(em, id)).map(({ birthOn }) => birthOn);
  const isNatural = births.length > 0 && !births.includes(null);
  return {
    situation: situation ?? null,
    situationReason: situationReason ?? null,
    minor: keyGroupsOn({ births, found: found.keyGroups }, on).includes('minor'),
    facts: {
      ...(hardship === undefined ? {} : { hardship: true }),
      ...{ ...facts, ...opinionFacts, ...minorFacts },
    },
    exclusions: against,
    organisation: organisation ?? (isNatural ? false : 'unknown'),
  };
}

/** Found in the records or told by another agency; open while an agency has yet to answer. */
async function earlierRelief(em: EntityManager, row: ReliefCase): Promise<Known> {
  if (await foundRelief(em, row.id)) return true;
  if ((await caseMatches(em, row)).some(isBlocking)) return true;
  const open = await openLetters(em, { caseId: row.id });
  return open.length > 0 ? 'unknown' : false;
}
