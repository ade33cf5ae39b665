import type { DataSource } from 'typeorm';
import { caseStatuses, type CaseStatus } from '../../domain/cases/case-status.js';
import { stepTypes, versionSql } from './count-steps.js';

/** The statuses of a case that is open. */
export const openStatuses = (Object.keys(caseStatuses) as CaseStatus[]).filter(
  (status) => status !== 'closed',
);

const place = `p.process_id, ${versionSql} AS counted_version, e.element_id, c.office_id`;
const columns = 'process_id, process_version, element_id, office_id';

/** Incidents that are open, at the step where each happened. */
const incidentsAt = `incident AS i
  JOIN element_instance AS e ON e.element_instance_key = i.element_instance_key
  JOIN process_instance AS p ON p.instance_key = e.instance_key
  JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key
  WHERE i.state = 'open'`;

/** Standstills about a user task, an incident or a job, whose keys are their subjects, at the step of that. */
const stuckAt = `(
    SELECT f.id AS finding, t.element_instance_key AS element_key
    FROM stuck_finding AS f JOIN task AS t ON t.id = f.subject WHERE f.ended_at IS NULL
    UNION SELECT f.id, i.element_instance_key
    FROM stuck_finding AS f JOIN incident AS i ON i.incident_key = CAST(f.subject AS UNSIGNED)
    WHERE f.ended_at IS NULL AND f.subject REGEXP '^[0-9]{1,19}$'
    UNION SELECT f.id, j.element_instance_key
    FROM stuck_finding AS f JOIN engine_job AS j ON j.job_key = CAST(f.subject AS UNSIGNED)
    WHERE f.ended_at IS NULL AND f.subject REGEXP '^[0-9]{1,19}$'
  ) AS s
  JOIN element_instance AS e ON e.element_instance_key = s.element_key
  JOIN process_instance AS p ON p.instance_key = e.instance_key
  JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key`;

/** Counts anew what stands where in all open cases. `now` is the clock by which the engine writes its times. */
export async function countPlaces(dataSource: DataSource, now: Date): Promise<void> {
  await dataSource.transaction(async (em) => {
    await em.query('DELETE FROM monitor_place');
    await em.query(
      `INSERT INTO monitor_place (${columns}, tokens, incidents, stuck, waited_seconds, oldest_at)
       SELECT ${place}, COUNT(*), 0, 0, SUM(GREATEST(0, TIMESTAMPDIFF(SECOND, e.started_at, ?))), MIN(e.started_at)
       FROM relief_case AS c
       JOIN process_instance AS p ON p.root_instance_key = c.process_instance_key AND p.state = 'active'
       JOIN element_instance AS e ON e.instance_key = p.instance_key AND e.state = 'active'
       WHERE c.status IN (?) AND e.element_type IN (?)
       GROUP BY p.process_id, counted_version, e.element_id, c.office_id`,
      [now, openStatuses, stepTypes],
    );
    for (const [column, tables] of [
      ['incidents', incidentsAt],
      ['stuck', stuckAt],
    ] as const) {
      await em.query(
        `INSERT INTO monitor_place (${columns}, tokens, incidents, stuck, waited_seconds)
         SELECT ${place}, 0, ${column === 'incidents' ? 'COUNT(*), 0' : '0, COUNT(*)'}, 0 FROM ${tables}
         GROUP BY p.process_id, counted_version, e.element_id, c.office_id
         ON DUPLICATE KEY UPDATE ${column} = VALUES(${column})`,
      );
    }
  });
}
