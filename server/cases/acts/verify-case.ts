import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { InputError, type Fault } from '../../domain/basics/errors.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addFinding } from '../add-decision.js';
import { Assistance } from '../assistance.entity.js';
import { amountFaults } from '../amount-faults.js';
import { markKeyGroups } from '../case-key-groups.js';
import { conditionFaults } from '../condition-faults.js';
import { Hearing } from '../hearing.entity.js';
import { issuePapers } from '../issue-papers.js';
import { joinOffice } from '../join-office.js';
import { hasMinor } from '../has-minor.js';
import { parseAct } from '../parse-act.js';
import { Verification } from '../verification.js';

const Data = Verification.extend({
  verifyNext: z.enum(['report', 'hearing', 'assistance']),
  hearingRequestedBy: z.enum(['applicant', 'office']).optional(),
  hearingReason: z.string().optional(),
  assistingOfficeId: z.string().optional(),
  assistanceTask: z.enum(['verify', 'serve', 'social']).optional(),
  assistanceNote: z.string().optional(),
  assistanceReplyBy: z.iso.date('反馈期限不是有效日期').optional(),
});
type Data = z.infer<typeof Data>;

/**
 * 审查核实: what the handler found out, with an own figure before the range is shown; then the report, a hearing, or help
 * by another office.
 */
export async function verifyCase(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  const faults = await verificationFaults(context, data);
  if (faults.length > 0) throw new InputError(faults);
  await addFinding(context, 'verification', Verification.parse(data));
  await markKeyGroups(context.em, context.case, context.today);
  switch (data.verifyNext) {
    case 'hearing':
      return { variables: { hearingId: await requestHearing(context, data) } };
    case 'assistance':
      return { variables: await requestAssistance(context, data) };
    case 'report':
      return {};
  }
}

/** Only a finished examination must be complete: on the way to a hearing or another office much may be open. */
async function verificationFaults(context: ActContext, data: Data): Promise<Fault[]> {
  const faults: Fault[] = [];
  const need = (isMissing: boolean, pointer: string, detail: string) => {
    if (isMissing) faults.push({ pointer, detail });
  };
  if (data.verifyNext === 'assistance') {
    const own = data.assistingOfficeId === context.case.officeId;
    need(own, '/assistingOfficeId', '协助院不能是本院');
    const isPast = (data.assistanceReplyBy ?? context.today) < context.today;
    need(isPast, '/assistanceReplyBy', '反馈期限不能早于今天');
  }
  if (data.verifyNext !== 'report') return faults;
  const minor = await hasMinor(context.em, context.case.id, context.today);
  need(data.proposalLean === undefined, '/proposalLean', '核实完毕的，应当有初步意见');
  need(
    data.proposalLean === 'grant' && data.ownAmountFen === undefined,
    '/ownAmountFen',
    '拟予救助的，应当先填写承办人拟定金额',
  );
  need(minor && !data.guardianChecked, '/guardianChecked', '申请人为未成年人的，应当核查监护情况');
  if (data.proposalLean === 'grant') {
    faults.push(...amountFaults(data), ...(await conditionFaults(context, data)));
  }
  return faults;
}

async function requestHearing({ em, case: row, now }: ActContext, data: Data): Promise<string> {
  const id = randomUUID();
  await em.insert(Hearing, {
    ...{ id, caseId: row.id, state: 'requested', createdAt: now },
    requestedBy: data.hearingRequestedBy ?? 'office',
    reason: data.hearingReason ?? '',
  });
  return id;
}

/** The other office gets its part in the case and the letter that asks for its help. */
async function requestAssistance(context: ActContext, data: Data) {
  const { em, case: row, now } = context;
  const { assistingOfficeId, assistanceTask = 'verify', assistanceNote = '' } = data;
  if (assistingOfficeId === undefined) {
    throw new InputError([{ pointer: '/assistingOfficeId', detail: '协助院必填' }]);
  }
  const assistanceId = randomUUID();
  await em.insert(Assistance, {
    ...{ id: assistanceId, caseId: row.id, assistingOfficeId, state: 'sent', createdAt: now },
    ...{ task: assistanceTask, note: assistanceNote },
  });
  await joinOffice(em, { caseId: row.id, officeId: assistingOfficeId, part: 'assisting', now });
  const extra = { assistanceId, replyBy: data.assistanceReplyBy ?? null };
  await issuePapers(context, { kind: 'assistance-letter', extra });
  return { assistanceId, assistingOfficeId };
}
