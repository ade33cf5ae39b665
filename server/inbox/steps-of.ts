import type { EntityManager } from 'typeorm';

/** A step somebody has to do now, and who. */
export interface Step {
  name: string;
  role: string;
  assigneeName: string | null;
}

/** Where cases stand: their open tasks, by case. */
export async function stepsOf(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, Step[]>> {
  const steps = new Map<string, Step[]>();
  if (caseIds.length === 0) return steps;
  const rows: (Step & { caseId: string })[] = await em.query(
    `SELECT task.case_id AS caseId, task.name, task.role, account.display_name AS assigneeName
       FROM task LEFT JOIN account ON account.id = task.assignee_id
      WHERE task.case_id IN (?) AND task.state IN ('open', 'completing')
      ORDER BY task.opened_at, task.id`,
    [caseIds],
  );
  for (const { caseId, ...step } of rows) steps.set(caseId, [...(steps.get(caseId) ?? []), step]);
  return steps;
}
