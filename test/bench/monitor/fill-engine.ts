import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseResource } from '../../../server/engine/release-resource.entity.js';

const review = 'ordinary-review--standard-1';
const steps = ['department-head-review', 'deputy-chief-review', 'chief-approval'];
const step = (by: string): string =>
  `ELT(1 + CRC32(${by}) % ${String(steps.length)}, ${steps.map((id) => `'${id}'`).join(', ')})`;
/** A key that looks like the engine's, of a case and a place in it. */
const keyOf = (place: string): string =>
  `CAST(CONV(SUBSTRING(MD5(CONCAT(c.id, '${place}')), 1, 14), 16, 10) AS UNSIGNED)`;
/** Cases closed so lately have their steps; older ones are history whose feed was compacted. */
const recentMonths = 4;

/** What `fill` leaves out and the monitor reads: the days of decision and closing, instances and steps of open and lately closed cases, standstills. Once for a database. */
export async function fillEngine(
  database: DataSource,
  told: (what: string) => void,
): Promise<void> {
  if (await database.manager.existsBy(ProcessRelease, { id: 'standard-1' })) return;
  const runner = database.createQueryRunner();
  await runner.query('SET SESSION foreign_key_checks = 0, unique_checks = 0');
  const statements: [string, string][] = [
    [
      'days',
      `UPDATE relief_case SET decided_on = filed_on + INTERVAL 20 DAY,
         closed_at = TIMESTAMP(filed_on) + INTERVAL 40 DAY WHERE status = 'closed'`,
    ],
    [
      'roots',
      `UPDATE relief_case AS c SET process_instance_key = ${keyOf('root')} WHERE ${hasSteps}`,
    ],
    [
      'instances',
      `INSERT INTO process_instance (instance_key, process_id, process_version, root_instance_key, parent_instance_key, case_id, state, started_at, ended_at)
       SELECT ${keyOf('review')}, '${review}', 1, ${keyOf('root')}, ${keyOf('root')}, NULL,
         IF(c.status = 'closed', 'completed', 'active'), c.created_at, c.closed_at
       FROM relief_case AS c WHERE ${hasSteps}`,
    ],
    ['tokens', elements('token', `'active'`, 'NULL', `c.status <> 'closed'`)],
    ...[1, 2, 3, 4].map((n): [string, string] => [
      `steps ${String(n)}`,
      elements(
        `step${String(n)}`,
        `'completed'`,
        `c.closed_at - INTERVAL ${String(n)} DAY`,
        `c.status = 'closed'`,
      ),
    ]),
    [
      'standstills',
      `INSERT INTO stuck_finding (id, kind, subject, case_id, office_id, desk, since, since_on, owner_kind, facts, sentence, owed_fen, harm, found_at, open_key)
       SELECT CONCAT('f', SUBSTRING(c.id, 2)), 'term-overdue', c.id, c.id, c.office_id, 'case', c.created_at, c.filed_on, 'operator', '{}', '期限已超过', 0,
         CRC32(c.id) % 500, c.created_at, CONCAT('bench:', c.id)
       FROM relief_case AS c WHERE c.status <> 'closed' AND CRC32(c.id) % 20 = 0`,
    ],
  ];
  for (const [what, sql] of statements) {
    const startedAt = performance.now();
    await runner.query(sql);
    told(`${what} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  await runner.query('SET SESSION foreign_key_checks = 1, unique_checks = 1');
  await runner.query(
    'ANALYZE TABLE relief_case, process_instance, element_instance, stuck_finding',
  );
  await runner.release();
  await knowDiagram(database);
}

const hasSteps = `(c.status <> 'closed' OR c.closed_at > '2026-11-24' - INTERVAL ${String(recentMonths)} MONTH)`;

function elements(place: string, state: string, endedAt: string, which: string): string {
  return `INSERT INTO element_instance (element_instance_key, instance_key, element_id, element_type, flow_scope_key, state, started_at, ended_at)
    SELECT ${keyOf(place)}, ${keyOf('review')}, ${step(`CONCAT(c.id, '${place}')`)}, 'USER_TASK', ${keyOf('review')}, ${state},
      COALESCE(${endedAt} - INTERVAL CRC32(CONCAT(c.id, '${place}')) % 500000 SECOND, c.created_at), ${endedAt}
    FROM relief_case AS c WHERE ${hasSteps} AND ${which}`;
}

async function knowDiagram({ manager }: DataSource): Promise<void> {
  const file = new URL('../../../processes/ordinary-review.bpmn', import.meta.url);
  await manager.insert(ProcessRelease, {
    ...{ id: 'standard-1', package: 'standard', version: 1, contentSha256: '0'.repeat(64) },
    ...{ deployedAt: new Date('2026-01-01'), effectiveOn: '2026-01-01' },
  });
  await manager.insert(ReleaseResource, {
    ...{ releaseId: 'standard-1', name: 'ordinary-review.bpmn' },
    content: readFileSync(file, 'utf8').replaceAll('"ordinary-review"', `"${review}"`),
  });
}
