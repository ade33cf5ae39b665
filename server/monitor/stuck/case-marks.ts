import type { EntityManager } from 'typeorm';
import type { HarmFacts } from '../../domain/monitor/harm.js';

/** What makes it worse that this case stands still. */
export type CaseMarks = Pick<HarmFacts, 'isUrgent' | 'isPriority' | 'isOverdue'>;

const atOnce = 1_000;

/** The marks of these cases, by id. */
export async function caseMarks(
  em: EntityManager,
  caseIds: readonly string[],
): Promise<Map<string, CaseMarks>> {
  const marks = new Map<string, CaseMarks>();
  for (let at = 0; at < caseIds.length; at += atOnce) {
    const rows: ({ id: string } & Record<keyof CaseMarks, number | string>)[] = await em.query(
      `SELECT relief_case.id, relief_case.is_urgent AS isUrgent,
         relief_case.is_priority AS isPriority,
         EXISTS (SELECT 1 FROM deadline WHERE deadline.case_id = relief_case.id
           AND deadline.state = 'running' AND deadline.overdue_at IS NOT NULL) AS isOverdue
       FROM relief_case WHERE relief_case.id IN (?)`,
      [caseIds.slice(at, at + atOnce)],
    );
    for (const { id, isUrgent, isPriority, isOverdue } of rows) {
      marks.set(id, {
        isUrgent: Number(isUrgent) === 1,
        isPriority: Number(isPriority) === 1,
        isOverdue: Number(isOverdue) === 1,
      });
    }
  }
  return marks;
}
