import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../../../server/app.js';
import type { Deps } from '../../../server/deps.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { renderWaitingPdfs } from '../../../server/documents/render-waiting-pdfs.js';
import { reserveFunds } from '../../../server/money/reserve-funds.js';
import { docxType } from '../../../templates/docx/html-to-docx.js';
import { readWordFile } from '../../documents/word-file.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps } from '../../support/test-deps.js';
import { aMoneyOffice, type MoneyOffice } from '../../db/money/play-money.js';
import { aCase, aPayee, aWorld, type World } from '../../db/money/world.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

let world: World;
let deps: Deps;
let app: Express;
let office: MoneyOffice;
let clerk: Agent;
let handler: Agent;
let stranger: Agent;

beforeAll(async () => {
  world = await aWorld();
  const files = mkdtempSync(join(tmpdir(), 'yingjiu-test-'));
  deps = testDeps(world.dataSource, {
    ...{ config: testConfig({ files }), vault: world.deps.vault },
  });
  app = createApp(deps, { engine: null });
  office = await aMoneyOffice(world);
  clerk = await agentOf('county-a', 'finance-clerk');
  handler = await agentOf('county-a', 'handler');
  stranger = await agentOf('county-b', 'finance-clerk');
});
afterAll(() => world.drop());

describe('POST /api/offices/:id/appropriations', () => {
  const body = { fundSource: 'own-budget', amountFen: 1_000_000_00, voucherNumber: '国库-1' };
  const address = '/api/offices/county-a/appropriations';

  it('refuses the clerk of another office', async () => {
    const { status } = await stranger.post(address).send(body);

    expect(status).toBe(403);
  });

  it('names every fault of the input at once', async () => {
    const response = await clerk
      .post(address)
      .send({ fundSource: 'lottery', amountFen: 0, voucherNumber: '' });

    expect(response.status).toBe(400);
    expect((response.body as { errors: unknown[] }).errors).toHaveLength(3);
  });

  it('books the money', async () => {
    const response = await clerk.post(address).send(body);

    expect(response.status).toBe(201);
    expect(response.body).toEqual({ availableFen: 1_000_000_00, servedDisbursementIds: [] });
  });
});

describe('a batch at the bank', () => {
  it('is waited for, settled over HTTP, and stands in the ledger', async () => {
    const { caseId, personIds } = await aCase(world);
    const payees = [aPayee(personIds[0] ?? '', 1_000_00)];
    const { disbursementId } = await office.plan({ caseId, payees });
    await reserveFunds(world.deps, { disbursementId });
    const batchId = await office.order(caseId, disbursementId);
    const before = await waitsOf(clerk);
    const results = before[0]?.orders.map(({ orderId }) => ({ orderId, state: 'paid' }));

    const foreign = await stranger
      .post(`/api/payment-batches/${batchId}/results`)
      .send({ results });
    const own = await clerk.post(`/api/payment-batches/${batchId}/results`).send({ results });

    expect(before).toMatchObject([{ kind: 'payment-batch', id: batchId, amountFen: 1_000_00 }]);
    expect(await waitsOf(stranger)).toEqual([]);
    expect(foreign.status).toBe(403);
    expect(own.body).toEqual({ batchId, isSettled: true, openOrderIds: [] });
    expect(await waitsOf(clerk)).toEqual([]);
    const ledger = await clerk.get('/api/offices/county-a/ledger?limit=2');
    expect(ledger.body).toMatchObject({ isBalanced: true, items: [{ kind: 'paid' }, {}] });
    const next = (ledger.body as { nextCursor: string }).nextCursor;
    const rest = await clerk.get(`/api/offices/county-a/ledger?cursor=${next}`);
    expect(rest.body).toMatchObject({ items: [{ kind: 'reserved' }, { kind: 'appropriated' }] });
  });

  it('wants a reason for a payment that failed', async () => {
    const { status } = await clerk
      .post(`/api/payment-batches/${randomUUID()}/results`)
      .send({ results: [{ orderId: 'x', state: 'failed' }] });

    expect(status).toBe(400);
  });
});

describe('GET /api/documents/:id', () => {
  it('shows the paper to who may see the case, nobody else, and records the reading', async () => {
    const { documentId } = await aPaper();

    const seen = await handler.get(`/api/documents/${documentId}`);
    const foreign = await stranger.get(`/api/documents/${documentId}`);
    const unknown = await handler.get(`/api/documents/${randomUUID()}`);

    expect(seen.status).toBe(200);
    expect(seen.type).toBe('text/html');
    expect(seen.text).toContain('材料接收清单');
    expect([foreign.status, unknown.status]).toEqual([403, 404]);
    const readings: unknown[] = await world.dataSource.query(
      `SELECT 1 FROM audit_entry WHERE action = 'read-document' AND subject_id = ?`,
      [documentId],
    );
    expect(readings).toHaveLength(1);
  });

  it('gives the PDF that was stored', async () => {
    const { documentId } = await aPaper();
    await renderWaitingPdfs(deps, aRenderer());

    const response = await handler.get(`/api/documents/${documentId}?format=pdf`);

    expect([response.status, response.type]).toEqual([200, 'application/pdf']);
    expect(String(response.body)).toMatch(/^%PDF/);
  });

  it('gives a Word file named like the paper, nothing of it to a stranger', async () => {
    const { documentId } = await aPaper();

    const response = await handler
      .get(`/api/documents/${documentId}?format=docx`)
      .responseType('blob');
    const foreign = await stranger.get(`/api/documents/${documentId}?format=docx`);

    expect([response.status, response.type]).toEqual([200, docxType]);
    expect(decodeURIComponent(response.get('Content-Disposition') ?? '')).toMatch(
      /材料接收清单.*\.docx$/,
    );
    expect(readWordFile(response.body as Buffer).letters).toContain('材料接收清单');
    expect(foreign.status).toBe(403);
  });

  it('is for people who signed in', async () => {
    const { status } = await supertest(app).get(`/api/documents/${randomUUID()}`);

    expect(status).toBe(401);
  });
});

// helpers

async function agentOf(officeId: string, role: 'finance-clerk' | 'handler'): Promise<Agent> {
  const { username } = await insertAccount(world.dataSource.manager, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

async function waitsOf(agent: Agent) {
  const response = await agent.get('/api/waits');
  return (response.body as { items: { orders: { orderId: string }[] }[] }).items;
}

async function aPaper(): Promise<{ documentId: string }> {
  const { caseId } = await aCase(world, { createdBy: office.handler.accountId });
  await issueCaseDocuments(deps, {
    ...{ caseId, kind: 'materials-receipt', officeId: 'county-a', effectKey: randomUUID() },
  });
  const { id: documentId } = await world.dataSource.manager.findOneByOrFail(LegalDocument, {
    ...{ caseId, kind: 'materials-receipt' },
  });
  return { documentId };
}

/** Prints nothing: the real browser has its own suite. */
function aRenderer() {
  return { render: async (html: string) => Buffer.from(`%PDF-1.7 ${String(html.length)}`) };
}
