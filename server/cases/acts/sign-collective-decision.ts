import { z } from 'zod';
import { InputError, RuleError } from '../../domain/basics/errors.js';
import { findOffice } from '../../offices/find-office.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { assertDecidable } from '../assert-decidable.js';
import { joinOffice } from '../join-office.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({ collectiveSigned: z.boolean(), dissentReason: z.string().optional() });

/** 检察长签发集体研究决定; who does not agree reports to the higher office, if there is one. */
export async function signCollectiveDecision(context: ActContext): Promise<ActResult> {
  const { collectiveSigned, dissentReason = '' } = parseAct(Data, context.data);
  const { em, task, case: row, now } = context;
  if (collectiveSigned) {
    await assertDecidable(context, 'approve');
    await addDecision(context, { verdict: 'approve', opinion: '签发', amountFen: row.proposedFen });
    return {};
  }
  if (dissentReason === '') {
    throw new InputError([
      { pointer: '/dissentReason', detail: '不签发的，应当说明不同意见和理由' },
    ]);
  }
  const { parentId } = await findOffice(em, task.officeId);
  if (parentId === null) {
    throw new RuleError('NO_HIGHER_OFFICE', '本院没有上一级检察院可以报请审查不同意见');
  }
  await joinOffice(em, { caseId: row.id, officeId: parentId, part: 'reviewing', now });
  await addFinding(context, 'dissent', { reason: dissentReason, higherOfficeId: parentId });
  await addDecision(context, { verdict: 'refuse', opinion: dissentReason });
  return { variables: { higherOfficeId: parentId } };
}
