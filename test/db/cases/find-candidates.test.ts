import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { candidatesQuery } from '../../../server/cases/find-candidates.js';
import { findMatches } from '../../../server/cases/find-matches.js';
import type { Relief } from '../../../server/domain/once-only/duplicate-rules.js';
import { aWorld, type World } from './world.js';

const PEOPLE = 100_000;
/** The plan must not walk through more than some hundreds of them. */
const FEW = 500;
const PATIENCE_MS = 120_000;

let world: World;
beforeAll(async () => {
  world = await aWorld();
  await fill(world);
}, PATIENCE_MS);
afterAll(() => world.drop());

const typed: Relief = {
  ...{ matterId: 'typed', standing: 'open', birthOn: '1980-01-01', isLifelongNumber: true },
  ...{ identityIndex: '7'.padStart(64, '0'), name: '姓名7', caseKey: 'number:7' },
  victim: { name: '被害人7', isApplicant: false, happenedOn: null, handledBy: '青山县人民检察院' },
  ...{ householdKey: '某村7号', accountIndexes: ['7'.padStart(64, '0')] },
};

describe('looking for the same relief among 100,000 people', () => {
  it('looks every branch up in an index', async () => {
    const { sql, parameters } = candidatesQuery([typed]);

    const plan: { table: string | null; key: string | null; rows: string | number | null }[] =
      await world.em.query(`EXPLAIN ${sql}`, parameters);

    const tables = plan.filter(({ table }) => table?.startsWith('<') === false);
    expect(tables.length).toBeGreaterThan(10);
    for (const { table, key, rows } of tables) {
      expect(`${table ?? ''}: ${key ?? 'no index'}`).not.toContain('no index');
      expect(Number(rows)).toBeLessThan(FEW);
    }
  });

  it('finds what is to be found, in a fraction of a second', async () => {
    const started = performance.now();

    const matches = await findMatches(world.em, [typed], null);

    expect(matches.map(({ view, kinds }) => [view.id, kinds[0]])).toContainEqual([
      'case-7',
      'same-relief',
    ]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

/** A case a person, written by the database itself. */
async function fill({ em }: World): Promise<void> {
  const seq = `(SELECT a.n + b.n * 1000 AS n FROM
    (WITH RECURSIVE t AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 999) SELECT n FROM t) a,
    (WITH RECURSIVE t AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM t WHERE n < ${PEOPLE / 1000 - 1}) SELECT n FROM t) b
  ) seq`;
  const now = `'2026-03-02 02:00:00'`;
  await em.query(`INSERT INTO person
    (id, name, birth_on, identity_cipher, identity_index, identity_masked, identity_kind, household_key,
      created_at)
    SELECT CONCAT('person-', n), CONCAT('姓名', n % 5000), '1980-01-01', 'sealed', LPAD(n, 64, '0'), 'masked',
      'resident-id',
      CONCAT('某村', n, '号'), ${now} FROM ${seq}`);
  await em.query(`INSERT INTO original_case
    (id, cause, case_key, handled_by, facts, victim_name, created_at)
    SELECT CONCAT('original-', n), '故意伤害', CONCAT('number:', n), '青山县人民检察院', '…',
      CONCAT('被害人', n), ${now} FROM ${seq}`);
  await em.query(`INSERT INTO relief_case
    (id, title, office_id, original_case_id, origin, is_urgent, status, release_id, filed_on, created_by, created_at)
    SELECT CONCAT('case-', n), '某案', 'county-a', CONCAT('original-', n), 'application', 0, 'filed',
      'standard-1', '2026-03-02', 'nobody', ${now} FROM ${seq}`);
  await em.query(`INSERT INTO application
    (id, case_id, applicant_id, relation, form, request, materials, filed_on, created_at)
    SELECT CONCAT('application-', n), CONCAT('case-', n), CONCAT('person-', n), '本人', 'written', '…',
      '[]', '2026-03-02', ${now} FROM ${seq}`);
  await em.query(`INSERT INTO payee_account (case_id, person_id, account_index, seen_at)
    SELECT CONCAT('case-', n), CONCAT('person-', n), LPAD(n, 64, '0'), ${now} FROM ${seq}`);
  for (const table of ['person', 'original_case', 'relief_case', 'application', 'payee_account']) {
    await em.query(`ANALYZE TABLE ${table}`);
  }
}
