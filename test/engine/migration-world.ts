import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { releasedId } from '../../processes/contract.js';
import { createEngine, type Engine } from '../../processes/engine.js';
import { toJob, type Job } from '../../processes/job.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { ReliefCase } from '../../server/cases/relief-case.entity.js';
import { createOutbox } from '../../server/engine/outbox.js';
import { ProcessInstance } from '../../server/engine/process-instance.entity.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../server/engine/release-resource.entity.js';
import { takeInFeed } from '../../server/engine/take-in-feed.js';
import { actorOf, aWorld, file } from '../db/cases/world.js';
import { insertOffice } from '../support/builders.js';

const userTask = 'io.camunda.zeebe:userTask';
const sources = new URL('../../processes/', import.meta.url);

/** A broker, a database fed by it, and `ordinary-review` in two releases: the second has one more review (复核) before the deputy chief. */
export async function migrationWorld() {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  const engine = createEngine({ address });
  const world = await aWorld();
  const feed = await feedInto(world.deps);
  const run = `m${randomUUID().slice(0, 8)}`;
  // its package is that of an office: the engine is shared with suites that release the national one
  await insertOffice(world.em, { id: run, parentId: 'province-a' });
  await release(world, engine, run);
  const outbox = createOutbox(world.deps, engine);
  const deps = { ...world.deps, outbox };
  const actor = await actorOf(world, 'process-publisher@province-a');
  return {
    ...{ world, deps, actor, outbox, engine },
    release: (version: number) => releaseName(run, version),
    begin: (version: number) => beginCase(world, engine, run, version),
    job: (instanceKey: string) => nextJob(engine, run, instanceKey),
    close: async () => {
      engine.close();
      feed.closeAllConnections();
      feed.close();
      await world.drop();
    },
  };
}

export type MigrationWorld = Awaited<ReturnType<typeof migrationWorld>>;
type World = Awaited<ReturnType<typeof aWorld>>;

async function release({ em, clock }: World, engine: Engine, run: string): Promise<void> {
  for (const version of [1, 2]) {
    const id = releaseName(run, version);
    const { resources } = await pinIds(await packageOf(run, version), id);
    const deployed = await engine.deploy(resources);
    await em.insert(ProcessRelease, {
      ...{ id, package: run, version, contentSha256: String(version).repeat(64), note: '' },
      ...{ deployedAt: clock.now(), effectiveOn: '2026-01-01' },
    });
    for (const resource of resources) {
      await em.insert(ReleaseResource, { releaseId: id, ...resource });
    }
    for (const { processId, key, version: engineVersion } of deployed) {
      await em.insert(ReleaseProcess, {
        releaseId: id,
        processId,
        definitionKey: key,
        engineVersion,
      });
    }
  }
}

async function packageOf(run: string, version: number): Promise<PackageFile[]> {
  const read = async (name: string) => ({
    name,
    content: await readFile(new URL(name, sources), 'utf8'),
  });
  const [review, form] = [
    await read('ordinary-review.bpmn'),
    await read('forms/give-opinion.form'),
  ];
  const drawn = version === 1 ? review.content : withOneMoreReview(review.content);
  return [{ ...review, content: drawn }, form, ...(version === 1 ? [caller(run)] : [])];
}

function withOneMoreReview(xml: string): string {
  const flow = '<bpmn:sequenceFlow id="before-deputy-chief-to-deputy-chief-review"';
  if (!xml.includes(flow)) throw new Error('ordinary-review is drawn differently');
  return xml
    .replace(new RegExp(`${flow}[^>]*/>`), '')
    .replace('<bpmn:outgoing>before-deputy-chief-to-deputy-chief-review</bpmn:outgoing>', '')
    .replace('<bpmn:incoming>before-deputy-chief-to-deputy-chief-review</bpmn:incoming>', '')
    .replace(
      /<bpmndi:BPMNEdge[^>]*bpmnElement="before-deputy-chief-to-deputy-chief-review"[\s\S]*?<\/bpmndi:BPMNEdge>/,
      '',
    )
    .replace(
      '</bpmn:process>',
      `<bpmn:userTask id="second-review" name="复核"><bpmn:extensionElements>
        <zeebe:formDefinition formKey="give-opinion" />
        <zeebe:assignmentDefinition candidateGroups="deputy-chief" />
      </bpmn:extensionElements></bpmn:userTask>
      <bpmn:sequenceFlow id="to-second" sourceRef="before-deputy-chief" targetRef="second-review" />
      <bpmn:sequenceFlow id="from-second" sourceRef="second-review" targetRef="deputy-chief-review" />
      </bpmn:process>`,
    );
}

/** What calls the review, as `relief-case` does: by the release of the case. */
const caller = (run: string): PackageFile => ({
  name: 'caller.bpmn',
  content: `<?xml version="1.0" encoding="UTF-8"?>
  <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="caller-definitions" targetNamespace="http://bpmn.io/schema/bpmn">
    <bpmn:process id="${run}-caller" isExecutable="true">
      <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing>
        <bpmn:messageEventDefinition id="start-event" messageRef="start-message" /></bpmn:startEvent>
      <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="review" />
      <bpmn:callActivity id="review"><bpmn:extensionElements>
        <zeebe:calledElement processId="=&#34;ordinary-review--&#34; + release" propagateAllChildVariables="false" />
      </bpmn:extensionElements><bpmn:incoming>a</bpmn:incoming></bpmn:callActivity>
    </bpmn:process>
    <bpmn:message id="start-message" name="${run}-start" />
  </bpmn:definitions>`,
});

/** A case whose review has begun, as the feed has told of it. */
async function beginCase(world: World, engine: Engine, run: string, version: number) {
  const { caseId } = await file(world);
  const release = releaseName(run, version);
  await engine.publishMessage({
    ...{ name: `${run}-start`, correlationKey: caseId, messageId: caseId, ttlMs: 10_000 },
    variables: { caseId, officeId: 'county-a', release, verdict: 'approve' },
  });
  const before = await knownRoots(world);
  const processId = releasedId('ordinary-review', release);
  const child = await soon(async () => {
    const rows = await world.em.findBy(ProcessInstance, { processId, state: 'active' });
    return rows.find(({ rootInstanceKey }) => !before.has(rootInstanceKey));
  });
  await world.em.update(
    ReliefCase,
    { id: caseId },
    { processInstanceKey: child.rootInstanceKey, releaseId: release },
  );
  return { caseId, instanceKey: child.instanceKey, rootKey: child.rootInstanceKey };
}

async function knownRoots({ em }: World): Promise<Set<string | null>> {
  const cases = await em.find(ReliefCase, { select: { processInstanceKey: true } });
  return new Set(cases.map(({ processInstanceKey }) => processInstanceKey));
}

const waiting = new Map<string, Job>();

/** The user task an instance waits in; offered once to a worker, then remembered. */
async function nextJob(engine: Engine, worker: string, instanceKey: string): Promise<Job> {
  const job = await soon(async () => {
    const request = { type: userTask, worker, timeoutMs: 600_000, fetchVariables: [], max: 50 };
    for (const raw of await engine.activateJobs(request)) {
      waiting.set(raw.processInstanceKey, toJob(raw));
    }
    return waiting.get(instanceKey);
  });
  waiting.delete(instanceKey);
  return job;
}

/** Asks again until there is an answer, at most some twenty seconds. */
export async function soon<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(100);
  }
  throw new Error('waited in vain');
}

/** Takes what the exporter posts into the tables, as the product does. */
async function feedInto(deps: World['deps']): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isBulk = request.url?.includes('_bulk') === true;
      const taken = isBulk
        ? takeInFeed(deps, Buffer.concat(chunks).toString('utf8'))
        : Promise.resolve();
      void taken.then(
        () => {
          response.setHeader('content-type', 'application/json');
          response.setHeader('x-elastic-product', 'Elasticsearch');
          response.end(isBulk ? '{"took":1,"errors":false,"items":[]}' : '{"acknowledged":true}');
        },
        () => response.writeHead(503).end(),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(process.env['TEST_FEED_PORT']), '127.0.0.1', resolve);
  });
  return server;
}
