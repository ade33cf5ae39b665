import type { Fen } from '../../../domain/basics/money.js';
import type { FundSource } from '../../../money/api.js';
import { fundSources } from '../../../money/fund-sources.js';
import { fenOf, financeClerkOf, paymentColumns, type Payment } from '../payments-found.js';
import { yuanWords } from '../standing-words.js';
import type { Found, StuckKind } from '../stuck-kind.js';

interface Row extends Payment {
  fundSource: FundSource;
  availableFen: string | null;
  waitsSince: Date;
}

/** Money was decided, and the account it comes from does not reach for it and for what stands before it in the queue. */
export const fundsShort: StuckKind = {
  id: 'funds-short',
  desk: 'case',
  name: '救助资金不足',
  weight: 85,
  find: async ({ dataSource }) => {
    const rows: Row[] = await dataSource.query(
      `SELECT ${paymentColumns}, balance.available_fen AS availableFen, d.created_at AS waitsSince
       FROM disbursement AS d
       JOIN relief_case AS c ON c.id = d.case_id
       LEFT JOIN fund_balance AS balance
         ON balance.office_id = d.office_id AND balance.fund_source = d.fund_source
       WHERE d.state = 'waiting' AND c.terminated_at IS NULL
       ORDER BY d.office_id, d.fund_source, d.urgency DESC, d.created_at, d.id`,
    );
    return shortOf(rows);
  },
  sentence: ({ netFen, fund, availableFen, ahead, aheadFen }) => {
    const queue = ahead === 0 ? '' : `，排在前面的${String(ahead)}笔还需${yuanWords(aheadFen)}`;
    return `应发放${yuanWords(netFen)}，${String(fund)}可用余额${yuanWords(availableFen)}${queue}，资金不足`;
  },
  acts: ({ caseId }) => [
    {
      ...{ kind: 'link', label: '登记拨款', to: '/funds' },
      explain: '落实资金后在资金台账登记拨款，系统按急缓和先后自动安排',
    },
    {
      ...{ kind: 'link', label: '查看发放', to: `/cases/${caseId ?? ''}?tab=money` },
      explain: '打开案件的发放，查看资金来源和排队情况',
    },
  ],
};

/** The queue is strict (server/money/serve-waiting.ts): what the balance reaches, those before it included, is served in a moment and not short. */
function shortOf(rows: readonly Row[]): Found[] {
  const queues = new Map<string, { ahead: number; aheadFen: Fen }>();
  return rows.flatMap((row): Found[] => {
    const { subject, caseId, officeId, fundSource, waitsSince } = row;
    const key = `${officeId} ${fundSource}`;
    const { ahead, aheadFen } = queues.get(key) ?? { ahead: 0, aheadFen: 0 };
    const [netFen, availableFen] = [fenOf(row.netFen), fenOf(row.availableFen)];
    queues.set(key, { ahead: ahead + 1, aheadFen: aheadFen + netFen });
    if (availableFen >= aheadFen + netFen) return [];
    return [
      {
        ...{ subject, caseId, officeId, since: waitsSince, owner: financeClerkOf(officeId) },
        facts: { netFen, fund: fundSources[fundSource], availableFen, ahead, aheadFen },
        owedFen: netFen,
      },
    ];
  });
}
