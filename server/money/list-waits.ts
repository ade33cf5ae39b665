import { In, type EntityManager } from 'typeorm';
import { caseScope } from '../cases/case-scope.js';
import type { CaseOwner } from '../cases/find-case-owner.js';
import { officeNames } from '../cases/names.js';
import { openCases } from '../cases/open-cases.js';
import type { Deps } from '../deps.js';
import { formatYuan, sumFen } from '../domain/basics/money.js';
import type { Actor } from '../domain/access/permissions.js';
import { openLetters } from '../inquiries/open-letters.js';
import { openSupplements } from '../supplements/open-supplements.js';
import type { WaitView } from './api.js';
import { Disbursement } from './disbursement.entity.js';
import { netFen } from './reserve-funds.js';
import { fundSources } from './fund-sources.js';
import { PaymentOrder } from './payment-order.entity.js';
import { PayeeShare } from './payee-share.entity.js';

type Wait = Pick<WaitView, 'kind' | 'id' | 'caseId' | 'text' | 'amountFen' | 'orders'> & {
  since: Date;
  /** The office whose people can settle it; null: the handling office. */
  officeId: string | null;
};

/** Everything the cases a person may see wait for from outside, the oldest first. */
export async function listWaits(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<{ items: WaitView[] }> {
  const em = dataSource.manager;
  const cases = await openCases(em, await caseScope(em, actor, 'see-case', clock.today()));
  const caseIds = cases.map(({ id }) => id);
  if (caseIds.length === 0) return { items: [] };
  // of a terminated case nothing but money is awaited: an answer to a letter would be refused
  const living = cases.filter(({ isTerminated }) => !isTerminated).map(({ id }) => id);
  const waits = [
    ...(await paperWaits(em, living)),
    ...(await paymentWaits(em, caseIds)),
    ...(await fundWaits(em, caseIds)),
  ].sort((a, b) => a.since.getTime() - b.since.getTime());
  return { items: await presentWaits(em, waits, cases) };
}

async function paperWaits(em: EntityManager, caseIds: string[]): Promise<Wait[]> {
  const nothing = { officeId: null, amountFen: null, orders: [] };
  const supplements = await openSupplements(em, caseIds);
  const letters = await openLetters(em, { caseIds });
  return [
    ...supplements.map(({ id, caseId, requestedAt: since }) => ({
      ...{ kind: 'supplement' as const, id, caseId, since, ...nothing },
      text: '等待申请人补充材料',
    })),
    ...letters.map(({ id, caseId, agency, sentAt: since }) => ({
      ...{ kind: 'inquiry-letter' as const, id, caseId, since, ...nothing },
      text: `等待${agency}回复函询`,
    })),
  ];
}

async function paymentWaits(em: EntityManager, caseIds: string[]): Promise<Wait[]> {
  const open = await em.find(PaymentOrder, {
    where: { caseId: In(caseIds), state: 'ordered' },
    order: { orderedAt: 'ASC', id: 'ASC' },
  });
  const shares = await em.findBy(PayeeShare, { id: In(open.map((row) => row.payeeShareId)) });
  const holders = new Map(shares.map(({ id, holder }) => [id, holder]));
  return [...new Set(open.map(({ batchId }) => batchId))].flatMap((batchId) => {
    const orders = open.filter((order) => order.batchId === batchId);
    const [first] = orders;
    if (!first) return [];
    const amountFen = sumFen(orders.map((order) => order.amountFen));
    return [
      {
        ...{ kind: 'payment-batch' as const, id: batchId, amountFen, caseId: first.caseId },
        ...{ officeId: first.officeId, since: first.orderedAt },
        text: `等待银行或者国库的支付结果（${formatYuan(amountFen)}）`,
        orders: orders.map((order) => ({
          ...{ orderId: order.id, amountFen: order.amountFen },
          personName: holders.get(order.payeeShareId) ?? '',
        })),
      },
    ];
  });
}

async function fundWaits(em: EntityManager, caseIds: string[]): Promise<Wait[]> {
  const waiting = await em.findBy(Disbursement, { caseId: In(caseIds), state: 'waiting' });
  return waiting.map((row) => ({
    ...{ kind: 'funds' as const, id: row.id, caseId: row.caseId, officeId: row.officeId },
    ...{ since: row.createdAt, amountFen: netFen(row), orders: [] },
    text: `等待资金：${fundSources[row.fundSource]}（${formatYuan(netFen(row))}）`,
  }));
}

async function presentWaits(
  em: EntityManager,
  waits: Wait[],
  cases: CaseOwner[],
): Promise<WaitView[]> {
  const byId = new Map(cases.map((row) => [row.id, row]));
  const officeIds = [...waits, ...cases].map(({ officeId }) => officeId);
  const offices = await officeNames(em, officeIds);
  return waits.flatMap(({ since, officeId: payingOfficeId, ...wait }) => {
    const owner = byId.get(wait.caseId);
    if (!owner) return [];
    const officeId = payingOfficeId ?? owner.officeId;
    const named = { caseNumber: owner.number, caseTitle: owner.title };
    const office = { officeId, officeName: offices.get(officeId) ?? '' };
    return [{ ...wait, ...named, ...office, sinceAt: since.toISOString() }];
  });
}
