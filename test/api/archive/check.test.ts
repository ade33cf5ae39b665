import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import supertest from 'supertest';
import { createApp } from '../../../server/app.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { fileRoom } from '../../../server/files/file-room.js';
import { readPdf } from '../../../server/documents/pdf-store.js';
import { makePdf } from '../../../server/documents/render-waiting-pdfs.js';
import { formatCheckCode } from '../../../server/domain/papers/check-code.js';
import { createPdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { aReviewedCase } from '../../db/documents/reviewed-case.js';
import { aWorld, type World } from '../../db/money/world.js';
import { hasPoppler, pictureOf } from '../../documents/poppler.js';
import { readQrCodes } from '../../documents/qr-reader.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps, type TestDeps } from '../../support/test-deps.js';

let world: World;
let deps: TestDeps;
let files: string;
let handler: string;
beforeAll(async () => {
  world = await aWorld();
  files = await mkdtemp(join(tmpdir(), 'check-'));
  deps = testDeps(world.dataSource, {
    config: testConfig({ files, publicUrl: 'https://relief.example' }),
  });
  const { manager } = world.dataSource;
  ({ username: handler } = await insertAccount(manager, {
    ...{ officeId: 'county-a', roles: ['handler'] },
  }));
});
afterAll(async () => {
  await world.drop();
  await rm(files, { recursive: true });
});

/** What is compared here are bytes, whoever made them. */
const renderer = { render: async (html: string) => Buffer.from(`%PDF-1.7 ${html}`) };

const isPrintable = await hasPoppler();
const scanned = isPrintable ? it : it.skip;
const why = isPrintable ? '' : ' (skipped: pdftoppm of poppler-utils is not installed)';

/** Each app counts guesses anew. */
const anApp = (): Express => createApp(deps, { engine: null });

async function aPaper(kind: 'acceptance-notice' | 'review-report' = 'acceptance-notice') {
  const vaulted = { ...world, deps };
  const { caseId } = await aReviewedCase(vaulted);
  await issueCaseDocuments(deps, { caseId, kind, officeId: 'county-a', effectKey: randomUUID() });
  return world.dataSource.manager.findOneByOrFail(LegalDocument, { caseId, kind });
}

const check = (app: Express, code: string) =>
  supertest(app).get(`/api/checks/${encodeURIComponent(code)}`);

describe('the check of a printed copy', () => {
  it('says without signing in that a paper is genuine, and nothing of persons', async () => {
    const { checkCode, number, html } = await aPaper();
    const code = formatCheckCode(checkCode ?? '');

    const response = await check(anApp(), code.toLowerCase());

    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      verdict: 'genuine',
      paper: {
        ...{ title: '受理通知书', number, officeName: '青山县人民检察院' },
        ...{ issuedOn: deps.clock.today(), state: 'issued' },
      },
    });
    expect(html).toContain(`https://relief.example/check/${checkCode ?? ''}`);
    expect(html).toContain(code);
  });

  scanned(`is where the QR code leads that is scanned from the paper${why}`, async () => {
    const { html, number } = await aPaper();
    const printer = createPdfRenderer();
    const pdf = await printer.render(html).finally(() => printer.close());

    const [address = ''] = await readQrCodes(await pictureOf(pdf, { page: 1, perInch: 150 }));

    const { origin, pathname } = new URL(address);
    expect(origin).toBe('https://relief.example');
    expect(pathname.startsWith('/check/')).toBe(true);
    expect((await check(anApp(), pathname.slice('/check/'.length))).body).toMatchObject({
      ...{ verdict: 'genuine', paper: { number } },
    });
  });

  it.each([
    ['void', 'void'],
    ['replaced', 'replaced'],
    ['served', 'genuine'],
  ] as const)('of a paper that is %s answers %s', async (state, verdict) => {
    const { id, checkCode } = await aPaper();
    const voidReason = state === 'void' ? '文号有误' : null;
    await world.dataSource.manager.update(LegalDocument, { id }, { state, voidReason });

    expect((await check(anApp(), checkCode ?? '')).body).toMatchObject({ verdict });
  });

  it('of a paper whose row was changed says that it is doubtful', async () => {
    const { id, checkCode } = await aPaper();
    await world.dataSource.manager.update(LegalDocument, { id }, { html: '<p>伪造</p>' });

    expect((await check(anApp(), checkCode ?? '')).body).toMatchObject({ verdict: 'doubtful' });
  });

  it('answers the same to a code nobody gave and to what is no code at all', async () => {
    const answers = ['0000-0000-0000-0000', 'nonsense', "' OR 1=1 --", '文书'].map((code) =>
      check(anApp(), code),
    );

    for (const answer of answers) {
      expect((await answer).body).toEqual({ verdict: 'unknown', paper: null });
    }
  });

  it('is refused after thirty wrong codes from one address, for right ones too', async () => {
    const { checkCode } = await aPaper();
    const app = anApp();
    for (let guess = 0; guess < 30; guess += 1) {
      expect((await check(app, `0000-0000-0000-00${String(10 + guess)}`)).status).toBe(200);
    }

    const refused = await check(app, checkCode ?? '');

    expect([refused.status, (refused.body as { code: string }).code]).toEqual([
      ...[429, 'TOO_MANY_REQUESTS'],
    ]);
  });

  it('is not for papers that never leave the office', async () => {
    const { checkCode, html } = await aPaper('review-report');

    expect(checkCode).toBeNull();
    expect(html).not.toContain('/check/');
  });
});

describe('the proof of a paper', () => {
  it('shows hashes and links to whoever may read it, and a verification finds nothing', async () => {
    const { id, htmlSha256, checkCode } = await aPaper();
    const agent = await signedInAgent(anApp(), handler);

    const proof = await agent.get(`/api/documents/${id}/proof`);
    const verified = await agent.post(`/api/documents/${id}/verification`);

    expect(proof.body).toMatchObject({
      ...{ htmlSha256, checkCode: formatCheckCode(checkCode ?? ''), chainLength: 1 },
      ...{ links: [{ seq: 1, event: 'issued' }], signature: null },
    });
    expect(verified.body).toMatchObject({ faults: [] });
  });

  it('names what was changed', async () => {
    const { id } = await aPaper();
    await world.dataSource.manager.update(LegalDocument, { id }, { html: '<p>伪造</p>' });
    const agent = await signedInAgent(anApp(), handler);

    const verified = await agent.post(`/api/documents/${id}/verification`);

    expect(verified.body).toMatchObject({ faults: ['正文与登记的哈希不一致，正文被改动'] });
  });

  it('stays closed to people of other offices', async () => {
    const { id } = await aPaper();
    const { username } = await insertAccount(world.dataSource.manager, {
      ...{ officeId: 'city-a', roles: ['handler'] },
    });
    const agent = await signedInAgent(anApp(), username);

    const [proof, verified] = [
      await agent.get(`/api/documents/${id}/proof`),
      await agent.post(`/api/documents/${id}/verification`),
    ];

    expect([proof.status, verified.status]).toEqual([403, 403]);
  });
});

describe('comparing a PDF', () => {
  it('knows the stored file by its bytes, and no other', async () => {
    const paper = await aPaper();
    const { id, number } = paper;
    await makePdf(deps, renderer, paper);
    const { pdfSha256, pdfSm3 } = await world.dataSource.manager.findOneByOrFail(LegalDocument, {
      id,
    });
    const pdf = await printed(pdfSha256);
    const agent = await signedInAgent(anApp(), handler);
    const compare = (bytes: Buffer) =>
      agent.post('/api/pdf-comparisons').set('Content-Type', 'application/pdf').send(bytes);

    const same = await compare(pdf);
    const changed = await compare(Buffer.concat([pdf, Buffer.from(' ')]));
    const noPdf = await compare(Buffer.from('<html>'));

    expect(same.body).toMatchObject({
      ...{ sha256: pdfSha256, sm3: pdfSm3, outcome: 'same' },
      paper: { documentId: id, number },
    });
    expect(changed.body).toMatchObject({ outcome: 'none', paper: null });
    expect(noPdf.status).toBe(400);
  });

  it('tells people of other offices that it is stored, and not whose it is', async () => {
    const paper = await aPaper();
    const { id } = paper;
    await makePdf(deps, renderer, paper);
    const { pdfSha256 } = await world.dataSource.manager.findOneByOrFail(LegalDocument, { id });
    const { username } = await insertAccount(world.dataSource.manager, {
      ...{ officeId: 'city-a', roles: ['handler'] },
    });
    const agent = await signedInAgent(anApp(), username);

    const answer = await agent
      .post('/api/pdf-comparisons')
      .set('Content-Type', 'application/pdf')
      .send(await printed(pdfSha256));

    expect(answer.body).toMatchObject({ outcome: 'hidden', paper: null });
  });
});

async function printed(pdfSha256: string | null): Promise<Buffer> {
  const pdf = await readPdf(fileRoom(deps.config), pdfSha256 ?? '');
  if (pdf === null) throw new Error('it was not printed');
  return pdf;
}
