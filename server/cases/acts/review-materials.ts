import { z } from 'zod';
import { issueDocuments } from '../../documents/issue-document.js';
import { stopTerm } from '../../deadlines/stop-term.js';
import { requestSupplement } from '../../supplements/request-supplement.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { MaterialItem } from '../create-application-api.js';
import { parseAct } from '../parse-act.js';

const Data = z.object({
  materialsOutcome: z.enum(['complete', 'incomplete', 'not-ours']),
  received: z.array(MaterialItem).default([]),
  missing: z.array(MaterialItem).default([]),
  note: z.string().optional(),
  transferTo: z.string().optional(),
  transferReason: z.string().optional(),
});

/** 材料审核: complete, incomplete (the applicant gets a list and 30 days), or not ours. */
export async function reviewMaterials(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  await addFinding(context, 'materials', data);
  const opinion = data.transferReason ?? data.note ?? '';
  await addDecision(context, { verdict: data.materialsOutcome, opinion });
  const { em, case: row, now } = context;
  await stopTerm(em, { caseId: row.id, kind: 'supplement-notice', reason: 'met', now });
  if (data.materialsOutcome === 'not-ours') await tellNotOurs(context);
  if (data.materialsOutcome !== 'incomplete') return {};
  return { variables: { supplementId: await requestSupplement(context, data.missing) } };
}

/** 不予受理通知书 to who has applied. */
async function tellNotOurs({ em, deps, case: row, effectKey }: ActContext): Promise<void> {
  const { id: caseId, officeId } = row;
  await issueDocuments(em, deps, { caseId, kind: 'non-acceptance-notice', officeId, effectKey });
}
