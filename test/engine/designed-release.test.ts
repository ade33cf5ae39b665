import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { createEngine, type Engine } from '../../processes/engine.js';
import { toJob } from '../../processes/job.js';
import { knowReleases } from '../../processes/package/know-releases.js';
import { makeRelease } from '../../processes/package/deploy-package.js';
import { releaseName } from '../../processes/release.js';
import { engineRefusal } from '../../server/designer/engine-refusal.js';
import { ownReleaseFiles } from '../../server/designer/release-files.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../server/engine/release-process.entity.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { parentAndChild } from './release-diagrams.js';

const run = `d${randomUUID().slice(0, 8)}`;
const jobOf = (version: number) => `${run}-job-${version}`;
const sourcesOf = (version: number) => parentAndChild({ run, version, jobType: jobOf(version) });

let engine: Engine;
let database: FreshDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  engine = createEngine({ address });
  database = await freshDatabase();
  dataSource = database.dataSource;
});
afterAll(async () => {
  engine.close();
  await database.drop();
});

describe('a release made while cases run', () => {
  it('leaves a running case its own way to the end, and a new case takes the new one', async () => {
    await release(1);
    await start('before', 1);

    await release(2);
    await start('after', 2);
    await goOn('before');
    await goOn('after');

    expect(await finishJob(jobOf(1))).toEqual(['before']);
    expect(await finishJob(jobOf(2))).toEqual(['after']);
  });

  it('is known by the keys the engine gave it, also after it was handed over again', async () => {
    const keysOf = () =>
      dataSource.manager.find(ReleaseProcess, {
        where: { releaseId: releaseName(run, 2) },
        order: { processId: 'ASC' },
      });
    const before = await keysOf();

    await knowReleases({ dataSource, engine }, { today: '2026-03-02', except: null });

    expect(before.map(({ processId }) => processId)).toEqual([
      `${run}-child--${run}-2`,
      `${run}-parent--${run}-2`,
    ]);
    expect(before.every(({ definitionKey }) => /^\d+$/.test(definitionKey))).toBe(true);
    expect(await keysOf()).toEqual(before);
  });

  it('gives back the files it was made of, under their own ids', async () => {
    expect(await ownReleaseFiles(dataSource.manager, releaseName(run, 2))).toEqual(
      [...sourcesOf(2)].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  it('that the engine refuses is no release, and the step at fault is named', async () => {
    const [parent, child] = sourcesOf(3);
    if (!parent || !child) throw new Error('a parent and its child');
    const broken = {
      ...child,
      content: child.content
        .replace('id="work"', 'id="work" name="核对材料"')
        .replace(/<zeebe:taskDefinition[^>]*\/>/, ''),
    };
    const before = await dataSource.manager.count(ProcessRelease);

    const refused: unknown = await release(3, [parent, broken]).catch((error: unknown) => error);
    const told = await engineRefusal(refused, [parent, broken]);

    expect(told).toMatchObject({ code: 'ENGINE_REFUSED' });
    expect(String(told)).toContain(`${run}-child.bpmn的“核对材料”（work）：`);
    expect(await dataSource.manager.count(ProcessRelease)).toBe(before);
  });
});

async function release(version: number, sources = sourcesOf(version)): Promise<string> {
  return dataSource.transaction((em) =>
    makeRelease(em, engine, {
      ...{ packageName: run, sources, now: new Date(), effectiveOn: '2026-03-02' },
      ...{ releasedBy: 'publisher', note: `第${version}版` },
    }),
  );
}

const start = (caseId: string, version: number) =>
  publish(`${run}-start-${version}`, caseId, { caseId, release: releaseName(run, version) });
const goOn = (caseId: string) => publish(`${run}-go`, caseId, {});

async function publish(name: string, correlationKey: string, variables: Record<string, unknown>) {
  const messageId = randomUUID();
  await engine.publishMessage({ name, correlationKey, messageId, ttlMs: 10_000, variables });
}

/** Completes the jobs of a type as soon as there are some; the cases they were of. */
async function finishJob(type: string): Promise<unknown[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const wanted = { type, worker: run, timeoutMs: 60_000, fetchVariables: ['caseId'], max: 10 };
    const jobs = await engine.activateJobs(wanted);
    for (const job of jobs) expect(await engine.completeJob(toJob(job).key, {})).toBe('done');
    if (jobs.length > 0) return jobs.map((job) => toJob(job).variables['caseId']);
    await sleep(50);
  }
  return [];
}
