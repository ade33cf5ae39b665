import { z } from 'zod';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { formatYuan, type Fen } from '../../domain/basics/money.js';
import { assertWarningsSettled } from '../../duplicates/assert-warnings-settled.js';
import { recordAccounts } from '../../duplicates/record-accounts.js';
import { openLetters } from '../../inquiries/open-letters.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { Application } from '../application.entity.js';
import { assertEligible } from '../assert-eligible.js';
import { assertGrantable } from '../case-amounts.js';
import { assertPayees } from '../check-payees.js';
import { parseAct } from '../parse-act.js';
import { Payees } from '../payees-schema.js';
import type { ProposalFinding } from '../proposal.js';
import { latestFinding } from '../record-finding.js';
import { Suggestion } from '../suggestion.js';
import { sealPayees } from '../sealed-payees.js';
import { moveCase, updateCase } from '../update-case.js';
import { pointToVerification, verifyAgain } from '../verify-again.js';

const Grant = z.object({
  proposal: z.literal('grant'),
  amountFen: z.int().positive(),
  deviationReason: z.string().optional(),
  exceptionReason: z.string().optional(),
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
 * 提出审查意见. Ex officio cases too need an application or an oral record by now; every inquiry and every warning of a
 * second relief must be settled; the amount keeps to the limits, and leaving the suggested range needs a reason. What the rules generally exclude needs a reason
 * too, which stands in the record of the decision. While facts are open the handler may go back to 审查核实 instead.
 */
export async function proposeRelief(context: ActContext): Promise<ActResult> {
  if (context.data['proposeNext'] === 'verify') {
    await verifyAgain(context);
    return {};
  }
  const data = parseAct(Data, context.data);
  await assertReady(context, data.hasApplicationOrRecord);
  const finding =
    data.proposal === 'grant'
      ? await grant(context, data).catch(pointToVerification)
      : refusal(data);
  await assertWarningsSettled(context, 'proposal', { isGrant: data.proposal === 'grant' });
  await addFinding(context, 'proposal', finding);
  const { proposal, amountFen } = finding;
  await addDecision(context, { verdict: proposal, amountFen, opinion: opinionOf(finding) });
  const patch = { proposal, proposedFen: amountFen, proposedBy: context.actor.accountId };
  if (context.case.status === 'accepted') {
    await moveCase(context.em, context.case, 'under-review', patch);
  } else {
    await updateCase(context.em, context.case, patch);
  }
  return {};
}

function opinionOf({ basis, exceptionReason }: ProposalFinding): string {
  return exceptionReason === null ? basis : `${basis}\n特殊救助理由：${exceptionReason}`;
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
  { amountFen, deviationReason, exceptionReason, payees, basis }: z.infer<typeof Grant>,
): Promise<ProposalFinding> {
  const { em, deps } = context;
  const reason = deviationReason ?? null;
  const exception = await assertEligible(context, exceptionReason);
  await assertPayees(em, context.case.id, payees, amountFen);
  await recordAccounts(em, deps, context.case.id, payees);
  await assertGrantable(em, context.case, { amountFen, reason, on: context.today });
  await assertDeviation(context, amountFen, reason);
  return {
    ...{ proposal: 'grant', amountFen, basis, deviationReason: reason },
    exceptionReason: exception,
    payees: sealPayees(deps.vault, payees),
    ...{ refuseReasons: null, adjustedIn: null },
  };
}

function refusal({ basis, refuseReasons }: z.infer<typeof Refuse>): ProposalFinding {
  return {
    ...{ proposal: 'refuse', amountFen: null, payees: [], basis },
    ...{ deviationReason: null, exceptionReason: null, refuseReasons, adjustedIn: null },
  };
}

async function assertDeviation(
  { em, case: { id } }: ActContext,
  amountFen: Fen,
  reason: string | null,
): Promise<void> {
  const found = Suggestion.safeParse(await latestFinding(em, id, 'suggestion'));
  if (!found.success) return;
  if (found.data.state === 'missing') {
    const { missing } = found.data;
    const message = `不能测算救助金额，尚缺：${missing.join('、')}`;
    throw new RuleError('AMOUNT_FACTS_MISSING', message, { missing });
  }
  const { lowFen, highFen } = found.data;
  if ((amountFen >= lowFen && amountFen <= highFen) || (reason ?? '').trim() !== '') return;
  const range = `${formatYuan(lowFen)}至${formatYuan(highFen)}`;
  const detail = `金额在测算区间（${range}）之外的，应当说明理由`;
  throw new InputError([{ pointer: '/deviationReason', detail }]);
}
