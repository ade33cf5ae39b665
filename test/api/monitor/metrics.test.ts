import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import supertest from 'supertest';
import { createApp } from '../../../server/app.js';
import { createHeart } from '../../../server/monitor/health/heart.js';
import { createWorkerMetrics, serveMetrics } from '../../../server/monitor/worker-metrics.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';
import { insertCase } from '../people/a-case.js';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** Every label whose values are a closed list. */
const bounded = new Set([
  ...['route', 'method', 'status', 'kind', 'desk', 'state', 'way', 'partition', 'le'],
  ...['type', 'outcome', 'version', 'major', 'minor', 'patch', 'space', 'quantile'],
]);
const labelsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/^[a-z_]+\{([^}]*)\}/gm)].flatMap(([, labels = '']) =>
      [...labels.matchAll(/(\w+)="/g)].map(([, name = '']) => name),
    ),
  ),
];

describe('GET /metrics', () => {
  it('tells of findings, programs and queues by bounded labels, and nothing of a person or a case', async () => {
    const em = database.dataSource.manager;
    const { id: officeId } = await insertOffice(em);
    const handler = await insertAccount(em, { officeId, roles: ['handler'] });
    const { caseId } = await insertCase(em, { officeId, handler });
    await createHeart(testDeps(database.dataSource), { kind: 'server' }).beat();
    await em.query(
      `INSERT INTO stuck_finding (id, kind, subject, case_id, office_id, desk, since, since_on, owner_kind, facts, sentence, owed_fen, harm, found_at, open_key)
       VALUES (UUID(), 'wait-reply', 's', ?, ?, 'case', NOW(3), '2026-03-02', 'operator', '{}', '函询未复', 0, 1, NOW(3), 's')`,
      [caseId, officeId],
    );
    const app = createApp(testDeps(database.dataSource), { engine: null });

    const { text } = await supertest(app).get('/metrics').expect(200);

    expect(text).toContain('stuck_findings_open{kind="wait-reply",desk="case"} 1');
    expect(text).toMatch(/^programs_alive\{kind="server"\} 1$/m);
    expect(text).toMatch(/^programs_alive\{kind="workers"\} 0$/m);
    expect(text).toMatch(/^tasks_open 1$/m);
    for (const secret of [caseId, officeId, handler.displayName, handler.username, '函询']) {
      expect(text).not.toContain(secret);
    }
    expect(labelsIn(text).filter((label) => !bounded.has(label))).toEqual([]);
  });

  it('of the workers counts jobs by type and how they ended, on a port of the loopback', async () => {
    const metrics = createWorkerMetrics();
    const server = serveMetrics(metrics, 0);
    await once(server, 'listening');
    const { port, address } = server.address() as { port: number; address: string };
    metrics.jobEnded('accept-case', 'complete', 0.02);
    await metrics.timePrinting(async () => 'file');
    await metrics.timePrinting(() => Promise.reject(new Error('no'))).catch(() => undefined);

    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const elsewhere = await fetch(`http://127.0.0.1:${port}/`);
    server.close();

    expect(address).toBe('127.0.0.1');
    expect(elsewhere.status).toBe(404);
    expect(text).toContain('job_duration_seconds_count{type="accept-case",outcome="complete"} 1');
    expect(text).toContain('document_print_seconds_count{outcome="failed"} 1');
    expect(labelsIn(text).filter((label) => !bounded.has(label))).toEqual([]);
  });
});
