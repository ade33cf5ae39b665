import type { Deps } from '../deps.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { caseEligibility } from './case-eligibility.js';
import { lockOpenCase } from './lock-case.js';
import { recordFinding } from './record-finding.js';

/** 救助条件审查: what the law says about the facts the handler found; the handler decides, the assessment explains. */
export async function assessEligibility(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<void> {
  const now = deps.clock.now();
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const { assessment, ref, on } = await caseEligibility(em, row, deps.clock.today());
    await recordFinding(em, {
      ...{ caseId, kind: 'eligibility', round: row.round, effectKey },
      ...{ data: assessment, byAccountId: null, now },
    });
    await keepSettingRefs(em, { caseId, usedFor: 'assess-eligibility', refs: [ref], on, now });
  });
}
