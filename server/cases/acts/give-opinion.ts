import { z } from 'zod';
import { RuleError } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision } from '../add-decision.js';
import { adjustProposal } from '../adjust-proposal.js';
import { assertDecidable } from '../assert-decidable.js';
import { beginRework } from '../begin-rework.js';
import { parseAct } from '../parse-act.js';
import { updateCase } from '../update-case.js';
import { Opinion, opinionText } from '../opinion.js';

const paths: Record<string, string> = {
  'ordinary-review': 'ordinary',
  'full-review': 'full',
  'joint-relief': 'joint',
};

/**
 * 审批意见 at every level: 同意, 同意并调整金额 (routing is computed again), 退回 (a new round, later back to this
 * level), 不同意. A proposed refusal is approved or returned; a higher office on the way up neither adjusts nor reworks.
 */
export async function giveOpinion(context: ActContext): Promise<ActResult> {
  const data = parseAct(Opinion, context.data);
  const { em, task, case: row } = context;
  const isOwnOffice = task.officeId === row.officeId;
  assertVerdict(context, data.verdict, isOwnOffice);
  await assertDecidable(context, data.verdict);
  if (isOwnOffice) await updateCase(em, row, { path: paths[task.processId] ?? row.path });
  const { verdict, amountFen = null } = data;
  if (verdict === 'adjust' && amountFen !== null) {
    await adjustProposal(context, { amountFen, reason: data.opinion });
  }
  await addDecision(context, { verdict, opinion: opinionText(data), amountFen: row.proposedFen });
  return { variables: await consequences(context, verdict, isOwnOffice) };
}

async function consequences(
  context: ActContext,
  verdict: z.infer<typeof Opinion>['verdict'],
  isOwnOffice: boolean,
): Promise<Record<string, unknown>> {
  const { em, task, case: row } = context;
  const { step, nextStep } = task.headers;
  switch (verdict) {
    case 'approve':
      return {};
    case 'adjust':
      return { resumeAt: nextStep ?? null };
    case 'return':
      return isOwnOffice
        ? { round: await beginRework(context), resumeAt: step ?? null }
        : { resumeAt: step ?? null };
    case 'refuse':
      if (!isOwnOffice && step === 'chief') await updateCase(em, row, { jointDeclined: true });
      return {};
  }
}

function assertVerdict({ case: row }: ActContext, verdict: string, isOwnOffice: boolean): void {
  if (row.proposal === 'refuse' && (verdict === 'adjust' || verdict === 'refuse')) {
    throw new RuleError('NOT_ADJUSTABLE', '对不予救助的审查意见，只能同意或者退回');
  }
  if (!isOwnOffice && verdict === 'adjust') {
    throw new RuleError('NOT_ADJUSTABLE', '逐级上报联合救助时不调整办案院提出的金额，可以退回');
  }
}
