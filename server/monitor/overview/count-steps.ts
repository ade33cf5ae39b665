import type { DataSource } from 'typeorm';
import { addDays, endOfDay, startOfDay, type LocalDate } from '../../domain/basics/local-date.js';
import { addMonths } from '../../domain/monitor/figures.js';
import { waitBounds } from '../../domain/monitor/waiting-times.js';

/** Where time passes in a diagram, as the feed names it; frames around steps would count it twice. */
export const stepTypes = [
  ...['USER_TASK', 'SERVICE_TASK', 'RECEIVE_TASK', 'SEND_TASK', 'BUSINESS_RULE_TASK'],
  ...['SCRIPT_TASK', 'MANUAL_TASK', 'TASK', 'INTERMEDIATE_CATCH_EVENT', 'EVENT_BASED_GATEWAY'],
  'CALL_ACTIVITY',
];

/** The engine's count of a process, where its id does not tell the release. `p` is the process instance. */
export const versionSql = `IF(LOCATE('--', p.process_id) = 0, p.process_version, 0)`;

/** Counts anew how long each step took of what was left in a month, by diagram and office. */
export async function countSteps(dataSource: DataSource, month: LocalDate): Promise<void> {
  const until = endOfDay(addDays(addMonths(month, 1), -1));
  await dataSource.transaction(async (em) => {
    await em.query('DELETE FROM monitor_step WHERE month_on = ?', [month]);
    await em.query(
      `INSERT INTO monitor_step (month_on, process_id, process_version, element_id, office_id, bucket, times)
       SELECT ?, p.process_id, ${versionSql} AS counted_version, e.element_id, c.office_id,
         INTERVAL(TIMESTAMPDIFF(SECOND, e.started_at, e.ended_at), ${waitBounds.join(', ')}) AS bucket, COUNT(*)
       FROM element_instance AS e
       JOIN process_instance AS p ON p.instance_key = e.instance_key
       JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key
       WHERE e.ended_at >= ? AND e.ended_at < ? AND e.state = 'completed' AND e.element_type IN (?)
       GROUP BY p.process_id, counted_version, e.element_id, c.office_id, bucket`,
      [month, startOfDay(month), until, stepTypes],
    );
  });
}
