import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../server/db/data-source.js';
import { reconcile } from '../../../server/demo/reconcile.js';
import type { Stack } from '../../../server/embedded/stack.mjs';
import { startOwnStack } from '../../support/product-stack.js';
import { createGround } from './ground.js';
import { playWays } from './play-ways.js';
import { ways } from './scenarios.js';
import type { Told, Way } from './way.js';

let stack: Stack;
let dataSource: DataSource;
let told: Map<Way, Told | Error>;

/** All ways are gone at the same time, as in an office; each test looks at one. */
beforeAll(async () => {
  stack = await startOwnStack({
    parts: ['database', 'engine', 'server', 'workers'],
    code: 'source',
    hasControlledClock: true,
  });
  dataSource = await createDataSource(stack.databaseUrl, { poolSize: 3 }).initialize();
  const ground = await createGround(stack.serverUrl, stack.demoPassword, dataSource);
  told = await playWays(ground, Object.values(ways).flat());
}, 600_000);

afterAll(async () => {
  await dataSource.destroy();
  await stack.stop();
}, 60_000);

describe.each(Object.entries(ways))('%s', (_part, list) => {
  it.each(list)('$name', (way) => {
    const seen = told.get(way);
    if (seen === undefined || seen instanceof Error) throw seen ?? new Error('was not gone');
    const { steps, ...ends } = way.ends;
    const done = seen.steps.filter((step) => step !== way.mayAlso);

    expect(seen).toMatchObject({ waits: [], ...ends });
    if (way.isConcurrent) expect(byOffice(done)).toEqual(byOffice(steps));
    else expect(done).toEqual(steps);
  });
});

describe('when all ways are gone', () => {
  it('engine, tasks, ledger and papers agree, and nothing is left over', async () => {
    expect(await reconcile(dataSource)).toEqual([]);
  });

  it('every closed case has its report, and one only', async () => {
    const others: unknown = await dataSource.query(
      `SELECT relief_case.id, COUNT(document.id) AS reports FROM relief_case
         LEFT JOIN document ON document.case_id = relief_case.id AND document.kind = 'closing-report'
        WHERE relief_case.closed_at IS NOT NULL
        GROUP BY relief_case.id HAVING reports <> 1`,
    );

    expect(others).toEqual([]);
  });

  it('no opinion was lost or waits, and those of ended cases are void', async () => {
    const open: unknown = await dataSource.query(
      `SELECT kind, state FROM decision WHERE state NOT IN ('effective', 'void')`,
    );
    const after: unknown = await dataSource.query(
      `SELECT decision.kind FROM decision JOIN relief_case ON relief_case.id = decision.case_id
        WHERE decision.state = 'effective' AND decision.decided_at > relief_case.terminated_at`,
    );

    expect([open, after]).toEqual([[], []]);
  });
});

/** The order within each office. */
function byOffice(steps: readonly string[]): Record<string, string[]> {
  const offices: Record<string, string[]> = {};
  for (const step of steps) {
    const office = step.split('@')[1] ?? 'own';
    offices[office] = [...(offices[office] ?? []), step];
  }
  return offices;
}
