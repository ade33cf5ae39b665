import { RuleError } from '../domain/basics/errors.js';
import type { Fen } from '../domain/basics/money.js';
import type { ActContext } from '../tasks/act.js';
import { addFinding } from './add-decision.js';
import { caseAmountDay } from './amount-day.js';
import { assertGrantable } from './case-amounts.js';
import { standingProposal } from './proposal.js';
import { scalePayees } from './scale-payees.js';
import { updateCase } from './update-case.js';

/**
 * 同意并调整金额: the amount changes, the payees keep their proportions, and a new proposal stands. Only a grant can be
 * adjusted, and only to another amount; the opinion is the reason where the ceiling asks for one.
 */
export async function adjustProposal(
  context: ActContext,
  { amountFen, reason }: { amountFen: Fen; reason: string },
): Promise<void> {
  const { em } = context;
  if (context.case.proposal !== 'grant') {
    throw new RuleError('NOT_ADJUSTABLE', '不予救助的审查意见没有金额可以调整');
  }
  if (context.case.proposedFen === amountFen) {
    throw new RuleError('NOT_ADJUSTABLE', '调整后的金额与原金额相同，请直接选择“同意”');
  }
  const on = await caseAmountDay(em, context.case, context.today);
  await assertGrantable(em, context.case, { amountFen, reason, on });
  const standing = await standingProposal(em, context.case.id);
  await addFinding(context, 'proposal', {
    ...standing,
    amountFen,
    payees: scalePayees(standing.payees, amountFen),
    adjustedIn: context.task.elementId,
  });
  await updateCase(em, context.case, { proposedFen: amountFen });
}
