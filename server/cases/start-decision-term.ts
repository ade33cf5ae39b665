import type { EntityManager } from 'typeorm';
import { addStandstill } from '../deadlines/add-standstill.js';
import { startTerm } from '../deadlines/start-term.js';
import type { Deps } from '../deps.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import { caseSupplements } from '../supplements/case-supplements.js';
import type { ReliefCase } from './relief-case.entity.js';

/**
 * The ten working days of the decision, written down with the acceptance: from that day, or, where the office's setting says so,
 * from the filing. Then the time of each supplement, from the notice to the applicant until its receipt, does not count (the
 * 2016 细则 are said to leave it out; text not seen, confidence L); each stands in the term's history with its reason.
 */
export async function startDecisionTerm(
  em: EntityManager,
  deps: Pick<Deps, 'clock' | 'calendar'>,
  { id: caseId, officeId, filedOn }: ReliefCase,
  effectKey: string,
): Promise<void> {
  const [today, now] = [deps.clock.today(), deps.clock.now()];
  const start = await settingWithRef(em, officeId, 'decisionTermStart', today);
  await keepSettingRefs(em, { caseId, usedFor: 'term', refs: [start.ref], on: today, now });
  const isFromFiling = start.value === 'filed';
  const on = isFromFiling ? filedOn : today;
  const { deadlineId } = await startTerm(em, deps, { caseId, kind: 'decision', effectKey, on });
  if (!isFromFiling) return;
  for (const { requestedAt, settledAt } of await caseSupplements(em, caseId)) {
    await addStandstill(em, deps, deadlineId, {
      from: toLocalDate(new Date(requestedAt)),
      to: settledAt === null ? today : toLocalDate(new Date(settledAt)),
      reason: '等待申请人补充材料，补充期间不计入',
    });
  }
}
