import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { RoutingFacts } from '../domain/authority/routing-facts.js';
import { findOffice } from '../offices/find-office.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef, type SettingRef } from '../settings/setting-in-force.js';
import { caseAmountDay } from './amount-day.js';
import { caseRoutingFacts } from './case-routing-facts.js';
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

/** 计算审批要素 from the data of the decisive day: what the decision table and the diagrams compare. */
export async function computeRoutingFacts(deps: Deps, request: RoutingRequest): Promise<Routing> {
  const { caseId, effectKey } = request;
  const now = deps.clock.now();
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const today = deps.clock.today();
    const on = await caseAmountDay(em, row, today);
    const { facts, refs } = await caseRoutingFacts(em, row, { on, today });
    const higherOfficeId = await higherOffice(em, request, now);
    const { jointMode, ref } = await jointModeOf(em, row, facts, on);
    await recordFinding(em, {
      ...{ caseId, kind: 'routing-facts', round: row.round, effectKey },
      ...{ data: { ...facts, jointMode }, byAccountId: null, now },
    });
    await keepSettingRefs(em, {
      ...{ caseId, usedFor: 'compute-routing-facts', refs: [...refs, ref], on, now },
    });
    return { facts, jointMode, higherOfficeId };
  });
}

async function higherOffice(
  em: EntityManager,
  { caseId, officeId, isJointRequest }: RoutingRequest,
  now: Date,
): Promise<string | null> {
  const { parentId } = await findOffice(em, officeId);
  if (!isJointRequest) return parentId;
  if (parentId === null) {
    throw new RuleError('NO_HIGHER_OFFICE', '没有上一级检察院可以联合救助');
  }
  await joinOffice(em, { caseId, officeId: parentId, part: 'joint', now });
  return parentId;
}

/** Where the 政法委 reviews, joint relief is decided as one: a separate decision would pass it by. */
async function jointModeOf(
  em: EntityManager,
  { officeId }: ReliefCase,
  { plcRequired }: RoutingFacts,
  on: string,
): Promise<{ jointMode: Routing['jointMode']; ref: SettingRef }> {
  const { value, ref } = await settingWithRef(em, officeId, 'jointMode', on);
  return { jointMode: plcRequired ? 'unified' : value, ref };
}
