import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { Attachment } from '../../../server/attachments/attachment.entity.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { Assistance } from '../../../server/cases/assistance.entity.js';
import { CaseOffice } from '../../../server/cases/case-office.entity.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { Office } from '../../../server/offices/office.entity.js';
import { Recusal } from '../../../server/recusals/recusal.entity.js';
import { VisitRecordRow } from '../../../server/visits/visit-record.entity.js';
import { actorOf, aWorld, file, type World } from '../../db/cases/world.js';
import { withoutMetadata } from '../../../server/domain/photos/without-metadata.js';
import { photos } from '../../support/photos.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig } from '../../support/test-deps.js';
import { breakOff } from './break-off.js';
import { aPhotoLine, aRecord, aVisit, photo, sha256Of } from './a-visit.js';

type Agent = Awaited<ReturnType<typeof signedInAgent>>;
const password = 'a password nobody uses';
const files = mkdtempSync(join(tmpdir(), 'yingjiu-visits-'));

let world: World;
let app: Express;
let server: Server;
let handler: Agent;
let assistant: Agent;
let outside: Agent;

beforeAll(async () => {
  world = await aWorld();
  app = createApp({ ...world.deps, config: testConfig({ files }) }, { engine: null });
  server = createServer(app).listen(0);
  handler = await signedInAgent(app, 'handler@county-a', password);
  assistant = await signedInAgent(app, 'assistant@county-a', password);
  outside = await signedInAgent(app, 'handler@county-b', password);
});
afterAll(async () => {
  server.close();
  await world.drop();
  rmSync(files, { recursive: true });
});

/** A case the handler of county-a handles. */
async function aCase(): Promise<string> {
  const { caseId } = await file(world);
  const { accountId } = await actorOf(world, 'handler@county-a');
  await world.em.update(ReliefCase, { id: caseId }, { handlerId: accountId });
  return caseId;
}
const sync = (agent: Agent, caseId: string, visit: object) =>
  agent.post(`/api/cases/${caseId}/visits`).send(visit);
const send = (agent: Agent, visitId: string, bytes: Buffer, sha256 = sha256Of(bytes)) =>
  agent
    .post(`/api/visits/${visitId}/photos/${sha256}`)
    .set('content-type', 'application/octet-stream')
    .send(bytes);

describe('POST /api/cases/:id/visits', () => {
  it('makes the record a paper of the case with its signatures, once however often it is sent', async () => {
    const caseId = await aCase();
    const visit = aVisit();

    const answers = await Promise.all([sync(handler, caseId, visit), sync(handler, caseId, visit)]);
    const again = await sync(handler, caseId, visit);

    expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(again.body).toEqual(answers[0].body);
    const papers = await world.em.findBy(LegalDocument, { caseId, kind: 'verification-record' });
    expect(papers.map(({ id }) => id)).toEqual([(again.body as { documentId: string }).documentId]);
    expect(papers[0]?.html).toContain('data:image/png;base64');
    expect(papers[0]?.html).toContain('中途离开');
    expect(papers[0]?.html).not.toContain('没有问到的');
    const row = await world.em.findOneByOrFail(VisitRecordRow, { id: visit.id });
    expect(row.recordCipher).not.toContain('李秀兰');
    const acts = await world.em.findBy(AuditEntry, { subjectId: visit.id, action: 'sync-visit' });
    expect(acts).toHaveLength(1);
  });

  it('refuses another content under the same id, and the same content for another case', async () => {
    const [caseId, other] = [await aCase(), await aCase()];
    const visit = aVisit();
    await sync(handler, caseId, visit);

    const changed = await sync(handler, caseId, { ...visit, record: aRecord({ place: '别处' }) });
    const moved = await sync(handler, other, visit);

    expect([changed.status, moved.status]).toEqual([409, 409]);
  });

  it('refuses what is incomplete with every fault, and keeps nothing of it', async () => {
    const caseId = await aCase();
    const visit = aVisit({
      record: aRecord({ recorderName: '甲检察官', endedAt: '09:00', signatures: [] }),
    });

    const response = await sync(handler, caseId, visit);

    expect(response.status).toBe(400);
    const { errors } = response.body as { errors: { pointer: string }[] };
    expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(
      new Set(['/record/endedAt', '/record/recorderName', '/record/signatures']),
    );
    expect(await world.em.existsBy(VisitRecordRow, { id: visit.id })).toBe(false);
  });

  it('tells who is handler now when that has changed, and takes nothing', async () => {
    const caseId = await aCase();
    await world.em.update(ReliefCase, { id: caseId }, { handlerId: null });

    const response = await sync(handler, caseId, aVisit());

    expect([response.status, response.text]).toEqual([
      403,
      expect.stringContaining('不是本案承办人'),
    ]);
  });

  it('refuses a closed case and somebody who stepped out of it, in words', async () => {
    const [closed, recused] = [await aCase(), await aCase()];
    await world.em.update(ReliefCase, { id: closed }, { closedAt: world.clock.now() });
    const { accountId } = await actorOf(world, 'handler@county-a');
    await world.em.insert(Recusal, {
      ...{ id: 'recusal-of-visit', caseId: recused, accountId, post: '承办人', origin: 'self' },
      ...{ ground: 'party', reason: '近亲属', askedBy: accountId, askedAt: world.clock.now() },
      ...{ state: 'granted', decidedAt: world.clock.now() },
    });

    const answers = [await sync(handler, closed, aVisit()), await sync(handler, recused, aVisit())];

    expect(answers.map(({ status }) => status)).toEqual([409, 403]);
    expect(answers[1]?.text).toContain('已回避');
  });

  it('a repeated record is answered although the case was closed meanwhile', async () => {
    const caseId = await aCase();
    const visit = aVisit();
    await sync(handler, caseId, visit);
    await world.em.update(ReliefCase, { id: caseId }, { closedAt: world.clock.now() });

    expect((await sync(handler, caseId, visit)).status).toBe(200);
  });

  it('takes one of an assistant of the office and tells the handler', async () => {
    const caseId = await aCase();

    const response = await sync(assistant, caseId, aVisit());

    expect(response.status).toBe(200);
    const { accountId } = await actorOf(world, 'handler@county-a');
    const told = await world.em.findBy(Notice, { caseId, kind: 'visit-synced', accountId });
    expect(told).toHaveLength(1);
  });

  it('takes one of another office only while it is asked to verify', async () => {
    const caseId = await aCase();
    const before = await sync(outside, caseId, aVisit());
    await world.em.insert(Assistance, {
      ...{ id: `help-${caseId.slice(0, 8)}`, caseId, assistingOfficeId: 'county-b' },
      ...{ task: 'verify', note: '代为走访', state: 'sent', createdAt: world.clock.now() },
    });
    await world.em.insert(CaseOffice, {
      caseId,
      officeId: 'county-b',
      part: 'assisting',
      sinceAt: world.clock.now(),
    });

    const asked = await sync(outside, caseId, aVisit());
    const listed = await outside.get('/api/visits/cases');
    await world.em.update(Assistance, { caseId }, { state: 'returned' });
    const after = await sync(outside, caseId, aVisit());

    expect([before.status, asked.status, after.status]).toEqual([403, 200, 403]);
    expect((listed.body as { items: object[] }).items).toEqual([
      expect.objectContaining({ id: caseId, assists: true }),
    ]);
    const { documentId } = asked.body as { documentId: string };
    const paper = await world.em.findOneByOrFail(LegalDocument, { id: documentId });
    expect(paper.officeId).toBe('county-b');
    const shown = await handler.get(`/api/cases/${caseId}/visits`);
    const { name } = await world.em.findOneByOrFail(Office, { id: 'county-b' });
    expect(shown.body).toMatchObject({ items: [{ helpingOffice: name }] });
  });
});

describe('POST /api/visits/:id/photos/:sha256', () => {
  it('completes the record, keeps a photo once and shows it beside the paper', async () => {
    const caseId = await aCase();
    const visit = aVisit({ photos: [aPhotoLine()] });
    const first = await sync(handler, caseId, visit);

    const sent = await send(handler, visit.id, photo);
    const again = await send(handler, visit.id, photo);

    expect(first.body).toMatchObject({ missingPhotos: [sha256Of(photo)] });
    expect([sent.body, again.body]).toEqual([
      expect.objectContaining({ missingPhotos: [] }),
      expect.objectContaining({ missingPhotos: [] }),
    ]);
    const scans = await world.em.findBy(Attachment, { caseId });
    const { documentId } = first.body as { documentId: string };
    expect(scans).toMatchObject([{ kind: 'record', caption: '住房外观', documentId }]);
  });

  it('keeps nothing a camera wrote beside the picture, whatever the page of the device left in', async () => {
    const caseId = await aCase();
    const asTaken = photos.baseline;
    const line = aPhotoLine({ sha256: sha256Of(asTaken), sizeBytes: asTaken.length });
    const visit = aVisit({ photos: [line] });
    await sync(handler, caseId, visit);

    const sent = await send(handler, visit.id, asTaken);
    const scan = await world.em.findOneByOrFail(Attachment, { caseId });
    const shown = await handler.get(`/api/attachments/${scan.id}`).responseType('blob');

    expect(sent.body).toMatchObject({ missingPhotos: [] });
    expect(asTaken.toString('latin1')).toContain('GPSLatitude');
    expect((shown.body as Buffer).equals(Buffer.from(withoutMetadata(asTaken) ?? []))).toBe(true);
    expect(scan.sha256).toBe(sha256Of(shown.body as Buffer));
  });

  it('refuses bytes that are not what the record names, unknown photos and other people', async () => {
    const caseId = await aCase();
    const visit = aVisit({ photos: [aPhotoLine()] });
    await sync(handler, caseId, visit);
    const changed = Buffer.concat([photo, Buffer.from('x')]);

    const answers = [
      await send(handler, visit.id, changed, sha256Of(photo)),
      await send(handler, visit.id, changed),
      await send(assistant, visit.id, photo),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 404, 403]);
    expect(await world.em.existsBy(Attachment, { caseId })).toBe(false);
  });

  it('that is cut off leaves neither file nor row, and can be sent again', async () => {
    const caseId = await aCase();
    const large = Buffer.concat([photo, Buffer.alloc(300_000, 7)]);
    const sha256 = sha256Of(large);
    const visit = aVisit({ photos: [aPhotoLine({ sha256, sizeBytes: large.length })] });
    await sync(handler, caseId, visit);
    const before = stored();

    const { port } = server.address() as AddressInfo;
    const by = { username: 'handler@county-a', password };
    await breakOff({ port, ...by, visitId: visit.id, bytes: large });
    const left = stored();
    const sent = await send(handler, visit.id, large);

    expect(left).toEqual(before);
    expect(sent.body).toMatchObject({ missingPhotos: [] });
  });
});

describe('what lies on a device', () => {
  it('is opened by a key of the person and the device alone, the same after every sign-in', async () => {
    const deviceId = '4b1f7d0e-60c1-4bb7-9a4e-0d9d5f3f6a11';
    const keyOf = async (agent: Agent, id = deviceId) => {
      const opened = await agent.post('/api/visits/device-keys').send({ deviceId: id });
      return (opened.body as { key: string }).key;
    };

    const again = await signedInAgent(app, 'handler@county-a', password);
    const own = await keyOf(handler);

    expect(Buffer.from(own, 'base64')).toHaveLength(32);
    expect(await keyOf(again)).toBe(own);
    expect(await keyOf(assistant)).not.toBe(own);
    expect(await keyOf(handler, '5b1f7d0e-60c1-4bb7-9a4e-0d9d5f3f6a11')).not.toBe(own);
  });

  it('is what the visit needs, without numbers of identity, and on record', async () => {
    const caseId = await aCase();
    const deviceId = '4b1f7d0e-60c1-4bb7-9a4e-0d9d5f3f6a11';

    const taken = await handler.post(`/api/cases/${caseId}/visit-packages`).send({ deviceId });
    const refused = await outside.post(`/api/cases/${caseId}/visit-packages`).send({ deviceId });

    expect([taken.status, refused.status]).toEqual([200, 403]);
    expect(taken.body).toMatchObject({ applicants: [{ name: '李秀兰', phone: '13900001234' }] });
    expect(taken.text).not.toMatch(/430624\d{12}/);
    const acts = await world.em.findBy(AuditEntry, { caseId, action: 'take-case-along' });
    expect(acts).toMatchObject([{ detail: { deviceId } }]);
  });
});

describe('GET /api/cases/:id/visits', () => {
  it('shows a synced record to whoever may see the case, and the course of the case tells of it', async () => {
    const caseId = await aCase();
    const visit = aVisit();
    await sync(handler, caseId, visit);

    const seen = await assistant.get(`/api/cases/${caseId}/visits`);
    const hidden = await outside.get(`/api/cases/${caseId}/visits`);
    const found = await handler.get(`/api/cases/${caseId}`);

    expect(seen.body).toMatchObject({
      items: [
        {
          ...{ id: visit.id, subjectName: '李秀兰', helpingOffice: null },
          ...{ presentNames: ['王邻居'], readBy: 'aloud' },
          signatures: [
            { post: 'subject', name: '李秀兰', signed: true, reason: null },
            { post: 'present', name: '王邻居', signed: false, reason: '中途离开' },
            { post: 'asker', name: '甲检察官', signed: true, reason: null },
            { post: 'recorder', name: '乙助理', signed: true, reason: null },
          ],
        },
      ],
    });
    expect(seen.text).not.toContain('iVBOR');
    expect(hidden.status).toBe(403);
    expect(found.text).toContain('2026-03-02入户走访，笔录已同步');
    expect(found.text).toContain('核实笔录');
  });
});

const stored = (): string[] => {
  const all = readdirSync(files, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map(({ name }) => name);
};
