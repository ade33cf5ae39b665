import { JobType } from '../../../../processes/contract.js';
import type { HealthFact } from '../health-fact.js';
import { heardTypes, unservedTypes } from '../job-types.js';
import type { ProgramLife } from '../programs.js';

/** Which programs live, and whether somebody takes every type of job. */
export function programFacts(
  programs: readonly ProgramLife[],
  { isEngineAway }: { isEngineAway: boolean },
): HealthFact[] {
  const unserved = unservedTypes(programs);
  const hasWorkers = programs.some(({ kind, isAlive }) => kind === 'workers' && isAlive);
  return [
    livingFact('server', programs),
    livingFact('workers', programs),
    {
      id: 'job-types',
      level: !hasWorkers || isEngineAway ? 'unknown' : unserved.length > 0 ? 'bad' : 'ok',
      values: {
        ...{ heard: heardTypes(programs).size, needed: Object.keys(JobType).length },
        ...{ types: unserved.join('、') },
      },
    },
  ];
}

function livingFact(kind: ProgramLife['kind'], programs: readonly ProgramLife[]): HealthFact {
  const mine = programs.filter((program) => program.kind === kind && !program.isReplaced);
  const alive = mine.filter(({ isAlive }) => isAlive).length;
  const silent = mine.length - alive;
  return {
    id: kind,
    level: alive === 0 ? 'bad' : silent > 0 ? 'warn' : 'ok',
    values: { alive, silent },
  };
}
