import { z } from 'zod';
import { InputError } from '../../domain/basics/errors.js';
import { recordAccounts } from '../../duplicates/record-accounts.js';
import type { ActContext, ActResult } from '../../tasks/act.js';
import { addDecision, addFinding } from '../add-decision.js';
import { assertAdvance, meetAdvanceTerm, planAdvance } from '../advance.js';
import { assertPayees } from '../check-payees.js';
import { parseAct } from '../parse-act.js';
import { Payees } from '../payees-schema.js';
import type { EmergencyFinding } from '../proposal.js';
import { sealPayees } from '../sealed-payees.js';
import { updateCase } from '../update-case.js';

const Confirmed = z.object({
  emergency: z.enum(['confirmed', 'phone-approved']),
  identityChecked: z.literal(true, '发放前应核对申请人身份'),
  diagnosis: z.string(),
  medicalCostFen: z.int().optional(),
  advanceFen: z.int().positive(),
  payees: Payees,
  phoneApprovedAt: z.string().optional(),
  phoneApprovalNote: z.string().optional(),
  reason: z.string().optional(),
});
const NotUrgent = z.object({ emergency: z.literal('not-urgent'), reason: z.string().optional() });
const Data = z.discriminatedUnion('emergency', [NotUrgent, Confirmed]);

/**
 * 核实急需救治情形: on identity, diagnosis and cost alone. Approved by phone, the money goes at once and the approval is
 * signed afterwards (2016 细则 ch. 4: deputy chief approves, formalities follow).
 */
export async function confirmEmergency(context: ActContext): Promise<ActResult> {
  const data = parseAct(Data, context.data);
  if (data.emergency === 'not-urgent') return declineEmergency(context, data.reason);
  const { em, deps } = context;
  const { advanceFen, payees } = data;
  await assertAdvance(context, advanceFen);
  await assertPayees(em, context.case.id, payees, advanceFen);
  await recordAccounts(em, deps, context.case.id, payees);
  const finding: EmergencyFinding = {
    ...{ emergency: data.emergency, diagnosis: data.diagnosis, advanceFen },
    medicalCostFen: data.medicalCostFen ?? null,
    payees: sealPayees(deps.vault, payees),
    phoneApprovedAt: data.phoneApprovedAt ?? null,
    phoneApprovalNote: data.phoneApprovalNote ?? null,
    reason: data.reason ?? null,
  };
  await addFinding(context, 'emergency', finding);
  await addDecision(context, {
    verdict: data.emergency,
    amountFen: advanceFen,
    opinion: data.reason ?? data.diagnosis,
  });
  await updateCase(em, context.case, { proposedBy: context.actor.accountId });
  if (data.emergency === 'confirmed') return {};
  await meetAdvanceTerm(context);
  return { variables: { disbursementId: await planAdvance(context, payees, advanceFen) } };
}

async function declineEmergency(context: ActContext, reason?: string): Promise<ActResult> {
  if (reason === undefined || reason === '') {
    throw new InputError([{ pointer: '/reason', detail: '不属于急需救治的，应当说明理由' }]);
  }
  const finding: EmergencyFinding = {
    ...{ emergency: 'not-urgent', reason, diagnosis: null, medicalCostFen: null, advanceFen: null },
    ...{ payees: [], phoneApprovedAt: null, phoneApprovalNote: null },
  };
  await addFinding(context, 'emergency', finding);
  await addDecision(context, { verdict: 'not-urgent', opinion: reason });
  await meetAdvanceTerm(context);
  return {};
}
