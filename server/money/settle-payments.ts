import type { EntityManager } from 'typeorm';
import { Message } from '../../processes/contract.js';
import { recordAudit } from '../audit/record-audit.js';
import { lockCase } from '../cases/lock-case.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { enqueueMessage } from '../engine/enqueue.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { noteCase } from '../live/note-case.js';
import type { PaymentResult } from './api.js';
import { book } from './book.js';
import type { Disbursement } from './disbursement.entity.js';
import { lockDisbursement } from './lock-disbursement.js';
import { PayeeShare } from './payee-share.entity.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentOrder } from './payment-order.entity.js';
import { releaseUnordered } from './release-unordered.js';

type MoneyDeps = Pick<Deps, 'dataSource' | 'clock' | 'outbox'>;

export interface Settlement {
  batchId: string;
  actor: Actor;
  results: readonly PaymentResult[];
}

/**
 * Records what the bank or the treasury says about the orders of a batch (登记支付结果). Results may come in parts and twice: what
 * is recorded stays, the same again changes nothing, the contrary is refused. The last result tells the case. Also
 * for a terminated case: money that left must be in the books.
 */
export async function settlePayments(
  deps: MoneyDeps,
  { batchId, actor, results }: Settlement,
): Promise<{ batchId: string; isSettled: boolean; openOrderIds: string[] }> {
  const { caseId, answer } = await deps.dataSource.transaction(async (em) => {
    const batch = await em.findOneBy(PaymentBatch, { id: batchId });
    if (!batch) throw new RuleError('NOT_FOUND', '没有找到这批支付指令', { batchId });
    const { disbursement, reliefCase } = await lockDisbursement(em, batch.disbursementId, lockCase);
    const { officeId } = disbursement;
    await assertMayInOffice(em, actor, 'settle-payments', officeId, deps.clock.today());
    const openBefore = await openOrders(em, batchId);
    for (const result of results) await settleOrder(em, deps, { disbursement, batchId, result });
    if (reliefCase.terminatedAt !== null) await releaseUnordered(em, deps, reliefCase.id);
    const openOrderIds = await openOrders(em, batchId);
    const isSettled = openOrderIds.length === 0;
    if (isSettled) await settleBatch(em, deps, batchId, disbursement.caseId);
    await noteCase(em, disbursement);
    await recordAudit(em, {
      ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'settle-payments' },
      ...{ caseId: disbursement.caseId, subjectType: 'payment-batch', subjectId: batchId },
      detail: { results: results.map(({ orderId, state }) => ({ orderId, state })) },
      ...{ before: { openOrders: openBefore }, after: { openOrders: openOrderIds } },
    });
    return { caseId: disbursement.caseId, answer: { batchId, isSettled, openOrderIds } };
  });
  await deps.outbox.flush(caseId);
  return answer;
}

interface OrderResult {
  disbursement: Disbursement;
  batchId: string;
  result: PaymentResult;
}

async function settleOrder(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  { disbursement, batchId, result }: OrderResult,
): Promise<void> {
  const { orderId, state } = result;
  const order = await em.findOneBy(PaymentOrder, { id: orderId, batchId });
  if (!order) throw new RuleError('NOT_FOUND', '这批支付指令中没有这笔支付', { orderId });
  if (order.state === state) return;
  if (order.state !== 'ordered') {
    throw new RuleError('WRONG_STATE', '这笔支付已登记相反的结果', { orderId, state: order.state });
  }
  await em.update(
    PaymentOrder,
    { id: orderId, state: 'ordered' },
    {
      state,
      settledAt: deps.clock.now(),
      bankReference: result.bankReference ?? null,
      failure: result.failure ?? null,
      ...(state === 'failed' ? { liveKey: null } : {}),
    },
  );
  await em.update(PayeeShare, { id: order.payeeShareId }, { state });
  const { officeId, fundSource, caseId, id: disbursementId } = disbursement;
  await book(em, deps, {
    ...{ kind: state, businessKey: orderId, officeId, fundSource, amountFen: order.amountFen },
    ...{ caseId, disbursementId, paymentOrderId: orderId },
    voucherNumber: result.bankReference ?? null,
  });
}

async function openOrders(em: EntityManager, batchId: string): Promise<string[]> {
  const open = await em.find(PaymentOrder, {
    where: { batchId, state: 'ordered' },
    order: { id: 'ASC' },
  });
  return open.map(({ id }) => id);
}

async function settleBatch(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  batchId: string,
  caseId: string,
): Promise<void> {
  const now = clock.now();
  const moved = await em.update(
    PaymentBatch,
    { id: batchId, state: 'ordered' },
    { state: 'settled', settledAt: now },
  );
  if (moved.affected !== 1) return;
  await enqueueMessage(em, { caseId, name: Message.paymentSettled, key: batchId, now });
}
