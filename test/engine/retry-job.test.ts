import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEngine, type Engine } from '../../processes/engine.js';
import { RETRIES, toJob, type Job } from '../../processes/job.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { listenToExporter } from './exporter-records.js';
import { parentAndChild } from './release-diagrams.js';

const run = `r${randomUUID().slice(0, 8)}`;
const jobType = `${run}-work`;
const text = '[PAPERS_DISAGREE] 金额不一致';

let engine: Engine;
let exporter: Awaited<ReturnType<typeof listenToExporter>>;
beforeAll(async () => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  engine = createEngine({ address });
  exporter = await listenToExporter(Number(process.env['TEST_FEED_PORT']));
  const release = releaseName(run, 1);
  const { resources } = await pinIds(parentAndChild({ run, version: 1, jobType }), release);
  await engine.deploy(resources);
});
afterAll(async () => {
  engine.close();
  await exporter.close();
});

describe('a job that failed for good', () => {
  it('comes again with all its tries once its incident is resolved, and is gone after that', async () => {
    await publish(`${run}-start-1`);
    await publish(`${run}-go`);
    const failed = await nextJob();
    await engine.settleJob(failed, { kind: 'incident', message: text });
    const incidentKey = await incidentOf(failed);

    const answer = await engine.retryJob({ jobKey: failed.key, incidentKey });

    const again = await nextJob();
    expect(answer).toBe('done');
    expect([again.key, again.retries]).toEqual([failed.key, RETRIES]);
    await engine.completeJob(again.key, {});
    expect(await engine.retryJob({ jobKey: failed.key, incidentKey })).toBe('not-found');
  });
});

async function publish(name: string): Promise<void> {
  const variables = { caseId: run, release: releaseName(run, 1) };
  const messageId = randomUUID();
  await engine.publishMessage({ name, correlationKey: run, messageId, ttlMs: 10_000, variables });
}

async function nextJob(): Promise<Job> {
  const request = { type: jobType, worker: run, timeoutMs: 60_000, fetchVariables: [], max: 1 };
  return soon(async () => {
    const [job] = await engine.activateJobs(request);
    return job && toJob(job);
  });
}

/** Key of the open incident, which the exporter alone tells. */
const incidentOf = ({ key }: Job): Promise<string> =>
  soon(async () => exporter.records.incidentOf(key));

async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('waited in vain');
}
