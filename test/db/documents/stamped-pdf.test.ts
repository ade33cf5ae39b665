import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { readDocument } from '../../../server/documents/read-document.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import type { DocumentState } from '../../../server/domain/papers/document-states.js';
import { buildVolumePdf } from '../../../server/volumes/build-volume-pdf.js';
import { hasPoppler, measure } from '../../documents/poppler.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';
import { aPaper } from '../service/a-paper.js';

const files = mkdtempSync(join(tmpdir(), 'yingjiu-stamped-'));
const onPaper = (await hasPoppler()) ? it : it.skip;

/** Prints every paper as two pages, one of them across; what is printed is not asked here. */
const printer = {
  render: async (): Promise<Buffer> => {
    const pdf = await PDFDocument.create();
    pdf.addPage([595, 842]).drawText('page 1', { x: 60, y: 700 });
    pdf.addPage([842, 595]).drawText('page 2', { x: 60, y: 400 });
    return Buffer.from(await pdf.save());
  },
};

let world: World;
let clerk: Actor;
beforeAll(async () => {
  const made = await aWorld();
  world = { ...made, deps: { ...made.deps, config: { ...made.deps.config, files } } };
  clerk = await anActor(world, 'county-a', 'clerk');
});
afterAll(async () => {
  await world.drop();
  rmSync(files, { recursive: true });
});

/** A paper that was printed while it counted, and has come to this state. */
async function aPrinted(state: DocumentState) {
  const { caseId } = await aCase(world);
  const documentId = await aPaper(world, caseId, 'acceptance-notice');
  const stored = await read(documentId);
  const em = world.dataSource.manager;
  const voidReason = state === 'void' ? '重复出具' : null;
  await em.update(LegalDocument, { id: documentId }, { state, voidReason });
  const { pdfSha256 } = await em.findOneByOrFail(LegalDocument, { id: documentId });
  return { caseId, documentId, stored, sha256: pdfSha256 ?? '' };
}

async function read(documentId: string, isOriginal = false): Promise<Buffer> {
  const reading = { documentId, format: 'pdf', isOriginal, actor: clerk } as const;
  const file = await readDocument(world.deps, printer, { ...reading, requestId: 'r1' });
  return file.content as Buffer;
}

const textsOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await measure(Buffer.from(pdf))).map(({ words }) => words.map(({ text }) => text).join(''));

/** Slanting words are read in pieces, each on a line of its own. */
const isStamped = (text: string, words: string): boolean =>
  Array.from(words).every((letter) => text.includes(letter));

onPaper.each([
  ['void', '作废'],
  ['replaced', '已更正替换'],
] as const)('a %s paper is handed out with %s across every page', async (state, words) => {
  const { documentId, stored } = await aPrinted(state);

  const texts = await textsOf(await read(documentId));

  expect(texts.map((text) => isStamped(text, words))).toEqual([true, true]);
  expect(texts[1]).toContain('page2');
  expect(await textsOf(stored)).toEqual(['page1', 'page2']);
});

it('the file of an ended paper stays as it was stored, and is handed out on demand, on record', async () => {
  const { documentId, stored, sha256 } = await aPrinted('void');
  await read(documentId);

  const original = await read(documentId, true);

  expect(original.equals(stored)).toBe(true);
  expect(createHash('sha256').update(original).digest('hex')).toBe(sha256);
  const em = world.dataSource.manager;
  expect((await em.findOneByOrFail(LegalDocument, { id: documentId })).pdfSha256).toBe(sha256);
  const readings = await em.findBy(AuditEntry, { subjectId: documentId, action: 'read-document' });
  expect(readings.map(({ detail }) => detail)).toContainEqual({ format: 'pdf', isOriginal: true });
});

it('a paper that stands is handed out as it is stored', async () => {
  const { documentId, stored } = await aPrinted('served');

  expect((await read(documentId)).equals(stored)).toBe(true);
});

onPaper('the file of a case as one PDF shows a void paper with its stamp', async () => {
  const { caseId } = await aPrinted('void');
  const onProgress = () => Promise.resolve();

  const volume = { caseId, volumes: ['inner'], title: '卷宗', onProgress } as const;
  const { pdf, faults } = await buildVolumePdf(world.deps, printer, volume);

  expect(faults).toEqual([]);
  const stamped = (await textsOf(pdf)).filter((text) => isStamped(text, '作废'));
  expect(stamped).toHaveLength(2);
});
