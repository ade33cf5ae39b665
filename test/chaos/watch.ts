import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../server/demo/api-client.js';
import { stuckApi, type StuckDetail, type StuckRow } from '../../server/monitor/stuck/api.js';
import { isOfKind, type Break, type Broken } from './break.js';
import type { World } from './world.js';

const STEP_MS = 250;

export interface Watch {
  /** Everything on both desks' lists now. */
  all(): Promise<StuckRow[]>;
  /** The finding that names the break rightly; null: not within the time. */
  find(one: Break, broken: Broken, patienceMs: number): Promise<StuckRow | null>;
  detail(row: StuckRow): Promise<StuckDetail>;
  isGone(row: StuckRow, patienceMs: number): Promise<boolean>;
}

/** The two desks, looking at the screen's own API. */
export async function createWatch({ people }: World): Promise<Watch> {
  const supervisor = await people.of('case-supervisor', 'province-a');
  const operator = await people.of('operator', 'province-a');
  const deskOf = (desk: StuckRow['desk']): Person => (desk === 'case' ? supervisor : operator);

  const listed = async (desk: StuckRow['desk']): Promise<StuckRow[]> => {
    const items: StuckRow[] = [];
    let after: string | null = null;
    do {
      const query = { desk, ...(after === null ? {} : { after }) };
      const page: { items: StuckRow[]; next: string | null } = await deskOf(desk).call(
        stuckApi.listStuck,
        { query },
      );
      items.push(...page.items);
      after = page.next;
    } while (after !== null);
    return items;
  };
  const all = async (): Promise<StuckRow[]> => [
    ...(await listed('case')),
    ...(await listed('machine')),
  ];

  const within = async <T>(patienceMs: number, ask: () => Promise<T | null>): Promise<T | null> => {
    const end = Date.now() + patienceMs;
    while (Date.now() < end) {
      const answer = await ask().catch(() => null);
      if (answer !== null) return answer;
      await sleep(STEP_MS);
    }
    return null;
  };

  return {
    all,
    find: (one, broken, patienceMs) =>
      within(patienceMs, async () => {
        const rows = await listed(one.desk);
        return rows.find((row) => isOfKind(row.kind, one.kinds) && broken.isAbout(row)) ?? null;
      }),
    detail: (row) => deskOf(row.desk).call(stuckApi.getStuck, { params: { id: row.id } }),
    isGone: async (row, patienceMs) =>
      (await within(patienceMs, async () => {
        const rows = await listed(row.desk);
        return rows.some(({ id }) => id === row.id) ? null : true;
      })) === true,
  };
}
