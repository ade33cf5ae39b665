import { randomUUID } from 'node:crypto';
import { CaseFinding } from '../../../server/cases/case-finding.entity.js';
import type { FindingKind } from '../../../server/cases/case-words.js';
import { Decision } from '../../../server/cases/decision.entity.js';
import { sealPayees } from '../../../server/cases/sealed-payees.js';
import { aCase, anActor, aPayee, type World } from '../money/world.js';

/** A case of county-a with everything found out that papers quote, proposed for a grant and approved by the chief. */
export async function aReviewedCase(world: World, applicants = ['李秀兰']) {
  const handler = await anActor(world, 'county-a', 'handler');
  const made = await aCase(world, {
    ...{ applicants, handlerId: handler.accountId, acceptedOn: '2026-03-02' },
    ...{ proposal: 'grant' as const, proposedFen: 30_000_00 },
    ...{ createdBy: handler.accountId },
  });
  const payees = made.personIds.map((personId) => aPayee(personId, 15_000_00));
  const sealed = sealPayees(world.deps.vault, payees);
  const findings: Partial<Record<FindingKind, object>> = {
    materials: { materialsOutcome: 'incomplete', missing: ['identity', 'hardship'] },
    verification: {
      ...{ visits: '入户走访。', findings: '申请人家庭困难。', situation: '1', exclusions: {} },
      ...{ hardship: 'special', householdSize: 3, minorsInHousehold: 1, ownAmountFen: 30_000_00 },
    },
    hearing: {
      ...{ step: 'planned', heldOn: '2026-03-12', heldAt: '09:30', place: '听证室' },
      ...{ host: '周明远', listeners: ['赵一', '钱二', '孙三'], isPublic: false },
    },
    emergency: {
      ...{ emergency: 'confirmed', diagnosis: '重度颅脑损伤。', medicalCostFen: 36_800_00 },
      ...{ advanceFen: 10_000_00, payees: sealed.slice(0, 1), reason: '急需手术。' },
      ...{ phoneApprovedAt: null, phoneApprovalNote: null },
    },
    proposal: {
      ...{ proposal: 'grant', amountFen: 30_000_00, payees: sealed, basis: '符合救助条件。' },
      ...{ deviationReason: null, exceptionReason: null, refuseReasons: null, adjustedIn: null },
    },
    explanation: {
      ...{ explainedOn: '2026-03-02', explanation: '说明理由。', response: '表示理解。' },
      socialAssistance: true,
    },
  };
  for (const [kind, data] of Object.entries(findings)) {
    await world.dataSource.manager.insert(CaseFinding, {
      ...{ caseId: made.caseId, kind: kind as FindingKind, round: 1, effectKey: randomUUID() },
      ...{ data, byAccountId: handler.accountId, createdAt: world.deps.clock.now() },
    });
  }
  await addDecisionRow(world, made.caseId, { kind: 'chief-approval', role: 'chief' });
  return { ...made, handler };
}

/** One effective opinion on the case. */
export async function addDecisionRow(
  world: World,
  caseId: string,
  given: { kind: string; role: string },
): Promise<void> {
  const { accountId } = await anActor(world, 'county-a', 'chief');
  await world.dataSource.manager.insert(Decision, {
    ...{ id: randomUUID(), caseId, round: 1, effectKey: randomUUID(), officeId: 'county-a' },
    ...{ accountId, verdict: 'approve', opinion: '同意。', state: 'effective' },
    decidedAt: world.deps.clock.now(),
    ...given,
  });
}
