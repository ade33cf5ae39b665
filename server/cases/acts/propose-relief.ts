import { z } from 'zod';
import { InputError, RuleError } from '../../domain/errors.js';
import type { Fen } from '../../domain/money.js';
import { openLetters } from '../../inquiries/open-letters.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { Application } from '../application.entity.js';
import { assertGrantable } from '../case-amounts.js';
import { assertPayees } from '../check-payees.js';
import { parseAct } from '../parse-act.js';
import { Payees } from '../payees-schema.js';
import type { ProposalFinding } from '../proposal.js';
import { latestFinding } from '../record-finding.js';
import { sealPayees } from '../sealed-payees.js';
import { moveCase, updateCase } from '../update-case.js';

const Grant = z.object({
  proposal: z.literal('grant'),
  amountFen: z.int().positive(),
  deviationReason: z.string().optional(),
  payees: Payees.min(1, '领款人必填'),
  basis: z.string(),
  hasApplicationOrRecord: z.boolean(),
});
const Refuse = z.object({
  proposal: z.literal('refuse'),
  refuseReasons: z.string(),
  basis: z.string(),
  hasApplicationOrRecord: z.boolean(),
});
const Data = z.discriminatedUnion('proposal', [Grant, Refuse]);

/**
 * 提出审查意见. Ex officio cases too need an application or an oral record by now; every inquiry must be settled; the
 * amount keeps to the limits, and leaving the suggested range needs a reason.
 */
export async function proposeRelief(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  await assertReady(context, data.hasApplicationOrRecord);
  const finding = data.proposal === 'grant' ? await grant(context, data) : refusal(data);
  await addFinding(context, 'proposal', finding);
  const { proposal, amountFen } = finding;
  await addDecision(context, { verdict: proposal, amountFen, opinion: data.basis });
  const patch = { proposal, proposedFen: amountFen, proposedBy: context.actor.accountId };
  if (context.case.status === 'accepted') {
    await moveCase(context.em, context.case, 'under-review', patch);
  } else {
    await updateCase(context.em, context.case, patch);
  }
  return {};
}

async function assertReady({ em, case: { id } }: ActContext, hasRecord: boolean): Promise<void> {
  if (!hasRecord) {
    throw new RuleError('APPLICATION_MISSING', '作出决定前应当有救助申请书或者口头申请笔录');
  }
  const open = await openLetters(em, { caseId: id });
  if (open.length > 0) {
    const agencies = open.map(({ agency }) => agency).join('、');
    throw new RuleError('INQUIRY_OPEN', `${agencies}的函询尚未办结`, { agencies });
  }
  await em.update(Application, { caseId: id, form: 'none' }, { form: 'oral' });
}

async function grant(
  context: ActContext,
  { amountFen, deviationReason, payees, basis }: z.infer<typeof Grant>,
): Promise<ProposalFinding> {
  const { em, deps } = context;
  const reason = deviationReason ?? null;
  await assertPayees(em, context.case.id, payees, amountFen);
  await assertGrantable(em, deps, context.case, { amountFen, reason });
  await assertDeviation(context, amountFen, reason);
  return {
    ...{ proposal: 'grant', amountFen, basis, deviationReason: reason },
    payees: sealPayees(deps.vault, payees),
    ...{ refuseReasons: null, adjustedIn: null },
  };
}

function refusal({ basis, refuseReasons }: z.infer<typeof Refuse>): ProposalFinding {
  return {
    ...{ proposal: 'refuse', amountFen: null, payees: [], basis },
    ...{ deviationReason: null, refuseReasons, adjustedIn: null },
  };
}

const Range = z.object({ lowFen: z.int(), highFen: z.int() });

async function assertDeviation(
  { em, case: { id } }: ActContext,
  amountFen: Fen,
  reason: string | null,
): Promise<void> {
  const range = Range.safeParse(await latestFinding(em, id, 'suggestion'));
  if (!range.success || reason !== null) return;
  const { lowFen, highFen } = range.data;
  if (amountFen >= lowFen && amountFen <= highFen) return;
  throw new InputError([
    { pointer: '/deviationReason', detail: '金额在测算区间之外的，应当说明理由' },
  ]);
}
