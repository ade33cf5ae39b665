import { z } from 'zod';
import { InputError } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision } from '../add-decision.js';
import { assertDecidable } from '../assert-decidable.js';
import { issuePapers } from '../issue-papers.js';
import { JointShare } from '../joint-share.entity.js';
import { putShare } from '../joint-shares.js';
import { parseAct } from '../parse-act.js';
import { updateCase } from '../update-case.js';

const Data = z.object({
  jointVerdict: z.enum(['join', 'decline', 'return']),
  shareFen: z.int().positive('本院承担金额应大于零').optional(),
  opinion: z.string(),
});

/**
 * 上级院检察长决定 on a joint relief. The highest office that joins makes the shares proposed on the way up firm; declined,
 * they fall away and the handling office goes on alone. Either way the office that asked gets a reply.
 */
export async function decideJointRequest(context: ActContext): Promise<ActResult> {
  const { jointVerdict, shareFen, opinion } = parseAct(Data, context.data);
  const { em, case: row } = context;
  await assertDecidable(context, jointVerdict);
  if (jointVerdict === 'join') {
    if (shareFen === undefined) {
      throw new InputError([
        { pointer: '/shareFen', detail: '同意联合救助的，应当填写本院承担金额' },
      ]);
    }
    await putShare(context, shareFen, 'joined');
    await settleProposed(context, 'joined');
  }
  if (jointVerdict === 'decline') {
    await settleProposed(context, 'declined');
    await updateCase(em, row, { jointDeclined: true });
  }
  await addDecision(context, { verdict: jointVerdict, opinion, amountFen: shareFen ?? null });
  if (jointVerdict !== 'return') {
    const { jointMode } = context.task.variables;
    const extra = { verdict: jointVerdict, shareFen, jointMode, opinion };
    await issuePapers(context, { kind: 'joint-relief-reply', extra });
  }
  return {};
}

async function settleProposed(
  { em, case: { id: caseId } }: ActContext,
  state: 'joined' | 'declined',
): Promise<void> {
  await em.update(JointShare, { caseId, state: 'proposed' }, { state });
}
