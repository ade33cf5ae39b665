import { z } from 'zod';
import { InputError } from '../../domain/basics/errors.js';
import { addNotice } from '../../notices/add-notice.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { issuePapers } from '../issue-papers.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ confirmed: z.boolean(), opinion: z.string().optional() });

/**
 * 电话批准补签, with the record of the call. The money is out already: a denial needs a reason and alarms the supervision of the
 * office.
 */
export async function signPhoneApproval(context: ActContext): Promise<ActResult> {
  const { confirmed, opinion = '' } = parseAct(Data, context.data);
  if (!confirmed && opinion === '') {
    throw new InputError([{ pointer: '/opinion', detail: '否认电话批准的，应当说明情况' }]);
  }
  await addFinding(context, 'phone-approval', { confirmed, opinion });
  await addDecision(context, {
    verdict: confirmed ? 'approve' : 'refuse',
    opinion: opinion === '' ? '确认电话批准' : opinion,
  });
  await issuePapers(context, { kind: 'phone-approval-record' });
  if (!confirmed) {
    await addNotice(context.em, {
      ...{ effectKey: `phone-approval-denied:${context.effectKey}`, kind: 'phone-approval-denied' },
      ...{ caseId: context.case.id, officeId: context.case.officeId, role: 'case-supervisor' },
      text: `“${context.case.title}”的先行救助已按电话批准发放，分管副检察长补签时否认曾经批准`,
      now: context.now,
    });
  }
  return {};
}
