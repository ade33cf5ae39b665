import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEngine, type Engine } from '../../processes/engine.js';
import { toJob } from '../../processes/job.js';
import { readPackage } from '../../processes/package/package-files.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { parentAndChild } from './release-diagrams.js';

const run = `t${randomUUID().slice(0, 8)}`;
const oldJob = `${run}-old`;
const newJob = `${run}-new`;

let engine: Engine;
beforeAll(() => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  engine = createEngine({ address });
});
afterAll(() => {
  engine.close();
});

describe('a release on the engine', () => {
  it('is recognised when it is deployed again', async () => {
    const first = await deploy(1, oldJob);

    const again = await deploy(1, oldJob);

    expect(first.map(({ processId, version }) => [processId, version])).toEqual([
      [`${run}-parent--${run}-1`, 1],
      [`${run}-child--${run}-1`, 1],
    ]);
    expect(again).toEqual(first);
  });

  it('leaves a running parent with the child it started with, and gives a later case the changed one', async () => {
    await deploy(1, oldJob);
    await start('case-1', 1);

    await deploy(2, newJob);
    await start('case-2', 2);
    await goOn('case-1');
    await goOn('case-2');

    expect(await casesWithJob(oldJob)).toEqual(['case-1']);
    expect(await casesWithJob(newJob)).toEqual(['case-2']);
  });

  it('of the standard package is accepted whole', async () => {
    const sources = await readPackage(new URL('../../processes/', import.meta.url));
    const called = sources.filter(({ name }) => name !== 'relief-case.bpmn');
    const { resources } = await pinIds(called, releaseName(run, 1));

    const processes = await engine.deploy(resources);

    expect(processes).toHaveLength(resources.filter(({ name }) => name.endsWith('.bpmn')).length);
    for (const { processId } of processes) expect(processId).toMatch(new RegExp(`--${run}-1$`));
  });
});

async function deploy(version: number, jobType: string) {
  const release = releaseName(run, version);
  const { resources } = await pinIds(parentAndChild({ run, version, jobType }), release);
  return engine.deploy(resources);
}

const start = (caseId: string, version: number) =>
  publish(`${run}-start-${version}`, caseId, { caseId, release: releaseName(run, version) });
const goOn = (caseId: string) => publish(`${run}-go`, caseId, {});

async function publish(name: string, correlationKey: string, variables: Record<string, unknown>) {
  const messageId = randomUUID();
  await engine.publishMessage({ name, correlationKey, messageId, ttlMs: 10_000, variables });
}

/** The cases whose child created such a job, as soon as there is one. */
async function casesWithJob(type: string): Promise<unknown[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const jobs = await engine.activateJobs({
      type,
      worker: run,
      timeoutMs: 60_000,
      fetchVariables: ['caseId'],
      max: 10,
    });
    if (jobs.length > 0) return jobs.map((job) => toJob(job).variables['caseId']);
    await sleep(50);
  }
  return [];
}
