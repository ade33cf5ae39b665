import type { Deps } from '../deps.js';
import { refreshWarnings } from '../duplicates/refresh-warnings.js';
import { settledAgencies } from '../inquiries/settled-agencies.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import { lockOpenCase } from './lock-case.js';
import { recordFinding } from './record-finding.js';

/**
 * 重复救助核查: whatever may be the same relief, in every office of this system and as other agencies told, becomes a warning;
 * and whether agencies outside must be asked. An agency that answered once in this case is not asked again in rework.
 */
export async function checkDuplicateRelief(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<{ inquiryNeeded: boolean }> {
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const on = deps.clock.today();
    const { value: agencies, ref } = await settingWithRef(em, row.officeId, 'inquiryAgencies', on);
    const settled = await settledAgencies(em, caseId);
    const inquiryNeeded = agencies.some((agency) => !settled.includes(agency));
    const now = deps.clock.now();
    await keepSettingRefs(em, { caseId, usedFor: 'duplicate-check', refs: [ref], on, now });
    const warnings = await refreshWarnings(em, { caseId, foundIn: 'check', now });
    await recordFinding(em, {
      ...{ caseId, kind: 'duplicate-check', round: row.round, effectKey },
      data: { warnings: warnings.length, inquiryNeeded },
      ...{ byAccountId: null, now },
    });
    return { inquiryNeeded };
  });
}
