import { z } from 'zod';
import { RuleError } from '../domain/basics/errors.js';
import type { RuleCode } from '../domain/basics/rule-codes.js';
import type { ActContext } from '../tasks/act.js';
import { addDecision } from './add-decision.js';
import { parseAct } from './parse-act.js';

const Data = z.object({ verifyReason: z.string().trim().min(1, '需要补充核实的事实和理由必填') });

/**
 * 补充核实: the handler goes back to the examination instead of proposing. Nothing was proposed, so the round stays; eligibility and
 * suggestion are computed again on the way, and an agency that answered is not asked again.
 */
export async function verifyAgain(context: ActContext): Promise<void> {
  const { verifyReason } = parseAct(Data, context.data);
  await addDecision(context, { verdict: 'verify', opinion: verifyReason });
}

const openFacts: ReadonlySet<RuleCode> = new Set(['ELIGIBILITY_OPEN', 'AMOUNT_FACTS_MISSING']);

/** Tells whoever is refused a proposal because facts are open of the way back; any other error passes. */
export function pointToVerification(error: unknown): never {
  if (!(error instanceof RuleError) || !openFacts.has(error.code)) throw error;
  const message = `${error.message}。可选择“补充核实”退回审查核实`;
  throw new RuleError(error.code, message, error.details);
}
