import type { EntityManager } from 'typeorm';
import { Variable } from '../../../processes/contract.js';
import { domainOf } from '../../../processes/lint/model/variable-domain.js';

/** A step of a person as the trial needs it. */
export interface RecordedTask {
  caseId: string;
  elementId: string;
  act: string | null;
  state: 'completed' | 'cancelled';
  /** Only values the contract lists: no text, no name, no amount. */
  answer: Record<string, unknown>;
  openedAt: Date;
  completedAt: Date | null;
}

/** Variables whose values can be listed: the only part of a submission that is read from the table. */
const listed = Object.keys(Variable).filter((name) => domainOf(name) !== null);

const fields = listed
  .map((name) => `CAST(JSON_EXTRACT(task.submission, '$.${name}') AS CHAR) AS \`${name}\``)
  .join(', ');

const query = `
  SELECT task.case_id AS caseId, task.element_id AS elementId, task.act, task.state,
    task.opened_at AS openedAt, task.completed_at AS completedAt, ${fields}
  FROM task
  WHERE task.case_id IN (?) AND task.state IN ('completed', 'cancelled') AND task.withdrawn_at IS NULL
  ORDER BY task.case_id, task.opened_at, task.id`;

/** The steps of some cases in the order they opened; what was taken back (撤回) does not count. */
export async function recordedTasks(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<RecordedTask[]> {
  if (caseIds.length === 0) return [];
  const rows = await em.query<(RecordedTask & Record<string, unknown>)[]>(query, [caseIds]);
  return rows.map((row) => {
    const { caseId, elementId, act, state, openedAt, completedAt } = row;
    return { caseId, elementId, act, state, openedAt, completedAt, answer: answerOf(row) };
  });
}

function answerOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = listed.flatMap((name): [string, unknown][] => {
    const text = row[name];
    if (typeof text !== 'string') return [];
    const value: unknown = JSON.parse(text);
    return domainOf(name)?.some((one) => one === value) === true ? [[name, value]] : [];
  });
  return Object.fromEntries(given);
}
