import { PlayedCase } from './played-case.js';

export interface CaseInReview {
  caseId: string;
  name: string;
  /** The step the head of the department has before them. */
  taskId: string;
  /** User name of who handles the case. */
  handler: string;
}

/** A small case of county-a, filed and examined through the API, as it lies before the head of the department. */
export async function bringToReview(baseUrl: string, password: string): Promise<CaseInReview> {
  const played = await PlayedCase.file(baseUrl, password, 'county-a');
  const roles = ['intake-clerk', 'handler', 'handler2'];
  const { id: taskId, handler } = await played.playTo('部门负责人审核', roles);
  return { caseId: played.id, name: played.name, taskId, handler };
}
