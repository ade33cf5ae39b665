import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { ApiProblem } from '../../../api/ApiProblem.js';

/** Faults of the form of the task in what was entered for another, by pointers into the form. */
export function formFaults(error: unknown): Fault[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.faults
    .filter(({ pointer }) => pointer.startsWith('/data/'))
    .map(({ pointer, detail }) => ({ pointer: pointer.slice('/data'.length), detail }));
}
