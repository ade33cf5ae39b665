import { expect, it } from '@jest/globals';
import { JobHeader, JobType } from '../../../processes/contract.js';
import { documentKinds } from '../../../templates/index.js';
import { readProcesses } from './read-processes.js';

it('every document that a diagram issues has a template', async () => {
  const processes = await readProcesses();

  const kinds = processes
    .flatMap(({ elements }) => elements)
    .filter(({ jobType }) => jobType === JobType.issueDocument)
    .map(({ headers }) => headers[JobHeader.documentKind] ?? 'no header');

  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((kind) => !(kind in documentKinds))).toEqual([]);
});
