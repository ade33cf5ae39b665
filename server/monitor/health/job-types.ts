import { JobType } from '../../../processes/contract.js';
import type { ProgramLife } from './programs.js';

/** A type not heard of for so long is polled by nobody: a poll comes every ten seconds and may take fifteen. */
export const UNHEARD_MS = 30_000;

/** Types of jobs that some living program takes and the broker answered about lately. */
export function heardTypes(programs: readonly ProgramLife[]): Set<string> {
  const heard = programs
    .filter(({ isAlive }) => isAlive)
    .flatMap(({ jobTypes, silentMs }) =>
      Object.entries(jobTypes).filter(([, sinceMs]) => sinceMs + silentMs < UNHEARD_MS),
    );
  return new Set(heard.map(([type]) => type));
}

/** Types of jobs our diagrams use and nobody takes; `JobType` is what a release may use, lint holds it. */
export function unservedTypes(programs: readonly ProgramLife[]): string[] {
  const heard = heardTypes(programs);
  return Object.values(JobType).filter((type) => !heard.has(type));
}
