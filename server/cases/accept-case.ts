import type { Deps } from '../deps.js';
import { startTerm } from '../deadlines/start-term.js';
import { stopTerm } from '../deadlines/stop-term.js';
import { nextNumber } from '../documents/next-number.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import { lockOpenCase } from './lock-case.js';
import { moveCase } from './update-case.js';

/** 受理: the case gets its number and the ten working days of the decision begin. Accepted once, whatever is redelivered. */
export async function acceptCase(
  deps: Deps,
  { caseId, effectKey }: { caseId: string; effectKey: string },
): Promise<void> {
  await deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    if (row.acceptedOn !== null) return;
    const today = deps.clock.today();
    const number = await nextNumber(em, deps, { caseId, officeId: row.officeId, kind: 'case' });
    const start = await settingWithRef(em, row.officeId, 'decisionTermStart', today);
    const now = deps.clock.now();
    await keepSettingRefs(em, { caseId, usedFor: 'term', refs: [start.ref], on: today, now });
    await moveCase(em, row, 'accepted', { number, acceptedOn: today });
    await stopTerm(em, { caseId, kind: 'supplement-notice', reason: 'met', now });
    const on = start.value === 'filed' ? row.filedOn : today;
    await startTerm(em, deps, { caseId, kind: 'decision', effectKey, on });
  });
}
