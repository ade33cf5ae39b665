import { stopTerm } from '../deadlines/stop-term.js';
import { RuleError } from '../domain/basics/errors.js';
import type { PayeeEntry } from '../domain/forms/form-people.js';
import { formatYuan, type Fen } from '../domain/basics/money.js';
import { createDisbursement } from '../money/create-disbursement.js';
import { keepSettingRefs } from '../settings/keep-setting-refs.js';
import { settingWithRef } from '../settings/setting-in-force.js';
import type { ActContext } from '../tasks/act.js';

/** Rank in the queue for money: an advance before every grant. */
const ADVANCE_URGENCY = 10;

/** Refuses an advance above the cap of the office (先行救助限额, a setting; inclusive). */
export async function assertAdvance(
  { em, today, now, case: { id: caseId, officeId } }: ActContext,
  amountFen: Fen,
): Promise<void> {
  const { value: capFen, ref } = await settingWithRef(em, officeId, 'advanceCapFen', today);
  await keepSettingRefs(em, { caseId, usedFor: 'advance', refs: [ref], on: today, now });
  if (amountFen <= capFen) return;
  throw new RuleError('ADVANCE_OVER_CAP', `先行救助金额不得超过限额${formatYuan(capFen)}`, {
    capFen,
  });
}

/** Plans the payment of an approved advance; answers the disbursement id. */
export async function planAdvance(
  { em, deps, effectKey, case: { id: caseId, officeId } }: ActContext,
  payees: readonly PayeeEntry[],
  amountFen: Fen,
): Promise<string> {
  const { disbursementId } = await createDisbursement(em, deps, {
    ...{ caseId, officeId, purpose: 'advance', effectKey, amountFen, payees },
    deductedFen: 0,
    urgency: ADVANCE_URGENCY,
  });
  return disbursementId;
}

/** Whether money is paid in advance has been decided: the term “at once” is met, late or not. */
export async function meetAdvanceTerm({ em, case: row, now }: ActContext): Promise<void> {
  await stopTerm(em, { caseId: row.id, kind: 'advance', reason: 'met', now });
}
