import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { ceilingFor } from '../domain/ceiling.js';
import { RuleError } from '../domain/errors.js';
import type { LocalDate } from '../domain/local-date.js';
import type { Fen } from '../domain/money.js';
import { computeRoutingFacts as compute, type RoutingFacts } from '../domain/routing-facts.js';
import { findOffice } from '../offices/find-office.js';
import { settingInForce } from '../settings/setting-in-force.js';
import type { SettingValue } from '../settings/setting-keys.js';
import { Application } from './application.entity.js';
import { latestVerification, officeWage } from './case-amounts.js';
import { hasMinor } from './has-minor.js';
import { joinOffice } from './join-office.js';
import { lockOpenCase } from './lock-case.js';
import { recordFinding } from './record-finding.js';
import type { ReliefCase } from './relief-case.entity.js';

export interface RoutingRequest {
  caseId: string;
  /** The office whose next higher one is asked for; facts are those of the handling office. */
  officeId: string;
  effectKey: string;
  /** A joint relief is about to be asked for: the higher office gets its part in the case. */
  isJointRequest: boolean;
}

export interface Routing {
  facts: RoutingFacts;
  jointMode: 'unified' | 'separate';
  higherOfficeId: string | null;
}

/**
 * 计算审批要素 from dated data: what the decision table and the diagrams compare. Where the 政法委 reviews, joint relief is
 * decided as one: a separate decision would pass it by.
 */
export async function computeRoutingFacts(deps: Deps, request: RoutingRequest): Promise<Routing> {
  const { caseId, officeId, effectKey, isJointRequest } = request;
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const today = deps.clock.today();
    const now = deps.clock.now();
    const facts = await factsOf(em, row, today);
    const { parentId } = await findOffice(em, officeId);
    if (isJointRequest && parentId === null) {
      throw new RuleError('NO_HIGHER_OFFICE', '没有上一级检察院可以联合救助');
    }
    if (isJointRequest && parentId !== null) {
      await joinOffice(em, { caseId, officeId: parentId, part: 'joint', now });
    }
    const mode = await settingInForce(em, row.officeId, 'jointMode', today);
    const jointMode = facts.plcRequired ? 'unified' : mode;
    const round = row.round;
    const data = { ...facts, jointMode };
    const by = { byAccountId: null, now };
    await recordFinding(em, { caseId, kind: 'routing-facts', round, effectKey, data, ...by });
    return { facts, jointMode, higherOfficeId: parentId };
  });
}

async function factsOf(
  em: EntityManager,
  row: ReliefCase,
  today: LocalDate,
): Promise<RoutingFacts> {
  const { id, officeId, proposal } = row;
  if (proposal === null) throw new RuleError('WRONG_STATE', '案件尚未提出审查意见');
  const setting = <K extends Parameters<typeof settingInForce>[2]>(key: K) =>
    settingInForce(em, officeId, key, today);
  const verification = await latestVerification(em, id);
  const wage = await officeWage(em, officeId, today);
  const office = await findOffice(em, officeId);
  return compute({
    ...{ proposal, amountFen: await amountToRoute(em, row), urgent: row.isUrgent },
    bands: await setting('amountBands'),
    ceilingFen: ceilingFor(wage.monthlyWageFen),
    officeLevel: office.level,
    disputed: verification?.disputed ?? false,
    minor: await hasMinor(em, id, today),
    // The topmost office has nobody to ask.
    jointRequested: (verification?.jointRequested ?? false) && office.parentId !== null,
    jointDeclined: row.jointDeclined,
    delegatedUptoFen: delegatedUptoFen(await setting('delegations'), proposal),
    plcReviewsGrants: await setting('plcRequired'),
  });
}

/** The highest amount the deputy decides in this matter, or null. */
function delegatedUptoFen(
  delegations: SettingValue<'delegations'>,
  proposal: 'grant' | 'refuse',
): Fen | null {
  const limits = delegations
    .filter(({ matters }) => matters.includes(proposal))
    .map(({ uptoFen }) => uptoFen ?? 0);
  return limits.length === 0 ? null : Math.max(...limits);
}

/** Of a refusal what was asked for (the sum of the applications that name one), so that it takes the same authority. */
async function amountToRoute(em: EntityManager, row: ReliefCase): Promise<Fen | null> {
  if (row.proposal === 'grant') return row.proposedFen;
  const applications = await em.findBy(Application, { caseId: row.id });
  const asked = applications.flatMap(({ requestedFen }) => requestedFen ?? []);
  return asked.length === 0 ? null : asked.reduce((sum, amountFen) => sum + amountFen, 0);
}
