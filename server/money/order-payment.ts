import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { noteCase } from '../live/note-case.js';
import { book } from './book.js';
import { Disbursement } from './disbursement.entity.js';
import { nextShares } from './next-shares.js';
import { lockDisbursement } from './lock-disbursement.js';
import { PayeeShare } from './payee-share.entity.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentInstruction } from './payment-instruction.entity.js';
import { PaymentOrder } from './payment-order.entity.js';

type MoneyDeps = Pick<Deps, 'dataSource' | 'clock'>;

/**
 * Sends the confirmed instruction out as a batch of orders, one a payee of the next instalment (发出支付指令). Paying twice is
 * refused by unique keys: one batch an instruction, one living order a case, purpose, office, person and instalment.
 */
export async function orderPayment(
  deps: MoneyDeps,
  { disbursementId, effectKey }: { disbursementId: string; effectKey: string },
): Promise<{ paymentBatchId: string }> {
  return deps.dataSource.transaction(async (em) => {
    const { disbursement } = await lockDisbursement(em, disbursementId);
    const known = await em.findOneBy(PaymentBatch, { effectKey });
    if (known) return { paymentBatchId: known.id };
    const instruction = await confirmedInstruction(em, disbursementId);
    const shares = await nextShares(em, disbursementId);
    if (shares.length === 0) throw new RuleError('WRONG_STATE', '没有应当支付的款项');
    const batch = {
      id: randomUUID(),
      ...{ disbursementId, instructionId: instruction.id, effectKey, state: 'ordered' as const },
      ...{ orderedBy: instruction.preparedBy, confirmedBy: instruction.checkedBy },
      orderedAt: deps.clock.now(),
    };
    await em.insert(PaymentBatch, batch);
    await em.update(PaymentInstruction, { id: instruction.id }, { state: 'ordered' });
    for (const share of shares) await orderShare(em, deps, { disbursement, batch, share });
    await em.update(Disbursement, { id: disbursementId }, { state: 'ordered' });
    await noteCase(em, disbursement);
    return { paymentBatchId: batch.id };
  });
}

/** The instruction that was checked and not sent yet; the unique key of the batch is the second guard. */
async function confirmedInstruction(em: EntityManager, disbursementId: string) {
  const found = await em.findOneBy(PaymentInstruction, { disbursementId, state: 'confirmed' });
  const { id, preparedBy, checkedBy } = found ?? {};
  if (id && preparedBy && checkedBy) return { id, preparedBy, checkedBy };
  throw new RuleError('WRONG_STATE', '没有已复核待发出的支付指令', { disbursementId });
}

interface ShareOrder {
  disbursement: Disbursement;
  batch: { id: string; orderedBy: string; orderedAt: Date };
  share: PayeeShare;
}

async function orderShare(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  { disbursement, batch, share }: ShareOrder,
): Promise<void> {
  const { caseId, officeId, purpose, fundSource } = disbursement;
  const { personId, instalment, amountFen } = share;
  const orderId = randomUUID();
  await em.insert(PaymentOrder, {
    ...{ id: orderId, batchId: batch.id, payeeShareId: share.id, state: 'ordered' },
    ...{ caseId, purpose, officeId, personId, instalment, amountFen },
    liveKey: [caseId, purpose, officeId, personId, instalment].join(':'),
    orderedAt: batch.orderedAt,
  });
  await em.update(PayeeShare, { id: share.id }, { state: 'ordered' });
  await book(em, deps, {
    ...{ kind: 'ordered', businessKey: orderId, officeId, fundSource, amountFen, caseId },
    ...{ disbursementId: disbursement.id, paymentOrderId: orderId, byAccountId: batch.orderedBy },
  });
}
