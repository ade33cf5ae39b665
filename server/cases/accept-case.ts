import type { Deps } from '../deps.js';
import { startTerm } from '../deadlines/start-term.js';
import { nextNumber } from '../documents/next-number.js';
import { settingInForce } from '../settings/setting-in-force.js';
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
    const number = await nextNumber(em, deps, { officeId: row.officeId, kind: 'case' });
    const start = await settingInForce(em, row.officeId, 'decisionTermStart', today);
    await moveCase(em, row, 'accepted', { number, acceptedOn: today });
    const on = start === 'filed' ? row.filedOn : today;
    await startTerm(em, deps, { caseId, kind: 'decision', effectKey, on });
  });
}
