import { RuleError } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision } from '../add-decision.js';
import { adjustProposal } from '../adjust-proposal.js';
import { assertDecidable } from '../assert-decidable.js';
import { beginRework } from '../begin-rework.js';
import { Opinion, opinionText } from '../opinion.js';
import { parseAct } from '../parse-act.js';

/** 上级院审查不同意见: its answer ends the dispute; an adjusted amount is the conclusion. */
export async function reviewDissent(context: ActContext): Promise<ActResult> {
  const data = parseAct(Opinion, context.data);
  const { verdict, amountFen, opinion } = data;
  const { case: row, task } = context;
  if (row.proposal === 'refuse' && (verdict === 'adjust' || verdict === 'refuse')) {
    throw new RuleError('NOT_ADJUSTABLE', '对不予救助的审查意见，只能同意或者退回');
  }
  await assertDecidable(context, verdict);
  if (verdict === 'adjust' && amountFen !== undefined) {
    await adjustProposal(context, { amountFen, reason: opinion });
  }
  await addDecision(context, { verdict, opinion: opinionText(data), amountFen: row.proposedFen });
  const { step = null, nextStep = null } = task.headers;
  if (verdict === 'adjust') return { variables: { resumeAt: nextStep } };
  if (verdict !== 'return') return {};
  return { variables: { round: await beginRework(context), resumeAt: step } };
}
