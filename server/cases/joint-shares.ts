import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { InputError } from '../domain/basics/errors.js';
import { formatYuan, sumFen, type Fen } from '../domain/basics/money.js';
import { advancePaidFen } from '../money/case-money.js';
import type { ActContext } from '../tasks/act.js';
import { caseAmountDay } from './amount-day.js';
import { assertGrantable } from './case-amounts.js';
import { JointShare } from './joint-share.entity.js';
import type { JointShareState } from './case-words.js';
import { standingProposal } from './proposal.js';

/** Shares of other offices that are not declined. */
export async function liveShares(em: EntityManager, caseId: string): Promise<JointShare[]> {
  return em.find(JointShare, {
    where: { caseId, state: In(['proposed', 'joined', 'decided']) },
    order: { createdAt: 'ASC', officeId: 'ASC' },
  });
}

/**
 * Writes down what the task's office gives. In the unified mode the shares are parts of the proposed amount, and what is
 * left to the handling office must cover the advance it paid; in the separate mode they come on top, and what all offices give
 * together keeps to the limits of the case.
 */
export async function putShare(
  context: ActContext,
  amountFen: Fen,
  state: JointShareState,
): Promise<void> {
  const { em, task, case: row, effectKey, now } = context;
  if (task.variables['jointMode'] === 'separate') await assertTotal(context, amountFen);
  else await assertFits(context, amountFen);
  const { officeId } = task;
  const known = await em.findOneBy(JointShare, { caseId: row.id, officeId });
  if (known !== null) {
    await em.update(JointShare, { id: known.id }, { amountFen, state, effectKey });
    return;
  }
  await em.insert(JointShare, {
    ...{ id: randomUUID(), caseId: row.id, officeId, amountFen, state, effectKey },
    createdAt: now,
  });
}

async function othersFen({ em, task, case: row }: ActContext): Promise<Fen> {
  const shares = await liveShares(em, row.id);
  const others = shares.filter(({ officeId }) => officeId !== task.officeId);
  return sumFen(others.map(({ amountFen }) => amountFen));
}

async function assertTotal(context: ActContext, amountFen: Fen): Promise<void> {
  const { em, case: row, today } = context;
  const totalFen = sumFen([row.proposedFen ?? 0, await othersFen(context), amountFen]);
  const { deviationReason } = await standingProposal(em, row.id);
  const on = await caseAmountDay(em, row, today);
  await assertGrantable(em, row, { amountFen: totalFen, reason: deviationReason, on });
}

async function assertFits(context: ActContext, amountFen: Fen): Promise<void> {
  const { em, case: row } = context;
  const leftFen = (row.proposedFen ?? 0) - (await othersFen(context));
  const freeFen = leftFen - (await advancePaidFen(em, row.id, row.officeId));
  if (amountFen <= freeFen) return;
  throw new InputError([
    {
      pointer: '/shareFen',
      detail: `各院承担金额之和不能超过拟救助金额，本院最多承担${formatYuan(Math.max(0, freeFen))}`,
    },
  ]);
}
