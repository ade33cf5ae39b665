import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Deps } from '../../../server/deps.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { readLife } from '../../../server/documents/life/read-life.js';
import { listCaseDocuments } from '../../../server/documents/list-case-documents.js';
import { PrintTrouble } from '../../../server/documents/printing/print-trouble.entity.js';
import { reprintDocument } from '../../../server/documents/printing/reprint-document.js';
import { readDocument } from '../../../server/documents/read-document.js';
import { renderWaitingPdfs } from '../../../server/documents/render-waiting-pdfs.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { createPdfRenderer, type PdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { anActor, aWorld, type World } from '../money/world.js';
import { aReviewedCase } from './reviewed-case.js';

/** Millions of pages: no browser ends them, however small the text. */
const endless = `<!doctype html><main><style>div { height: 99999999px }</style>${'<div></div>'.repeat(1000)}</main>`;
const minuteMs = 60_000;

let world: World;
let deps: Deps;
let printer: PdfRenderer;

beforeAll(async () => {
  world = await aWorld();
  const files = await mkdtemp(join(tmpdir(), 'print-trouble-'));
  deps = { ...world.deps, config: { ...world.deps.config, files } };
  printer = createPdfRenderer({ timeoutMs: 1_500 });
  // The first page of a browser takes longest.
  await printer.render('<p>国家司法救助</p>');
});
afterAll(async () => {
  await printer.close();
  await world.drop();
  await rm(deps.config.files, { recursive: true });
});

describe('a paper that no browser prints', () => {
  it('makes room for the others, is put aside in the end, and its handler is told once', async () => {
    const stuck = await Promise.all(Array.from({ length: 5 }, aStuckPaper));
    const good = await aPaper();

    expect(await round()).toBe(0);
    expect(await round()).toBe(1);

    expect((await find(good.id)).pdfSha256).not.toBeNull();
    expect(await round()).toBe(0);
    expect((await troubles()).map(({ failures }) => failures)).toEqual([1, 1, 1, 1, 1]);
    // One is enough for the rest of the way.
    await leaveOnly(stuck[0]);
    for (const minutes of [1, 4, 16, 64]) {
      advance(minutes * minuteMs - 1);
      await round();
      const before = (await troubles())[0]?.failures;
      advance(1);
      await round();
      expect((await troubles())[0]?.failures).toBe((before ?? 0) + 1);
    }
    expect(await troubles()).toMatchObject([{ failures: 5, nextTryAt: null }]);
    advance(100 * 24 * 60 * minuteMs);
    await round();
    const [paper] = stuck;
    const told = await world.dataSource.manager.findBy(Notice, { kind: 'print-failed' });
    expect(told).toMatchObject([{ caseId: paper?.caseId, accountId: paper?.handlerId }]);
    expect(told[0]?.text).toContain('连续5次打印失败');
  }, 90_000);
});

describe('a paper that was put aside', () => {
  it('tells whoever reads its PDF why there is none, without trying, and is marked in the list', async () => {
    const { id, caseId } = await aPaperAside();
    const actor = await anActor(world, 'county-a', 'clerk');

    const read = readDocument(deps, noPrinter, {
      documentId: id,
      ...{ format: 'pdf', isOriginal: false },
      actor,
      requestId: 'r',
    });

    await expect(read).rejects.toMatchObject({
      code: 'PRINT_FAILED',
      message: expect.stringContaining('系统已停止重试并通知承办人') as unknown,
    });
    expect(await listCaseDocuments(deps.dataSource.manager, caseId)).toMatchObject([
      { id, notPrintable: true },
    ]);
    const life = await readLife(deps, { actor, documentId: id });
    expect(life.printTrouble).toMatchObject({ isPutAside: true });
    expect(life.refusals.reprint).toBeNull();
  });

  it('is queued again by whoever may, and printed', async () => {
    const { id } = await aPaperAside();
    const actor = await anActor(world, 'county-a', 'clerk');

    await reprintDocument(deps, { documentId: id, actor, requestId: 'r' });

    expect(await round()).toBe(1);
    expect((await find(id)).pdfSha256).not.toBeNull();
    const again = reprintDocument(deps, { documentId: id, actor, requestId: 'r' });
    await expect(again).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it.each([
    ['county-a', 'intake-clerk'],
    ['county-b', 'handler'],
  ] as const)('is not queued again from %s by the %s', async (officeId, role) => {
    const { id } = await aPaperAside();
    const actor = await anActor(world, officeId, role);

    const asked = reprintDocument(deps, { documentId: id, actor, requestId: 'r' });

    await expect(asked).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a disk that takes nothing', () => {
  it('is no fault of the paper: it waits a minute and is never put aside', async () => {
    await leaveOnly(undefined);
    const { id } = await aPaper();
    const full = { ...deps, config: { ...deps.config, files: '/dev/full/nowhere' } };

    for (let tries = 0; tries < 7; tries += 1) {
      await renderWaitingPdfs(full, printer);
      advance(minuteMs);
    }

    expect(await troubles()).toMatchObject([{ documentId: id, failures: 0 }]);
    expect(await round()).toBe(1);
    expect(await troubles()).toEqual([]);
  });
});

// helpers

const noPrinter = {
  render: () => Promise.reject(new Error('a paper that was put aside is not printed')),
};

const advance = (ms: number) => {
  world.time.now = new Date(world.time.now.getTime() + ms);
};
const round = () => renderWaitingPdfs(deps, printer);
const find = (id: string) => world.dataSource.manager.findOneByOrFail(LegalDocument, { id });
const troubles = () => world.dataSource.manager.find(PrintTrouble);

async function aPaper() {
  const { caseId } = await aReviewedCase(world);
  await issueCaseDocuments(deps, {
    ...{ caseId, kind: 'acceptance-notice', officeId: 'county-a', effectKey: randomUUID() },
  });
  const { id } = await world.dataSource.manager.findOneByOrFail(LegalDocument, { caseId });
  const [row] = await world.dataSource.query<{ handlerId: string }[]>(
    'SELECT handler_id AS handlerId FROM relief_case WHERE id = ?',
    [caseId],
  );
  return { id, caseId, handlerId: row?.handlerId };
}

async function aStuckPaper() {
  const made = await aPaper();
  await world.dataSource.manager.update(LegalDocument, { id: made.id }, { html: endless });
  return made;
}

async function aPaperAside() {
  const made = await aPaper();
  await world.dataSource.manager.insert(PrintTrouble, {
    ...{ documentId: made.id, failures: 5, nextTryAt: null, reason: 'no answer within 1500 ms' },
    failedAt: deps.clock.now(),
  });
  return made;
}

/** The other papers that wait count as printed. */
async function leaveOnly(kept: { id: string } | undefined): Promise<void> {
  for (const { documentId } of await troubles()) {
    if (documentId === kept?.id) continue;
    await world.dataSource.manager.delete(PrintTrouble, { documentId });
    await world.dataSource.manager.update(
      LegalDocument,
      { id: documentId },
      { pdfSha256: '0'.repeat(64) },
    );
  }
}
