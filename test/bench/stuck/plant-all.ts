import type { DataSource } from 'typeorm';
import { addDays, startOfDay } from '../../../server/domain/basics/local-date.js';
import type { BenchCase, Expected, Moment, Planter } from './planter.js';

/** Longer than every patience with the longest holidays in between. */
const longAgoDays = 60;

/** Now, and a day no patience lasts from. */
export function momentOf(now: Date, today: string): Moment {
  const longAgoOn = addDays(today, -longAgoDays);
  return { now, today, longAgo: startOfDay(longAgoOn), longAgoOn };
}

/** Plants each kind into cases of its own, so many each; answers what must be found. */
export async function plantAll(
  to: DataSource,
  planters: readonly Planter[],
  each: number,
  moment: Moment,
): Promise<Expected> {
  const expected: Expected = {};
  const taken = new Map<string, number>();
  for (const planter of planters) {
    const from = planter.payment ?? 'any';
    const cases = await plainCases(to, from, taken.get(from) ?? 0, each);
    if (cases.length < each) throw new Error(`too few cases for ${planter.kind}`);
    taken.set(from, (taken.get(from) ?? 0) + each);
    for (const [kind, subjects] of Object.entries(await planter.plant(to, cases, moment))) {
      expected[kind] = [...(expected[kind] ?? []), ...subjects];
    }
  }
  return expected;
}

/** Open cases that wait for nothing, spread over the offices: those without a payment, or those whose payment stands there. */
async function plainCases(
  to: DataSource,
  payment: string,
  after: number,
  count: number,
): Promise<BenchCase[]> {
  const which =
    payment === 'any'
      ? `o.status <> 'disbursing'`
      : `o.status = 'disbursing' AND o.k % 3 = ${String(paymentTurns.indexOf(payment))}`;
  return to.query(
    `SELECT c.id AS caseId, c.office_id AS officeId, c.handler_id AS handlerId,
       c.process_instance_key AS \`key\`
     FROM bench_open AS o JOIN relief_case AS c ON c.id = o.case_id
     WHERE ${which} AND o.k % 20 <> 3 AND o.k % 10 <> 4 AND o.k % 30 <> 6 AND o.k % 50 <> 9
     ORDER BY o.k LIMIT ? OFFSET ?`,
    [count, after],
  );
}

/** The order of test/bench/stuck/order-money.ts. */
const paymentTurns = ['reserved', 'ordered', 'paid'];
