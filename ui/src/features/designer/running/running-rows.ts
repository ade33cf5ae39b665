import type { RunningView } from '../../../../../server/designer/running/api.js';

type Release = RunningView['releases'][number];

/** A line of the table: one called process of one release, or a release whose cases stand in none. */
export interface RunningRow {
  key: string;
  releaseId: string;
  version: number;
  cases: number;
  process: Release['processes'][number] | null;
  /** Lines of the release, on the first of them; 0 on the others. */
  span: number;
}

/** A line for each process with open cases below the release it runs on; releases nobody uses any more are left out. */
export function runningRows(releases: readonly Release[]): RunningRow[] {
  return releases.flatMap(({ releaseId, version, cases, processes }): RunningRow[] => {
    const release = { releaseId, version, cases };
    if (processes.length === 0) {
      return cases === 0 ? [] : [{ ...release, key: releaseId, process: null, span: 1 }];
    }
    return processes.map((process, index) => ({
      ...{ ...release, process, key: `${releaseId}/${process.processId}` },
      span: index === 0 ? processes.length : 0,
    }));
  });
}
