import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEngine, type Engine } from '../../processes/engine.js';
import { toJob, type Job } from '../../processes/job.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { listenToExporter } from './exporter-records.js';
import { stepsAndChild } from './release-diagrams.js';

const run = `m${randomUUID().slice(0, 8)}`;
const jobType = `${run}-work`;

let engine: Engine;
let exporter: Awaited<ReturnType<typeof listenToExporter>>;
beforeAll(async () => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  engine = createEngine({ address });
  exporter = await listenToExporter(Number(process.env['TEST_FEED_PORT']));
  const release = releaseName(run, 1);
  const { resources } = await pinIds(stepsAndChild({ run, version: 1, jobType }), release);
  await engine.deploy(resources);
});
afterAll(async () => {
  engine.close();
  await exporter.close();
});

describe('a process that is moved back', () => {
  it('enters the earlier step again, inside its subprocess, and ends the later one', async () => {
    const { first, second } = await atSecond();

    const answer = await engine.moveBack(backTo(first, second.elementInstanceKey));

    const again = await nextJob('first');
    expect(answer).toBe('done');
    expect(again.elementInstanceKey).not.toBe(first.elementInstanceKey);
    expect(await engine.completeJob(second.key, {})).toBe('not-found');
  });

  it('is moved once, however often the command is sent', async () => {
    const { first, second } = await atSecond();
    const command = backTo(first, second.elementInstanceKey);
    await engine.moveBack(command);
    await nextJob('first');

    const answer = await engine.moveBack(command);

    expect(answer).toBe('not-found');
    expect(await jobsNow()).toEqual([]);
  });

  it('is not moved when the later step was completed meanwhile', async () => {
    const { first, second } = await atSecond();
    await engine.completeJob(second.key, {});
    await nextJob('work');

    const answer = await engine.moveBack(backTo(first, second.elementInstanceKey));

    expect(answer).toBe('not-found');
    expect(await jobsNow()).toEqual([]);
  });

  it('goes on from there to its end, out of a called process that is ended with its step', async () => {
    const { first, second } = await atSecond();
    await engine.completeJob(second.key, {});
    const work = await nextJob('work');
    const call = await soon(async () =>
      exporter.records.elementInstanceOf(first.processInstanceKey, 'call'),
    );

    const answer = await engine.moveBack(backTo(second, call));

    expect(answer).toBe('done');
    expect(await engine.completeJob(work.key, {})).toBe('not-found');
    await engine.completeJob((await nextJob('second')).key, {});
    await engine.completeJob((await nextJob('work')).key, {});
    await soon(async () =>
      exporter.records.of(first.processInstanceKey).ended ? true : undefined,
    );
  });
});

const backTo = ({ processInstanceKey, elementId }: Job, endElementInstanceKey: string) => ({
  ...{ processInstanceKey, elementId, endElementInstanceKey },
});

/** A new instance whose first step is done. */
async function atSecond(): Promise<{ first: Job; second: Job }> {
  const caseId = randomUUID();
  await engine.publishMessage({
    ...{ name: `${run}-start-1`, correlationKey: caseId, messageId: caseId, ttlMs: 10_000 },
    variables: { caseId, release: releaseName(run, 1) },
  });
  const first = await nextJob('first');
  await engine.completeJob(first.key, {});
  return { first, second: await nextJob('second') };
}

async function nextJob(elementId: string): Promise<Job> {
  const [job] = await soon(async () => {
    const jobs = await jobsNow();
    return jobs.length === 0 ? undefined : jobs;
  });
  if (job?.elementId !== elementId) throw new Error(`${job?.elementId ?? ''} came first`);
  return job;
}

async function jobsNow(): Promise<Job[]> {
  const request = { type: jobType, worker: run, timeoutMs: 60_000, fetchVariables: [], max: 5 };
  return (await engine.activateJobs(request)).map(toJob);
}

async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('waited in vain');
}
