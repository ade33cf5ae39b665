import { In, type EntityManager } from 'typeorm';
import { accountNames } from '../cases/names.js';
import { PayeeShare } from './payee-share.entity.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { PaymentOrder } from './payment-order.entity.js';

/** One order with the share it pays and the two persons behind it. */
export interface Payment {
  order: PaymentOrder;
  share: PayeeShare;
  orderedBy: string;
  confirmedBy: string;
}

/** Every order of a disbursement in the order they were given, failed ones too. */
export async function paymentsOf(em: EntityManager, disbursementId: string): Promise<Payment[]> {
  const shares = await em.findBy(PayeeShare, { disbursementId });
  const batches = await em.findBy(PaymentBatch, { disbursementId });
  const orders = await em.find(PaymentOrder, {
    where: { batchId: In(batches.map(({ id }) => id)) },
    order: { orderedAt: 'ASC', id: 'ASC' },
  });
  const names = await accountNames(
    em,
    batches.flatMap(({ orderedBy, confirmedBy }) => [orderedBy, confirmedBy]),
  );
  return orders.flatMap((order) => {
    const share = shares.find(({ id }) => id === order.payeeShareId);
    const batch = batches.find(({ id }) => id === order.batchId);
    if (!share || !batch) return [];
    const nameOf = (id: string) => names.get(id) ?? '';
    return [
      {
        ...{ order, share },
        orderedBy: nameOf(batch.orderedBy),
        confirmedBy: nameOf(batch.confirmedBy),
      },
    ];
  });
}
