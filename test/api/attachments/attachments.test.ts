import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Attachment } from '../../../server/attachments/attachment.entity.js';
import { maxAttachmentBytes } from '../../../server/attachments/api.js';
import { relyOnAttachments } from '../../../server/attachments/rely-on-attachments.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { eicar, startClamd } from '../../support/clamd-server.js';
import { insertAccount } from '../../support/builders.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig, testDeps } from '../../support/test-deps.js';
import { aCase, aWorld, type World } from '../../db/money/world.js';
import { aPaper } from '../../db/service/a-paper.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;

const files = mkdtempSync(join(tmpdir(), 'yingjiu-scans-'));
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(5_000)]);
const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(500)]);

let world: World;
let app: Express;
let server: Server;
let clerk: Agent;
let intake: Agent;
beforeAll(async () => {
  world = await aWorld();
  app = createApp(testDeps(world.dataSource, { config: testConfig({ files }) }), { engine: null });
  server = createServer(app).listen(0);
  clerk = await signedIn('clerk');
  intake = await signedIn('intake-clerk');
});
afterAll(async () => {
  server.close();
  await world.drop();
  rmSync(files, { recursive: true });
});

describe('a scan', () => {
  it('is kept once under the hash of its content and comes back byte for byte', async () => {
    const { caseId } = await aCase(world);
    const other = await aCase(world);

    const { body: first } = await upload(caseId, { kind: 'material', name: '病历.PDF' }, pdf);
    await upload(other.caseId, { kind: 'material', name: '另一案.pdf' }, pdf);
    const response = await clerk.get(`/api/attachments/${first.id}?download=1`).buffer(true);

    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(first).toMatchObject({ name: '病历.PDF', mediaType: 'application/pdf', sha256 });
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('病历.PDF')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
    });
    expect(Buffer.compare(response.body as Buffer, pdf)).toBe(0);
    expect(storedFiles()).toEqual([sha256]);
    expect(await actions(first.id)).toEqual(['add-attachment', 'read-attachment']);
  });

  it.each([
    ['a page of the web called .pdf', Buffer.from('<html><script>alert(1)</script>'), 'FILE_KIND'],
    ['nothing at all', Buffer.alloc(0), 'FILE_KIND'],
    ['the beginning of a picture', Buffer.from([0xff, 0xd8]), 'FILE_KIND'],
  ])('is refused when it is %s, and leaves nothing', async (_what, content, code) => {
    const { caseId } = await aCase(world);
    const before = storedFiles();

    const response = await upload(caseId, { kind: 'material', name: '扫描.pdf' }, content);

    expect([response.status, response.body]).toEqual([422, expect.objectContaining({ code })]);
    expect(storedFiles()).toEqual(before);
  });

  it('is known by its content: a picture called .pdf is a picture', async () => {
    const { caseId } = await aCase(world);

    const { body } = await upload(caseId, { kind: 'material', name: '照片.pdf' }, png);

    expect(body).toMatchObject({ mediaType: 'image/png' });
  });

  it('may be as large as the limit and not a byte larger', async () => {
    const { caseId } = await aCase(world);
    const full = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(maxAttachmentBytes - 9)]);

    const taken = await upload(caseId, { kind: 'material', name: '大.pdf' }, full);
    const refused = await upload(
      caseId,
      { kind: 'material', name: '大.pdf' },
      Buffer.concat([full, Buffer.from('x')]),
    );

    expect([taken.status, refused.status]).toEqual([201, 422]);
    expect(refused.body).toMatchObject({ code: 'FILE_TOO_LARGE', detail: '文件超过20 MB' });
  });

  it('that is too large without saying so leaves nothing either', async () => {
    const { caseId } = await aCase(world);
    const before = storedFiles();

    const status = await sendPieces(caseId, maxAttachmentBytes + 1);

    expect(status).toBe(422);
    expect(storedFiles()).toEqual(before);
  });

  it('whose sender breaks off leaves neither file nor row', async () => {
    const { caseId } = await aCase(world);
    const before = storedFiles();

    await breakOff(caseId);

    expect(storedFiles()).toEqual(before);
    expect(await world.dataSource.manager.countBy(Attachment, { caseId })).toBe(0);
  });

  it.each([
    ['../../etc/密码.pdf', '密码.pdf'],
    ['a\u202Efdp.exe\u0000.pdf', 'afdp.exe.pdf'],
    ['..', '未命名'],
    ['C:\\扫描\\回证 1.pdf', '回证 1.pdf'],
  ])('called %j is kept as %s', async (name, kept) => {
    const { caseId } = await aCase(world);

    const { body } = await upload(caseId, { kind: 'material', name }, pdf);

    expect(body.name).toBe(kept);
  });
});

describe('a scan that is looked through for viruses', () => {
  it('is refused and leaves nothing when there is one; a clean one says so', async () => {
    const daemon = await startClamd();
    const config = testConfig({ files, clamd: { host: '127.0.0.1', port: daemon.port } });
    const guarded = createApp(testDeps(world.dataSource, { config }), { engine: null });
    const { username } = await insertAccount(world.dataSource.manager, {
      ...{ officeId: 'county-a', roles: ['clerk'] },
    });
    const agent = await signedInAgent(guarded, username);
    const { caseId } = await aCase(world);
    const before = storedFiles();

    const bad = await upload(
      caseId,
      { kind: 'material', name: '病历.pdf' },
      Buffer.from(`%PDF-1.7 ${eicar}`),
      agent,
    );
    const kept = storedFiles();
    const good = await upload(caseId, { kind: 'material', name: '病历.png' }, png, agent);
    daemon.stop();
    const alone = await upload(caseId, { kind: 'material', name: '病历.png' }, png, agent);

    expect([bad.status, bad.body]).toEqual([422, expect.objectContaining({ code: 'VIRUS_FOUND' })]);
    expect(kept).toEqual(before);
    expect(good.body).toMatchObject({ virusState: 'clean' });
    expect(alone.status).toBe(503);
  });

  it.each([
    ['a Word or OFD file', Buffer.from('PK\x03\x04'), '另存或打印为 PDF'],
    ['a photo as HEIC', Buffer.from('\0\0\0\x18ftypheic'), 'HEIC'],
    ['a TIFF', Buffer.from('II*\0'), 'TIFF'],
  ])('is told what helps when it is %s', async (_what, content, help) => {
    const { caseId } = await aCase(world);

    const { body } = await upload(caseId, { kind: 'material', name: 'a' }, content);

    expect(body).toMatchObject({ code: 'FILE_KIND', detail: expect.stringContaining(help) });
  });
});

describe('who may', () => {
  it('of the 内卷 only who sees it: a paper approval, and the scan of an inner paper', async () => {
    const { caseId } = await aCase(world);
    const documentId = await aPaper(world, caseId, 'review-report');
    const approval = await upload(caseId, { kind: 'paper-approval', name: '审批.pdf' }, pdf);
    const report = await upload(caseId, { kind: 'material', name: '报告.pdf', documentId }, pdf);

    const read = await intake.get(`/api/attachments/${approval.body.id}`);
    const list = await intake.get(`/api/cases/${caseId}/attachments`);
    const sent = await upload(caseId, { kind: 'paper-approval', name: '审批.pdf' }, pdf, intake);

    expect(report.body).toMatchObject({ internal: true });
    expect([read.status, sent.status]).toEqual([403, 403]);
    expect(list.body).toEqual({ items: [] });
  });

  it('nobody of another office; a paper of another case is none of this one', async () => {
    const { caseId } = await aCase(world);
    const other = await aCase(world);
    const documentId = await aPaper(world, other.caseId, 'acceptance-notice');
    const stranger = await signedIn('clerk', 'city-a');
    const { body } = await upload(caseId, { kind: 'material', name: '病历.pdf' }, pdf);

    const read = await stranger.get(`/api/attachments/${body.id}`);
    const sent = await upload(caseId, { kind: 'receipt', name: '回证.pdf', documentId }, pdf);

    expect([read.status, sent.status]).toEqual([403, 404]);
  });

  it('a scan uploaded by mistake is made void once, with the reason', async () => {
    const { caseId } = await aCase(world);
    const { body } = await upload(caseId, { kind: 'material', name: '误传.pdf' }, pdf);
    const path = `/api/attachments/${body.id}/void`;

    const first = await clerk.post(path).send({ reason: '传错案件' });
    const second = await clerk.post(path).send({ reason: '传错案件' });

    expect(first.body).toMatchObject({ voidReason: '传错案件' });
    expect(second.status).toBe(409);
  });
});

describe('a scan of a form not yet submitted', () => {
  it('says what it shows, until the words are taken away again', async () => {
    const { caseId } = await aCase(world);
    const { body } = await upload(caseId, { kind: 'record', name: '1.png' }, png);
    const path = `/api/attachments/${body.id}/caption`;

    const said = await clerk.put(path).send({ caption: ' 正面 ' });
    const silent = await clerk.put(path).send({ caption: '' });

    expect(said.body).toMatchObject({ caption: '正面', virusState: 'unchecked' });
    expect(silent.body).toMatchObject({ caption: null });
  });

  it('is taken back by who put it in, on the same day', async () => {
    const { caseId } = await aCase(world);
    const { body } = await upload(caseId, { kind: 'record', name: '1.png' }, png, intake);

    const foreign = await clerk.post(`/api/attachments/${body.id}/withdraw`);
    const own = await intake.post(`/api/attachments/${body.id}/withdraw`);

    expect([foreign.status, own.status]).toEqual([403, 200]);
    expect(own.body).toMatchObject({ voidReason: '提交前移除' });
    expect(await actions(body.id)).toEqual(['add-attachment', 'withdraw-attachment']);
  });

  it('stays once a record relies on it, which only a scan of the same case that counts can be', async () => {
    const { caseId } = await aCase(world);
    const other = await aCase(world);
    const { body } = await upload(caseId, { kind: 'record', name: '1.png' }, png);
    const rely = (inCase: string, kind: 'record' | 'receipt') =>
      world.dataSource.transaction((em) =>
        relyOnAttachments(em, { caseId: inCase, ids: [body.id], kind, now: new Date() }),
      );

    await expect(rely(other.caseId, 'record')).rejects.toThrow('不属于本案');
    await expect(rely(caseId, 'receipt')).rejects.toThrow('不属于本案');
    await rely(caseId, 'record');
    const late = await clerk.post(`/api/attachments/${body.id}/withdraw`);

    expect(late.status).toBe(409);
  });
});

// helpers

async function signedIn(role: 'clerk' | 'intake-clerk', officeId = 'county-a'): Promise<Agent> {
  const em = world.dataSource.manager;
  const { username } = await insertAccount(em, { officeId, roles: [role] });
  return signedInAgent(app, username);
}

async function upload(
  caseId: string,
  query: Record<string, string>,
  content: Buffer,
  by: Agent = clerk,
): Promise<{ status: number; body: { id: string; name: string } }> {
  return by
    .post(`/api/cases/${caseId}/attachments`)
    .query(query)
    .set('Content-Type', 'application/octet-stream')
    .send(content);
}

/** Names under the store of scans, part files included. */
function storedFiles(): string[] {
  const root = join(files, 'scan');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(root, path)).isFile())
    .map((path) => path.split('/').at(-1) ?? path)
    .sort();
}

async function actions(subjectId: string): Promise<string[]> {
  const rows = await world.dataSource.manager.find(AuditEntry, {
    ...{ where: { subjectId }, order: { id: 'ASC' } },
  });
  return rows.map(({ action }) => action);
}

async function openRequest(caseId: string) {
  const { port } = server.address() as AddressInfo;
  const { username } = await insertAccount(world.dataSource.manager, {
    ...{ officeId: 'county-a', roles: ['clerk'] as const },
    ...{ roles: ['clerk'] },
  });
  const session = await fetch(`http://127.0.0.1:${port}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'correct horse battery' }),
  });
  const { csrfToken } = (await session.json()) as { csrfToken: string };
  return request({
    ...{ port, host: '127.0.0.1', method: 'POST' },
    path: `/api/cases/${caseId}/attachments?kind=material&name=a.pdf`,
    headers: {
      'x-csrf-token': csrfToken,
      'content-type': 'application/pdf',
      cookie: session.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    },
  });
}

/** Sends so many bytes in pieces without announcing how many; answers the status. */
async function sendPieces(caseId: string, bytes: number): Promise<number | undefined> {
  const out = await openRequest(caseId);
  const answered = new Promise<number | undefined>((resolve, reject) => {
    out.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    out.on('error', reject);
  });
  out.write('%PDF-1.7\n');
  out.end(Buffer.alloc(bytes - 9));
  return answered;
}

/** Sends a beginning and hangs up; resolves when the server has noticed. */
async function breakOff(caseId: string): Promise<void> {
  const out = await openRequest(caseId);
  out.on('error', () => undefined);
  out.write(pdf);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(storedFiles().some((name) => name.includes('-'))).toBe(true);
  out.destroy();
  await new Promise((resolve) => setTimeout(resolve, 300));
}
