import type { Ground } from './ground.js';
import { createMoment } from './moment.js';
import type { Told } from './way.js';

/** What is to be seen of a case: through the API, and the order of its tasks as the database keeps it. */
export async function tell(ground: Ground, caseId: string, answers: unknown[] = []): Promise<Told> {
  const [row] = await ground.query<{ officeId: string }>(
    'SELECT office_id AS officeId FROM relief_case WHERE id = ?',
    [caseId],
  );
  const officeId = row?.officeId ?? '';
  const view = await createMoment(ground, caseId, officeId).view();
  const tasks = await ground.query<{ elementId: string; officeId: string }>(
    `SELECT element_id AS elementId, office_id AS officeId FROM task
      WHERE case_id = ? AND state = 'completed' ORDER BY completed_at, opened_at`,
    [caseId],
  );
  const documents = await ground.query<{ kind: string }>(
    `SELECT kind FROM document WHERE case_id = ? AND kind NOT IN ('inquiry-letter', 'closing-report')
      ORDER BY kind NOT IN ('application-form', 'rights-notice'), created_at, kind`,
    [caseId],
  );
  return {
    outcome: view.outcome,
    steps: tasks.map((task) =>
      task.officeId === officeId ? task.elementId : `${task.elementId}@${task.officeId}`,
    ),
    decidedFen: view.decidedFen,
    paidFen: view.money.paidFen,
    recoveredFen: view.money.recoveredFen,
    documents: documents.map(({ kind }) => kind),
    waits: view.waits.map(({ text }) => text),
    answers,
  };
}
