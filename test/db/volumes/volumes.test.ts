import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { createSigner } from '../../../server/signing/create-signer.js';
import { readCaseCard } from '../../../server/volumes/case-card.js';
import { collectParts } from '../../../server/volumes/collect-parts.js';
import { assembleVolume } from '../../../server/volumes/assemble/assemble-volume.js';
import { fileRoom } from '../../../server/files/file-room.js';
import { storeContent } from '../../../server/files/content-store.js';
import { makeExports } from '../../../server/volumes/make-exports.js';
import { openExport, requestExport } from '../../../server/volumes/request-export.js';
import { VolumeExport } from '../../../server/volumes/volume-export.entity.js';
import { documentKinds, type DocumentKindId } from '../../../templates/index.js';
import { createPdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { hasPoppler, linesOf, measure, type Page } from '../../documents/poppler.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';
import { aPaper } from '../service/a-paper.js';
import { aPdf, aScan, aVolume, onePixel } from './volume-world.js';

const files = mkdtempSync(join(tmpdir(), 'yingjiu-volumes-'));
const room = fileRoom({ files, dataKey: Buffer.alloc(32, 7) });
const renderer = createPdfRenderer();
const isMeasurable = await hasPoppler();
const onPaper = isMeasurable ? it : it.skip;
const kinds = Object.keys(documentKinds) as DocumentKindId[];

let world: World;
beforeAll(async () => {
  const made = await aWorld();
  const config = { ...made.deps.config, files };
  const signer = createSigner({ signing: 'test', files }, made.deps.clock);
  world = { ...made, deps: { ...made.deps, config, signer } };
});
afterAll(async () => {
  await renderer.close();
  await world.drop();
  rmSync(files, { recursive: true });
});

describe('the applicant’s copy', () => {
  it('holds every kind of 正卷 and none of 内卷, whatever papers a case has', async () => {
    const { caseId } = await aCase(world);
    for (const kind of kinds) await aPaper(world, caseId, kind);
    await aPaper(world, caseId, 'acceptance-notice', { state: 'void', voidReason: '重复' });
    await aPaper(world, caseId, 'relief-decision', { isInternal: true });
    await aScan(world, caseId, await aPdf(1), { kind: 'paper-approval', isInternal: true });
    const titles = new Set(kinds.map((kind) => documentKinds[kind].title));

    const em = world.dataSource.manager;
    const outer = await collectParts(em, caseId, ['outer']);
    const inner = await collectParts(em, caseId, ['inner']);

    const outerKinds = kinds.filter((kind) => documentKinds[kind].volume === '正卷');
    expect(outer.map(({ title }) => title).sort()).toEqual(
      outerKinds.map((kind) => documentKinds[kind].title).sort(),
    );
    expect(inner).toHaveLength(kinds.length - outerKinds.length + 3);
    expect(titles.size).toBeGreaterThan(30);
  });

  it('is refused nobody who sees the case, and 内卷 everybody who does not see its papers', async () => {
    const { caseId } = await aCase(world);
    const intake = await anActor(world, 'county-a', 'intake-clerk');
    const stranger = await anActor(world, 'city-a', 'clerk');
    const ask = (actor: typeof intake, scope: 'outer' | 'inner' | 'whole') =>
      requestExport(world.deps, { caseId, scope, format: 'pdf', actor, requestId: 'request' });

    await expect(ask(intake, 'outer')).resolves.toMatchObject({ state: 'waiting' });
    await expect(ask(intake, 'inner')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask(intake, 'whole')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(ask(stranger, 'outer')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await makeExports(world.deps, renderer);
  });
});

describe('a volume as one PDF', () => {
  onPaper(
    'has cover, list with pages, papers and scans, numbered at the outer corner',
    async () => {
      const { caseId } = await aCase(world);
      const documentId = await aPaper(world, caseId, 'acceptance-notice');
      await aScan(world, caseId, await aPdf(3), { documentId, kind: 'receipt', name: '回证.pdf' });
      await aPaper(world, caseId, 'disbursement-register');
      await aScan(world, caseId, onePixel, { name: '照片.png', mediaType: 'image/png' });

      const { row, bytes } = await aVolume(world.deps, renderer, await wish(caseId, 'outer'));

      expect(row).toMatchObject({ faults: [], sizeBytes: bytes.length });
      const pages = await measure(bytes);
      const [cover, list, ...papers] = pages;
      expect(textOf(cover)).toContain('国家司法救助案件卷宗（正卷）');
      expect(textOf(list)).toContain('卷内目录（正卷）');
      expect(papers.map(numberOf)).toEqual(papers.map((_, index) => String(index + 1)));
      expect(papers.map(({ widthMm }) => Math.round(widthMm))).toContain(297);
      expect(rowsOf(list)).toEqual(['1', '2–3', '4–6', '7–8'].map((pages) => `2026-03-02${pages}`));
      expect(await bookmarks(bytes)).toEqual([
        ...[
          '卷宗封面（正卷）',
          '卷内目录（正卷）',
          '申请材料扫描件：照片',
          documentKinds['acceptance-notice'].title,
        ],
        ...['送达回证扫描件：回证', '救助金发放登记表'],
      ]);
    },
  );

  onPaper.each([0, 90, 180, 270])(
    'is numbered where the reader sees it, pages turned by %i',
    async (turn) => {
      const { caseId } = await aCase(world);
      await aScan(world, caseId, await aPdf(2, turn));

      const { bytes } = await aVolume(world.deps, renderer, await wish(caseId, 'outer'));

      const pages = (await measure(bytes)).slice(2);
      expect(pages.map(numberOf)).toEqual(['1', '2']);
    },
  );

  it('says in place of what is damaged, encrypted, missing or changed why it is not there', async () => {
    const { caseId } = await aCase(world);
    const whole = Buffer.from(await aPdf(2));
    const scans: [string, Uint8Array][] = [
      ['截断', whole.subarray(0, whole.length / 2)],
      ['乱码', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_000, 7)])],
      ['加密', await encrypted()],
      ['坏图', Buffer.concat([onePixel.subarray(0, 40), Buffer.alloc(20)])],
      ['完好', whole],
    ];
    for (const [name, bytes] of scans) {
      const mediaType = name === '坏图' ? 'image/png' : 'application/pdf';
      await aScan(world, caseId, bytes, { name, mediaType });
    }
    await aScan(world, caseId, onePixel, { name: '被改', sha256: 'f'.repeat(64) });

    const { row, bytes } = await aVolume(world.deps, renderer, await wish(caseId, 'outer'));

    expect(row.faults).toHaveLength(5);
    expect(row.faults.join()).toMatch(/加密：文件已加密/);
    expect(row.faults.join()).toMatch(/被改：存储中的文件缺失/);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2 + 5 + 2);
  });

  it('takes out what a foreign PDF would do when it is opened', async () => {
    const { caseId } = await aCase(world);
    await aScan(world, caseId, await withActions());

    const { bytes } = await aVolume(world.deps, renderer, await wish(caseId, 'outer'));

    const pdf = await PDFDocument.load(bytes);
    const page = pdf.getPage(2);
    expect(page.node.has(PDFName.of('AA'))).toBe(false);
    expect(page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.size() ?? 0).toBe(0);
    expect(pdf.catalog.has(PDFName.of('OpenAction'))).toBe(false);
  });

  it('puts a scan of 200 pages in, and counts on behind it', async () => {
    const { caseId } = await aCase(world);
    await aScan(world, caseId, await aPdf(200));
    await aPaper(world, caseId, 'acceptance-notice');

    const { row, bytes } = await aVolume(world.deps, renderer, await wish(caseId, 'whole'));

    const pages = (await PDFDocument.load(bytes)).getPageCount();
    expect(row).toMatchObject({ state: 'ready', faults: [], total: 2 });
    expect(pages).toBeGreaterThanOrEqual(200 + 4 + 1);
  });
});

describe('a file made to eat memory', () => {
  it('is left out with the reason, and the others are there', async () => {
    const { sha256: greedy } = await storeContent(room, 'scan', manyObjects(700_000));
    const { sha256: plain } = await storeContent(room, 'scan', await aPdf(2));
    const part = {
      area: 'scan',
      mediaType: 'application/pdf',
      isForeign: true,
      stamp: null,
    } as const;

    const { pdf, faults } = await assembleVolume({
      ...{
        files: room,
        title: '卷',
        madeAt: '2026-03-02T02:00:00.000Z',
        limits: { memoryMb: 200 },
      },
      parts: [
        { ...part, title: '占用内存', sha256: greedy },
        { ...part, title: '完好', sha256: plain },
      ],
      substitute: () => aPdf(1),
      fronts: async () => [],
      onProgress: async () => {},
    });

    expect([...faults.keys()]).toEqual([0]);
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(3);
  });
});

describe('making volumes', () => {
  it('takes up what a killed program had begun, and gives it up after three times', async () => {
    const { caseId } = await aCase(world);
    const { actor } = await wish(caseId, 'outer');
    const given = { caseId, scope: 'outer', format: 'pdf', actor, requestId: 'request' } as const;
    const { id } = await requestExport(world.deps, given);
    const em = world.dataSource.manager;
    const longAgo = new Date(world.deps.clock.now().getTime() - 10 * 60_000);

    await em.update(VolumeExport, { id }, { state: 'making', attempts: 1, beatAt: longAgo });
    await makeExports(world.deps, renderer);
    const again = await em.findOneByOrFail(VolumeExport, { id });
    await em.update(VolumeExport, { id }, { state: 'making', attempts: 3, beatAt: longAgo });
    await makeExports(world.deps, renderer);
    const givenUp = await em.findOneByOrFail(VolumeExport, { id });

    expect([again.state, givenUp.state]).toEqual(['ready', 'failed']);
  });

  it('does not double a wish that waits, keeps the file for a day, and records who took it', async () => {
    const { caseId } = await aCase(world);
    const own = await wish(caseId, 'outer');
    const other = await anActor(world, 'county-a', 'clerk');
    const asked = { ...own, requestId: 'request' };
    const [first, second] = [
      await requestExport(world.deps, asked),
      await requestExport(world.deps, asked),
    ];
    const { row } = await aVolume(world.deps, renderer, own);
    const open = (actor = own.actor) =>
      openExport(world.deps, { id: row.id, actor, requestId: 'request' });

    expect([second.id, row.id]).toEqual([first.id, first.id]);
    await expect(open(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.time.now = new Date(world.time.now.getTime() + 25 * 3_600_000);
    await makeExports(world.deps, renderer);
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const trail = await world.dataSource.manager.findBy(AuditEntry, { subjectId: row.id });
    expect(trail.map(({ action }) => action)).toEqual(['request-volume', 'download-volume']);
  });
});

describe('the card of a case', () => {
  it('holds what the business system asks for, with full numbers, for who sees the inner papers only', async () => {
    const { caseId } = await aCase(world, { externalNumber: '外〔2026〕7号' });
    const { actor } = await wish(caseId, 'outer');
    const intake = await anActor(world, 'county-a', 'intake-clerk');
    const read = (by: typeof actor) =>
      readCaseCard(world.deps, { caseId, actor: by, requestId: 'request' });

    const html = await read(actor);

    expect(html).toContain('外〔2026〕7号');
    expect(html).toContain('王某故意伤害案');
    await expect(read(intake)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

// helpers

async function wish(
  caseId: string,
  scope: 'outer' | 'inner' | 'whole',
  format: 'pdf' | 'zip' = 'pdf',
) {
  return { caseId, scope, format, actor: await anActor(world, 'county-a', 'clerk') };
}

const textOf = (page: Page | undefined): string =>
  page === undefined
    ? ''
    : linesOf(page)
        .map(({ text }) => text)
        .join('');

/** The number in the outer upper corner, right on odd pages, left on even ones; '' when there is none. */
function numberOf({ words, widthMm }: Page): string {
  const top = words.filter(({ top: y }) => y < 16).filter(({ text }) => /^\d+$/.test(text));
  const [word] = top;
  if (!word) return '';
  const isRight = word.left > widthMm / 2;
  return isRight === (Number(word.text) % 2 === 1) ? word.text : `${word.text} at the inner corner`;
}

function rowsOf(page: Page | undefined): string[] {
  return page === undefined
    ? []
    : linesOf(page)
        .map(({ text }) => text)
        .filter((text) => /2026-03-0/.test(text));
}

async function bookmarks(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes);
  const root = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const titles: string[] = [];
  let item = root.lookupMaybe(PDFName.of('First'), PDFDict);
  while (item !== undefined) {
    titles.push(item.lookup(PDFName.of('Title'), PDFHexString).decodeText());
    expect(item.lookup(PDFName.of('Dest'), PDFArray).size()).toBe(5);
    item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return titles;
}

/** A PDF of a few megabytes that takes hundreds to read. */
function manyObjects(count: number): Buffer {
  const objects = Array.from(
    { length: count },
    (_, index) => `${String(index + 1)} 0 obj<</A[1 2 3]>>endobj`,
  );
  return Buffer.from(`%PDF-1.7\n${objects.join('\n')}\n%%EOF`);
}

async function encrypted(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
  return pdf.save();
}

async function withActions(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const action = pdf.context.obj({ S: 'JavaScript', JS: 'app.alert(1)' });
  page.node.set(PDFName.of('AA'), pdf.context.obj({ O: action }));
  page.node.set(
    PDFName.of('Annots'),
    pdf.context.obj([pdf.context.obj({ Type: 'Annot', Subtype: 'Link', A: action })]),
  );
  pdf.catalog.set(PDFName.of('OpenAction'), action);
  return pdf.save();
}
