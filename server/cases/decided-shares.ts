import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { sumFen, type Fen } from '../domain/basics/money.js';
import { advancePaidFen } from '../money/case-money.js';
import { createDisbursement } from '../money/create-disbursement.js';
import { JointShare } from './joint-share.entity.js';
import { liveShares } from './joint-shares.js';
import { standingProposal } from './proposal.js';
import { openPayees } from './sealed-payees.js';
import type { DecisionOrder, Share } from './record-decision.js';
import type { ReliefCase } from './relief-case.entity.js';

/** What one office owes by a decision; the advance not yet deducted. */
export interface DecidedShare {
  officeId: string;
  amountFen: Fen;
}

/** Rank in the queue for money: urgent cases before the others, advances (10) before both. */
const URGENT = 5;

/**
 * Who owes what. Unified: the shares of the higher offices that joined, the rest the handling office. Own share only:
 * the handling office owes the proposed amount, a higher office what it stated (nothing, if it stated nothing).
 */
export async function decidedShares(
  em: EntityManager,
  row: ReliefCase,
  { scope, officeId }: Pick<DecisionOrder, 'scope' | 'officeId'>,
): Promise<DecidedShare[]> {
  const { proposal, proposedFen } = row;
  if (proposal !== 'grant' || proposedFen === null) {
    throw new RuleError('WRONG_STATE', '没有可以决定的救助金额');
  }
  const shares = await liveShares(em, row.id);
  if (scope === 'own') {
    const stated = shares.find((share) => share.officeId === officeId)?.amountFen ?? 0;
    return [{ officeId, amountFen: officeId === row.officeId ? proposedFen : stated }];
  }
  const joined = shares.filter(({ state }) => state === 'joined');
  const ownFen = proposedFen - sumFen(joined.map(({ amountFen }) => amountFen));
  if (ownFen < 0) throw new RuleError('AMOUNT_INVALID', '各院承担金额之和超过救助金额');
  const own = ownFen === 0 ? [] : [{ officeId: row.officeId, amountFen: ownFen }];
  return [
    ...own,
    ...joined.map((share) => ({ officeId: share.officeId, amountFen: share.amountFen })),
  ];
}

/** Plans the payment of a share; the handling office deducts the advance it paid. */
export async function planShare(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  { officeId, amountFen }: DecidedShare,
  { effectKey }: Pick<DecisionOrder, 'effectKey'>,
): Promise<Share> {
  const { payees } = await standingProposal(em, row.id);
  const advanceFen = await advancePaidFen(em, row.id, officeId);
  const { disbursementId } = await createDisbursement(em, deps, {
    ...{ caseId: row.id, officeId, purpose: 'grant', amountFen },
    effectKey: `${effectKey}:${officeId}`,
    deductedFen: Math.min(advanceFen, amountFen),
    urgency: row.isUrgent ? URGENT : 0,
    payees: openPayees(deps.vault, payees),
  });
  await em.update(JointShare, { caseId: row.id, officeId }, { state: 'decided' });
  return { disbursementId, officeId };
}
