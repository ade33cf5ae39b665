import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createApp } from '../../../server/app.js';
import type { Engine } from '../../../processes/engine.js';
import type { Job } from '../../../processes/job.js';
import { createOutbox } from '../../../server/engine/outbox.js';
import { createLog } from '../../../server/log.js';
import { inSpan } from '../../../server/tracing/in-span.js';
import { startTracing, type Tracing } from '../../../server/tracing/start-tracing.js';
import { createJobRunner } from '../../../workers/run-job.js';
import { anApplication, anIdentityNumber, aWorld, type World } from '../../db/cases/world.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig } from '../../support/test-deps.js';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
}
interface Posted {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue: string } }[] };
    scopeSpans: { spans: Span[] }[];
  }[];
}

let world: World;
let collector: Server;
let tracing: Tracing;
const bodies: string[] = [];

beforeAll(async () => {
  world = await aWorld();
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as { port: number };
  const monitor = { ...testConfig().monitor, otlpEndpoint: `http://127.0.0.1:${port}` };
  tracing = await startTracing(testConfig({ monitor }), 'server', world.deps.log);
});
afterAll(async () => {
  collector.close();
  await world.drop();
});

const engine = {
  publishMessage: async () => undefined,
  settleJob: async () => 'done',
} as unknown as Engine;

const aJob = (caseId: string): Job => ({
  ...{ key: '77', type: 'notify', elementInstanceKey: '1', processInstanceKey: '2' },
  ...{ processId: 'relief-case--standard-1', elementId: 'notify', headers: {}, retries: 3 },
  variables: { caseId },
});

describe('what a click in the browser makes happen', () => {
  it('is one trace from the request over the outbox to the job and its papers, and its log lines say so without a name', async () => {
    const lines: string[] = [];
    const log = createLog('debug', 'server', { write: (line) => void lines.push(line) });
    const outbox = createOutbox({ ...world.deps, log }, engine);
    const deps = { ...world.deps, log, outbox, calendar: world.deps.calendar };
    const app = createApp(deps, { engine: null });
    const clerk = await signedInAgent(app, 'intake-clerk@county-a', 'a password nobody uses');
    const identityNumber = anIdentityNumber();
    const click = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

    const filed = await clerk
      .post('/api/applications')
      .set('traceparent', click)
      .send(anApplication({ applicant: { name: '欧阳罕名', identityNumber } }));
    const { caseId } = filed.body as { caseId: string };
    await clerk.get(`/api/cases/${caseId}`).expect(200);
    await outbox.flush(caseId);
    const perform = () =>
      inSpan('document render', {}, async () => ({ kind: 'complete' as const, variables: {} }));
    await createJobRunner('notify', perform, deps, engine)(aJob(caseId));
    await tracing.stop();

    const resources = bodies.flatMap((body) => (JSON.parse(body) as Posted).resourceSpans);
    const spans = resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans));
    const ours = spans.filter(({ traceId }) => traceId === '4bf92f3577b34da6a3ce929d0e0e4736');
    const byName = new Map(ours.map((span) => [span.name, span]));
    const request = byName.get('POST /api/applications');
    expect([...byName.keys()].sort()).toEqual([
      ...['POST /api/applications', 'document render', 'job notify', 'outbox publish-message'],
    ]);
    expect(request?.parentSpanId).toBe('00f067aa0ba902b7');
    expect(byName.get('job notify')?.parentSpanId).toBe(request?.spanId);
    expect(byName.get('document render')?.parentSpanId).toBe(byName.get('job notify')?.spanId);
    expect(resources[0]?.resource.attributes).toContainEqual({
      ...{ key: 'service.name', value: { stringValue: 'yingjiu-server' } },
    });

    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requestLine = told.find(({ path }) => path === '/api/applications');
    const jobLine = told.find(({ msg }) => msg === 'job: ended');
    expect(requestLine).toMatchObject({ caseId, traceId: request?.traceId });
    expect(told.find(({ path }) => path === `/api/cases/${caseId}`)).toMatchObject({ caseId });
    expect(jobLine).toMatchObject({
      ...{ caseId, jobKey: '77', traceId: request?.traceId, processInstanceKey: '2' },
      requestId: requestLine?.['requestId'],
    });
    for (const secret of ['欧阳罕名', identityNumber, identityNumber.slice(6, 14)]) {
      expect([lines.join(''), bodies.join('')].filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});

describe('where no collector is set', () => {
  it('nothing is sent', async () => {
    const before = bodies.length;
    const off = await startTracing(testConfig(), 'server', world.deps.log);

    await off.stop();

    expect(bodies).toHaveLength(before);
  });
});
