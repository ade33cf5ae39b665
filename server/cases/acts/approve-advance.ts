import { z } from 'zod';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { assertAdvance, meetAdvanceTerm, planAdvance } from '../advance.js';
import { parseAct } from '../parse-act.js';
import { standingEmergency } from '../proposal.js';
import { scalePayees } from '../scale-payees.js';
import { openPayees } from '../sealed-payees.js';

const Data = z.object({
  verdict: z.enum(['approve', 'return', 'refuse']),
  advanceFen: z.int().positive().optional(),
  opinion: z.string(),
});

/** 分管副检察长审批先行救助: may approve another amount, up to the cap. */
export async function approveAdvance(context: ActContext): Promise<ActResult> {
  const { verdict, opinion, advanceFen } = parseAct(Data, context.data);
  if (verdict !== 'return') await meetAdvanceTerm(context);
  if (verdict !== 'approve') {
    await addDecision(context, { verdict, opinion });
    return {};
  }
  const emergency = await standingEmergency(context.em, context.case.id);
  const amountFen = advanceFen ?? emergency.advanceFen ?? 0;
  await assertAdvance(context, amountFen);
  const payees = scalePayees(emergency.payees, amountFen);
  await addFinding(context, 'emergency', { ...emergency, advanceFen: amountFen, payees });
  await addDecision(context, { verdict, opinion, amountFen });
  const opened = openPayees(context.deps.vault, payees);
  return { variables: { disbursementId: await planAdvance(context, opened, amountFen) } };
}
