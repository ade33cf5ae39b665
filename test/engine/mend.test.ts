import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEngine, type Engine } from '../../processes/engine.js';
import { RETRIES, toJob, type Job } from '../../processes/job.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { sendCommand } from '../../server/monitor/mend/mend-command.js';
import { listenToExporter } from './exporter-records.js';
import { stepsAndChild } from './release-diagrams.js';

const run = `d${randomUUID().slice(0, 8)}`;
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

describe('what mends a process', () => {
  it('a variable is set and the incident without a job resolved: the step goes on with the new value', async () => {
    const first = await started({ release: 'no-such-release' });
    await engine.completeJob(first.key, {});
    await engine.completeJob((await nextJob()).key, {});
    const incidentKey = await soon(async () =>
      exporter.records.incidentIn(first.processInstanceKey),
    );

    const set = await sendCommand(engine, {
      ...{ kind: 'set-variable', scopeKey: first.processInstanceKey },
      ...{ name: 'release', value: releaseName(run, 1) },
    });
    const resolved = await sendCommand(engine, { kind: 'resolve-incident', incidentKey });

    expect([set, resolved]).toEqual(['done', 'done']);
    expect((await nextJob()).elementId).toBe('work');
    expect(await sendCommand(engine, { kind: 'resolve-incident', incidentKey })).toBe('not-found');
  });

  it('a token in a called process is moved by the own key of that process', async () => {
    const work = await inCalled();

    const answer = await sendCommand(engine, {
      ...{ kind: 'move-token', processInstanceKey: work.processInstanceKey, elementId: 'work' },
      endElementInstanceKey: work.elementInstanceKey,
    });

    const again = await nextJob();
    expect(answer).toBe('done');
    expect(again.processInstanceKey).toBe(work.processInstanceKey);
    expect(again.elementInstanceKey).not.toBe(work.elementInstanceKey);
  });

  it('a job that was taken is given out again, one that nobody holds is left as it is', async () => {
    const first = await started();

    const answer = await sendCommand(engine, { kind: 'offer-job', jobKey: first.key });

    const again = await nextJob();
    expect([answer, again.key]).toEqual(['done', first.key]);
    await engine.completeJob(again.key, {});
    expect(await sendCommand(engine, { kind: 'offer-job', jobKey: again.key })).toBe('not-found');
  });

  it('a job that fails gets its tries back', async () => {
    const first = await started();
    await engine.settleJob(first, { kind: 'retry', message: 'away', backoffMs: 1_000 });

    const answer = await sendCommand(engine, { kind: 'give-tries', jobKey: first.key });

    expect([answer, (await nextJob()).retries]).toEqual(['done', RETRIES]);
  });

  it('the root is cancelled with all it called; a called instance is refused', async () => {
    const first = await started();
    const work = await inCalled(first);

    await expect(
      sendCommand(engine, { kind: 'cancel-instance', instanceKey: work.processInstanceKey }),
    ).rejects.toMatchObject({ isTransient: false });
    const root = { kind: 'cancel-instance', instanceKey: first.processInstanceKey } as const;
    const answers = [await sendCommand(engine, root), await sendCommand(engine, root)];

    expect(answers).toEqual(['done', 'not-found']);
    expect(await engine.completeJob(work.key, {})).toBe('not-found');
  });
});

/** A new instance at its first step. */
async function started(variables: Record<string, unknown> = {}): Promise<Job> {
  const caseId = randomUUID();
  await engine.publishMessage({
    ...{ name: `${run}-start-1`, correlationKey: caseId, messageId: caseId, ttlMs: 10_000 },
    variables: { caseId, release: releaseName(run, 1), ...variables },
  });
  return nextJob();
}

/** The instance at the step of the process it calls. */
async function inCalled(from?: Job): Promise<Job> {
  await engine.completeJob((from ?? (await started())).key, {});
  await engine.completeJob((await nextJob()).key, {});
  return nextJob();
}

async function nextJob(): Promise<Job> {
  const request = { type: jobType, worker: run, timeoutMs: 60_000, fetchVariables: [], max: 1 };
  return soon(async () => {
    const [job] = await engine.activateJobs(request);
    return job && toJob(job);
  });
}

async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('waited in vain');
}
