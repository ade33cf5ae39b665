import type { Deps } from '../deps.js';
import { stopTerm } from '../deadlines/stop-term.js';
import { nextNumber } from '../documents/next-number.js';
import { numberTerms } from '../domain/search/terms.js';
import { addCaseTerms } from '../search/add-case-terms.js';
import { lockOpenCase } from './lock-case.js';
import { startDecisionTerm } from './start-decision-term.js';
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
    const now = deps.clock.now();
    await moveCase(em, row, 'accepted', { number, acceptedOn: today });
    await addCaseTerms(em, caseId, numberTerms(number));
    await stopTerm(em, { caseId, kind: 'supplement-notice', reason: 'met', now });
    await startDecisionTerm(em, deps, row, effectKey);
  });
}
