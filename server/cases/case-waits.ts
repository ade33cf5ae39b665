import { formatYuan, sumFen } from '../domain/basics/money.js';
import type { CaseMoney } from '../money/case-money.js';
import type { CaseView } from './case-view-api.js';
import type { WaitView } from './progress-view-api.js';

type Parts = Pick<CaseView, 'supplements' | 'inquiries' | 'terminatedAt'> &
  Pick<CaseMoney, 'disbursements'>;

/** What a case waits for from outside, made of what it shows anyway; the oldest first. A terminated one only for money. */
export function caseWaits({ disbursements, ...parts }: Parts): WaitView[] {
  const papers = parts.terminatedAt === null ? paperWaits(parts) : [];
  const waits = [...papers, ...disbursements.flatMap(paymentWaits)];
  return waits.sort((a, b) => a.since.localeCompare(b.since));
}

function paperWaits({ supplements, inquiries }: Omit<Parts, 'disbursements'>): WaitView[] {
  return [
    ...supplements
      .filter(({ state }) => state === 'open')
      .map(({ id, requestedAt: since }) => ({
        ...{ kind: 'supplement' as const, id, since, text: '等待申请人补充材料' },
      })),
    ...inquiries
      .filter(({ state }) => state === 'sent')
      .map(({ id, agency, sentAt: since }) => ({
        ...{ kind: 'inquiry-letter' as const, id, since, text: `等待${agency}回复函询` },
      })),
  ];
}

/** One wait for each batch with orders that have no result yet. */
function paymentWaits({ orders }: CaseMoney['disbursements'][number]): WaitView[] {
  const open = orders.filter(({ state }) => state === 'ordered');
  return [...new Set(open.map(({ batchId }) => batchId))].map((batchId) => {
    const batch = open.filter((order) => order.batchId === batchId);
    const totalFen = sumFen(batch.map(({ amountFen }) => amountFen));
    return {
      ...{ kind: 'payment-batch' as const, id: batchId, since: batch[0]?.orderedAt ?? '' },
      text: `等待银行或者国库的支付结果（${formatYuan(totalFen)}）`,
    };
  });
}
