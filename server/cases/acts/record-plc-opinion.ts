import { z } from 'zod';
import { InputError, type Fault } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { adjustProposal } from '../adjust-proposal.js';
import { assertDecidable } from '../assert-decidable.js';
import { beginRework } from '../begin-rework.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({
  receivedOn: z.string(),
  answeredOn: z.string(),
  plcOutcome: z.enum(['approve', 'adjust', 'refuse', 'return']),
  amountFen: z.int().positive().optional(),
  opinion: z.string(),
  scanNumber: z.string(),
});
type Data = z.infer<typeof Data>;

/**
 * 登记政法委审核意见, entered with the scan of its paper. Returned, the changed proposal goes through the office's whole
 * approval again before it is submitted anew.
 */
export async function recordPlcOpinion(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  const faults = plcFaults(data, context.today);
  if (faults.length > 0) throw new InputError(faults);
  const { plcOutcome, amountFen, opinion } = data;
  await assertDecidable(context, plcOutcome);
  if (plcOutcome === 'adjust' && amountFen !== undefined) {
    await adjustProposal(context, { amountFen, reason: opinion });
  }
  await addFinding(context, 'plc-opinion', data);
  const { proposedFen } = context.case;
  await addDecision(context, { verdict: plcOutcome, opinion, amountFen: proposedFen });
  if (plcOutcome !== 'return') return {};
  return { variables: { round: await beginRework(context), resumeAt: null } };
}

function plcFaults(
  { receivedOn, answeredOn, plcOutcome, amountFen }: Data,
  today: string,
): Fault[] {
  return [
    ...(answeredOn < receivedOn
      ? [{ pointer: '/answeredOn', detail: '答复日期不能早于收到日期' }]
      : []),
    ...(answeredOn > today ? [{ pointer: '/answeredOn', detail: '答复日期不能晚于今天' }] : []),
    ...(plcOutcome === 'adjust' && amountFen === undefined
      ? [{ pointer: '/amountFen', detail: '调整金额的，应当填写调整后的金额' }]
      : []),
  ];
}
