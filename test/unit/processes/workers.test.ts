import { beforeAll, describe, expect, it } from '@jest/globals';
import { JobType } from '../../../processes/contract.js';
import { workers } from '../../../workers/index.js';
import { jobOutputs, optionalInputs } from '../../../processes/lint/model/producers.js';
import {
  passedTo,
  producedIn,
  type PackageModel,
} from '../../../processes/lint/model/variable-flow.js';
import { readStandardPackage } from './read-processes.js';

let all: PackageModel;

beforeAll(async () => {
  all = await readStandardPackage();
});

describe('the workers', () => {
  it('serve every job type once, but the user task, which has its own program part', () => {
    const types = Object.values(JobType).filter((type) => type !== JobType.openTask);

    expect(workers.map(({ type }) => type).sort()).toEqual(types.sort());
  });

  it('produce what the diagrams count on', () => {
    const produced = workers.map(({ type, produces }) => [type, [...produces].sort()]);

    const counted = workers.map(({ type }) => [type, [...(jobOutputs[type] ?? [])].sort()]);
    expect(produced).toEqual(counted);
  });

  it('fetch only variables that are there in every process which calls them', () => {
    const faults = all.processes.flatMap((process) => {
      const passed = passedTo(all, process);
      const byAll = (passed[0] ?? []).filter((name) => passed.every((one) => one.includes(name)));
      const known = new Set([...byAll, ...producedIn(all, process)]);
      return process.elements.flatMap(({ id, jobType, inputs }) => {
        const local = [
          ...inputs.map(({ target }) => target),
          ...((jobType !== null && optionalInputs[jobType]) || []),
        ] as string[];
        const fetched = workers.find(({ type }) => type === jobType)?.fetchVariables ?? [];
        return fetched
          .filter((name) => !known.has(name) && !local.includes(name))
          .map((name) => `${process.id}/${id}: ${name}`);
      });
    });

    expect(faults).toEqual([]);
  });
});
