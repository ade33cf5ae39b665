import { unservedTypes } from '../../health/job-types.js';
import { listPrograms } from '../../health/programs.js';
import { within } from '../../within.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckContext, StuckKind } from '../stuck-kind.js';

const id = 'worker-type-silent';

/** Workers run, but nobody takes the jobs of a type that the diagrams use: a program of an older release, or a lost connection to the engine. */
export const workerTypeSilent: StuckKind = {
  id,
  desk: 'machine',
  name: '作业无人领取',
  weight: 70,
  find: async (context) => {
    const programs = await listPrograms(context.dataSource.manager);
    // Without any workers one finding says so; twenty more would hide it.
    if (!programs.some(({ kind, isAlive }) => kind === 'workers' && isAlive)) return [];
    const unserved = unservedTypes(programs);
    if (unserved.length === 0 || (await isEngineAway(context))) return [];
    const found = unserved.map((jobType) =>
      machineFinding(context, { kind: id, subject: jobType }, { jobType }),
    );
    return Promise.all(found);
  },
  sentence: ({ jobType }) => `没有作业程序领取“${String(jobType)}”类作业，用到它的环节不执行`,
  acts: () => [toHealth('作业程序与引擎断开，或者版本旧于流程；请检查网络并升级作业程序')],
};

/** An engine that does not answer is a finding of its own: nobody can be heard of then. */
async function isEngineAway({ engine }: StuckContext): Promise<boolean> {
  return engine !== null && (await within(engine.topology())) === null;
}
