import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import { acceptCase } from '../../../server/cases/accept-case.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { createPdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { aKey, anApplication, aWorld, type World } from '../../db/cases/world.js';
import { hasPoppler, measure } from '../../documents/poppler.js';
import { signedInAgent } from '../../support/signed-in-agent.js';

/** What systems lose on the way: characters outside the basic plane, of extensions, dots, accents, selectors, old code points. */
const names = [
  '𠮷田守一',
  '张㛃',
  '李䶮',
  '王𬤇',
  '阿卜杜拉·买买提',
  'Nguyễn Thị Hương',
  '葛\u{e0100}某',
  '秊\uf995生',
];

let world: World;
let app: Express;
let intake: Agent;
let handler: Agent;
type Agent = Awaited<ReturnType<typeof signedInAgent>>;

const renderer = createPdfRenderer();
const isMeasurable = await hasPoppler();
const printed = isMeasurable ? it : it.skip;
const why = isMeasurable ? '' : ' (skipped: pdftotext of poppler-utils is not installed)';

beforeAll(async () => {
  world = await aWorld();
  app = createApp(world.deps, { engine: null });
  const password = 'a password nobody uses';
  intake = await signedInAgent(app, 'intake-clerk@county-a', password);
  handler = await signedInAgent(app, 'handler@county-a', password);
});
afterAll(async () => {
  await renderer.close();
  await world.drop();
});

async function filed(name: string): Promise<string> {
  const applicant = { name, birthOn: '1990-01-01', sex: 'female' as const };
  const original = anApplication().originalCase;
  const input = anApplication({
    applicant,
    ...(original === undefined ? {} : { originalCase: { ...original, victimName: name } }),
    guardianName: name,
  });
  const response = await intake.post('/api/applications').send(input);
  expect(response.status).toBe(201);
  return (response.body as { caseId: string }).caseId;
}

async function noticeOf(caseId: string): Promise<LegalDocument> {
  await acceptCase(world.deps, { caseId, effectKey: aKey() });
  const issue = { caseId, kind: 'acceptance-notice' as const, officeId: 'county-a' };
  await issueCaseDocuments(world.deps, { ...issue, effectKey: randomUUID() });
  return world.em.findOneByOrFail(LegalDocument, { caseId, kind: 'acceptance-notice' });
}

/** Does the answer hold these very bytes? */
const holds = (answer: string, name: string) => Buffer.from(answer).includes(Buffer.from(name));

describe.each(names)('the name %s', (name) => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await filed(name);
  });

  it('is read, listed, searched and exported byte for byte', async () => {
    const read = await handler.get(`/api/cases/${caseId}`);
    const listed = await handler.get('/api/cases').query({ q: name });
    const part = await handler
      .get('/api/cases')
      .query({ q: Array.from(name).slice(0, -1).join('') });
    const matches = await intake.get('/api/persons/matches').query({ name });

    const { applicants, originalCase, title } = read.body as Record<string, unknown>;
    expect(applicants).toMatchObject([{ name, guardianName: name }]);
    expect(originalCase).toMatchObject({ victimName: name });
    expect(title).toBe(`${name}申请国家司法救助案（王某故意伤害案）`);
    for (const { text, status } of [read, listed, part, matches]) {
      expect(status).toBe(200);
      expect(holds(text, name)).toBe(true);
    }
    const { items } = listed.body as { items: { id: string; applicants: string[] }[] };
    expect(items).toMatchObject([{ id: caseId, applicants: [name] }]);
  });

  it('is found however it was typed', async () => {
    const decomposed = name.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD'));
    const typings = [decomposed, ` ${name} `, name.replaceAll('·', '•')];

    for (const q of typings) {
      const answer = await handler.get('/api/cases').query({ q });
      const { items } = answer.body as { items: { id: string }[] };
      expect(items.map(({ id }) => id)).toEqual([caseId]);
    }
  });

  it('stands in the papers byte for byte, and in the name of the case', async () => {
    const { id, html } = await noticeOf(caseId);
    const read = await handler.get(`/api/documents/${id}`);

    expect(holds(html, name)).toBe(true);
    expect(holds(read.text, name)).toBe(true);
  });

  printed(`is printed and can be taken out of the PDF${why}`, async () => {
    const { html } = await world.em.findOneByOrFail(LegalDocument, { caseId });

    const pages = await measure(await renderer.render(html));

    const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
    expect(holds(text, name.replaceAll(' ', ''))).toBe(true);
  });

  it('is in no audit entry and in no message to the engine', async () => {
    const told: { text: string }[] = await world.dataSource.query(
      `SELECT CONCAT_WS(' ', action, subject_id, detail) AS text FROM audit_entry
       UNION ALL SELECT CONCAT_WS(' ', kind, payload) FROM outbox`,
    );

    expect(told.length).toBeGreaterThan(1);
    expect(told.filter(({ text }) => text.includes(name))).toEqual([]);
  });
});
