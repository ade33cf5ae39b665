import { z } from 'zod';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { findOffice } from '../../offices/find-office.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { putShare } from '../joint-shares.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({
  jointOpinion: z.enum(['join', 'decline', 'escalate', 'return']),
  shareFen: z.int().positive('本院承担金额应大于零').optional(),
  opinion: z.string(),
});

/** 上级院审查联合救助请示: its handler proposes a share, or to decline, to ask one level higher, or for more material. */
export async function reviewJointRequest(context: ActContext): Promise<ActResult> {
  const { jointOpinion, shareFen, opinion } = parseAct(Data, context.data);
  const { em, task } = context;
  if (jointOpinion === 'escalate' && (await findOffice(em, task.officeId)).parentId === null) {
    throw new RuleError('NO_HIGHER_OFFICE', '本院没有上一级检察院，不能再报请联合救助');
  }
  // deciding apart, the office that asks one level higher decides its own share all the same
  const decidesOwn = jointOpinion === 'escalate' && task.variables['jointMode'] === 'separate';
  if ((jointOpinion === 'join' || decidesOwn) && shareFen === undefined) {
    const when = decidesOwn ? '分别决定的，报请再上一级院时也' : '同意联合救助的，';
    throw new InputError([{ pointer: '/shareFen', detail: `${when}应当填写本院承担金额` }]);
  }
  if (shareFen !== undefined && (jointOpinion === 'join' || jointOpinion === 'escalate')) {
    await putShare(context, shareFen, 'proposed');
  }
  await addFinding(context, 'joint-request', { jointOpinion, officeId: task.officeId, opinion });
  await addDecision(context, { verdict: jointOpinion, opinion, amountFen: shareFen ?? null });
  return {};
}
