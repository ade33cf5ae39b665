import type { Fault } from '../../../../server/domain/basics/errors.js';
import { ApiProblem } from '../../api/ApiProblem.js';

/** Faults the server found, by pointer into the form; those of the request begin with /data. */
export function serverFaults(error: unknown): Fault[] {
  if (!(error instanceof ApiProblem)) return [];
  return error.faults.map(({ pointer, detail }) => ({
    pointer: pointer.replace(/^\/data(?=\/)/, ''),
    detail,
  }));
}
