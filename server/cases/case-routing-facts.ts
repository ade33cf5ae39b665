import type { EntityManager } from 'typeorm';
import { ceilingFor } from '../domain/amount/ceiling.js';
import { needsException } from '../domain/eligibility/eligibility.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { sumFen, type Fen } from '../domain/basics/money.js';
import { computeRoutingFacts, type RoutingFacts } from '../domain/authority/routing-facts.js';
import { findOffice } from '../offices/find-office.js';
import { settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { Application } from './application.entity.js';
import { latestVerification } from './case-amounts.js';
import { caseEligibility } from './case-eligibility.js';
import { hasMinor } from './has-minor.js';
import { Hearing } from './hearing.entity.js';
import { officeWage } from './office-wage.js';
import type { ReliefCase } from './relief-case.entity.js';

export interface CaseRouting {
  facts: RoutingFacts;
  /** The settings they were computed with. */
  refs: SettingRef[];
}

/** The facts of a proposed case for the choice of its path, by the settings of its decisive day `on`. */
export async function caseRoutingFacts(
  em: EntityManager,
  row: ReliefCase,
  { on, today }: { on: LocalDate; today: LocalDate },
): Promise<CaseRouting> {
  const { id, officeId, proposal } = row;
  if (proposal === null) throw new RuleError('WRONG_STATE', '案件尚未提出审查意见');
  const verification = await latestVerification(em, id);
  const { wage, refs } = await officeWage(em, officeId, on);
  const { level, parentId } = await findOffice(em, officeId);
  const bands = await settingWithRef(em, officeId, 'amountBands', on);
  const delegations = await settingWithRef(em, officeId, 'delegations', on);
  const plc = await settingWithRef(em, officeId, 'plcRequired', on);
  const facts = computeRoutingFacts({
    ...{ proposal, amountFen: await amountToRoute(em, row), urgent: row.isUrgent },
    ...{ bands: bands.value, delegations: delegations.value, plcReviewsGrants: plc.value },
    ceilingFen: ceilingFor(wage.monthlyWageFen),
    officeLevel: level,
    disputed: verification?.disputed ?? false,
    minor: await hasMinor(em, id, today),
    hearingAsked: await em.existsBy(Hearing, { caseId: id, requestedBy: 'applicant' }),
    generallyNot: await isGenerallyNot(em, row, today),
    // The topmost office has nobody to ask.
    jointRequested: (verification?.jointRequested ?? false) && parentId !== null,
    jointDeclined: row.jointDeclined,
  });
  return { facts, refs: [...refs, bands.ref, delegations.ref, plc.ref] };
}

/** Does an item of Art. 8 stand against it, so that a grant is an exception? */
async function isGenerallyNot(
  em: EntityManager,
  row: ReliefCase,
  today: LocalDate,
): Promise<boolean> {
  if (row.proposal === 'refuse') return false;
  return needsException((await caseEligibility(em, row, today)).assessment);
}

/** Of a refusal what was asked for (the sum of the applications that name one), so that it takes the same authority. */
async function amountToRoute(em: EntityManager, row: ReliefCase): Promise<Fen | null> {
  if (row.proposal === 'grant') return row.proposedFen;
  const applications = await em.findBy(Application, { caseId: row.id });
  const asked = applications.flatMap(({ requestedFen }) => requestedFen ?? []);
  return asked.length === 0 ? null : sumFen(asked);
}
