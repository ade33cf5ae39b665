import { collectiveBodies } from '../../domain/authority/authority.js';
import { InputError, RuleError, type Fault } from '../../domain/basics/errors.js';
import { keepSettingRefs } from '../../settings/keep-setting-refs.js';
import { settingWithRef } from '../../settings/setting-in-force.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { adjustProposal } from '../adjust-proposal.js';
import { assertDecidable } from '../assert-decidable.js';
import { beginRework } from '../begin-rework.js';
import { CollectiveMeeting } from '../collective-meeting.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';

/**
 * 登记集体研究决定 of the body the office has set on the day it met; a grant carries only with more than half of the votes
 * (检察委员会议事规则: 过半数, confidence M). Every meeting has its record.
 */
export async function recordCollectiveDecision(context: ActContext): Promise<ActResult> {
  const data = parseAct(CollectiveMeeting, context.data);
  const faults = collectiveFaults(data, context.today);
  if (faults.length > 0) throw new InputError(faults);
  const { case: row, task } = context;
  await assertBody(context, data);
  const { verdict, amountFen, opinion } = data;
  if (row.proposal === 'refuse' && (verdict === 'adjust' || verdict === 'refuse')) {
    throw new RuleError('NOT_ADJUSTABLE', '对不予救助的审查意见，只能同意或者退回');
  }
  await assertDecidable(context, verdict);
  const reportedFen = row.proposedFen;
  if (verdict === 'adjust' && amountFen !== undefined) {
    await adjustProposal(context, { amountFen, reason: opinion });
  }
  await addFinding(context, 'collective-decision', data);
  await addDecision(context, { verdict, opinion, amountFen: row.proposedFen });
  const extra = { reportedFen, decidedFen: row.proposedFen };
  await issuePapers(context, { kind: 'collective-discussion-record', extra });
  const { step = null, nextStep = null } = task.headers;
  if (verdict === 'adjust') return { variables: { resumeAt: nextStep } };
  if (verdict !== 'return') return {};
  return { variables: { round: await beginRework(context), resumeAt: step } };
}

async function assertBody(
  { em, task: { officeId }, case: { id: caseId }, now }: ActContext,
  { body, heldOn }: CollectiveMeeting,
): Promise<void> {
  const { value, ref } = await settingWithRef(em, officeId, 'collectiveBody', heldOn);
  if (body !== value) {
    const detail = `按本院规定由${collectiveBodies[value]}集体研究，不是${collectiveBodies[body]}`;
    throw new InputError([{ pointer: '/body', detail }]);
  }
  const usedFor = 'record-collective-decision';
  await keepSettingRefs(em, { caseId, usedFor, refs: [ref], on: heldOn, now });
}

function collectiveFaults(data: CollectiveMeeting, today: string): Fault[] {
  const { approveVotes, opposeVotes, abstainVotes, verdict, heldOn, amountFen } = data;
  const votes = approveVotes + opposeVotes + abstainVotes;
  const carries = verdict === 'approve' || verdict === 'adjust';
  return [
    ...(heldOn > today ? [{ pointer: '/heldOn', detail: '会议日期不能晚于今天' }] : []),
    ...(votes === 0 ? [{ pointer: '/approveVotes', detail: '应当登记表决票数' }] : []),
    ...(carries && votes > 0 && approveVotes * 2 <= votes
      ? [{ pointer: '/approveVotes', detail: '同意票未过半数，不能登记为同意' }]
      : []),
    ...(verdict === 'adjust' && amountFen === undefined
      ? [{ pointer: '/amountFen', detail: '调整金额的，应当填写调整后的金额' }]
      : []),
  ];
}
