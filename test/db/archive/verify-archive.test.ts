import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { anchorName } from '../../../server/archive/anchor-file.js';
import { ArchiveAnchor } from '../../../server/archive/archive-anchor.entity.js';
import { ArchiveEntry } from '../../../server/archive/archive-entry.entity.js';
import type { ArchiveFinding } from '../../../server/archive/archive-finding.js';
import { linkHash } from '../../../server/archive/link-hash.js';
import { linkOf } from '../../../server/archive/link-of.js';
import { verifyArchive } from '../../../server/archive/verify-archive.js';
import { writeAnchor } from '../../../server/archive/write-anchor.js';
import type { Deps } from '../../../server/deps.js';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import { issueCaseDocuments } from '../../../server/documents/issue-case-documents.js';
import { findDocument } from '../../../server/documents/move-document.js';
import { fileRoom } from '../../../server/files/file-room.js';
import { pdfPath, readPdf } from '../../../server/documents/pdf-store.js';
import { renderWaitingPdfs } from '../../../server/documents/render-waiting-pdfs.js';
import { noteSealUse } from '../../../server/seals/note-seal-use.js';
import { signSealedPapers } from '../../../server/seals/sign-sealed-papers.js';
import { createSigner } from '../../../server/signing/create-signer.js';
import { aReviewedCase } from '../documents/reviewed-case.js';
import { anActor, aWorld, type World } from '../money/world.js';
import {
  changeFile,
  changeRow,
  deleteEntry,
  deleteSignature,
  rebuild,
  type Undo,
} from './tampering.js';

let world: World;
let deps: Deps;
let files: string;
/** Every change to it is taken back. */
let paper: LegalDocument;
let em: EntityManager;
beforeAll(async () => {
  world = await aWorld();
  em = world.deps.dataSource.manager;
  files = await mkdtemp(join(tmpdir(), 'archive-'));
  const folder = { files, anchors: join(files, 'anchors'), signing: 'test' as const };
  const config = { ...world.deps.config, ...folder };
  deps = { ...world.deps, config, signer: createSigner(config, world.deps.clock) };
  paper = await aSealedPaper();
});
afterAll(async () => {
  await world.drop();
  await rm(files, { recursive: true });
});

/** Every page is its own text: what is checked here are bytes, whoever made them. */
const renderer = { render: async (html: string) => Buffer.from(`%PDF-1.7 ${html}`) };

/** A case with an acceptance notice, sealed, printed and signed. */
async function aSealedPaper(): Promise<LegalDocument> {
  const { caseId } = await aReviewedCase(world);
  const issue = { caseId, kind: 'acceptance-notice', officeId: 'county-a' } as const;
  await issueCaseDocuments(deps, { ...issue, effectKey: randomUUID() });
  const document = await em.findOneByOrFail(LegalDocument, { caseId });
  const { accountId } = await anActor(world, 'county-a', 'clerk');
  await deps.dataSource.transaction((tx) =>
    noteSealUse(
      tx,
      { now: deps.clock.now(), today: deps.clock.today() },
      {
        ...{ document, seal: 'office', purpose: '送达', copies: 2, usedOn: deps.clock.today() },
        ...{
          sealedBy: '赵印',
          recordedBy: accountId,
          recordedFor: null,
          requestId: null,
          approvedBy: null,
          approvedFor: null,
          basis: '签发',
        },
      },
    ),
  );
  await renderWaitingPdfs(deps, renderer);
  await signSealedPapers(deps, renderer);
  return findDocument(em, document.id);
}

const room = () => fileRoom(deps.config);

async function verify(): Promise<ArchiveFinding[]> {
  const { anchors } = deps.config;
  const given = { dataSource: deps.dataSource, files: room(), anchors, signer: deps.signer };
  return (await verifyArchive(given)).findings;
}

/** What a verification finds after the change and not before it; the change is taken back. */
async function foundAfter(change: () => Promise<Undo>): Promise<string[]> {
  const before = (await verify()).map(({ detail }) => detail);
  expect(before).toEqual([]);
  const undo = await change();
  const after = await verify();
  await undo();
  return after.map(({ kind, detail }) => `${kind} ${detail}`);
}

describe('verify-archive', () => {
  it('finds nothing in what the product wrote, and counts what it looked at', async () => {
    const { caseId } = paper;
    const told: number[] = [];

    const report = await verifyArchive({
      ...{ dataSource: deps.dataSource, files: room(), signer: deps.signer },
      anchors: deps.config.anchors,
      onProgress: (done) => told.push(done),
    });

    expect(report).toEqual({ cases: 1, documents: 1, entries: 4, anchors: 0, findings: [] });
    expect(told).toEqual([1]);
    const entries = await deps.dataSource.manager.find(ArchiveEntry, {
      where: { caseId },
      order: { seq: 'ASC' },
    });
    expect(entries.map(({ seq, event }) => `${seq} ${event}`)).toEqual([
      ...['1 issued', '2 sealed', '3 printed', '4 signed'],
    ]);
  });

  it('finds a changed link', async () => {
    const { caseId } = paper;

    const found = await foundAfter(() =>
      changeRow(em, 'archive_entry', { case_id: caseId, seq: 2 }, { detail: '{"copies":9}' }),
    );

    expect(found).toEqual(['chain 第2条的内容被改动']);
  });

  it('finds a changed link whose hash was made anew', async () => {
    const { caseId } = paper;
    const entry = await em.findOneByOrFail(ArchiveEntry, { caseId, seq: 2 });
    const hash = linkHash({ ...linkOf(entry), detail: { copies: 9 } });

    const found = await foundAfter(() =>
      changeRow(em, 'archive_entry', { case_id: caseId, seq: 2 }, { detail: '{"copies":9}', hash }),
    );

    expect(found).toEqual(['chain 第3条与前一条不衔接']);
  });

  it('finds a deleted link', async () => {
    const { caseId } = paper;

    const found = await foundAfter(() => deleteEntry(em, caseId, 2));

    expect(found[0]).toBe('chain 缺少第2条');
    expect(found).toContain('state 状态为“已用印”，按存证链应为“已出具”');
  });

  it('finds a cut tail, before the day is anchored by the paper itself', async () => {
    const { caseId } = paper;

    const found = await foundAfter(() => deleteEntry(em, caseId, 4));

    expect(found).toEqual(['signature 签名已存在，存证链中没有签名记录']);
  });

  it('finds a changed text, and one whose hash was changed with it', async () => {
    const { id, html } = paper;
    const forged = html.replace('国家司法救助', '国家救助');
    const htmlSha256 = createHash('sha256').update(forged).digest('hex');

    const changed = await foundAfter(() => changeRow(em, 'document', { id }, { html: forged }));
    const both = await foundAfter(() =>
      changeRow(em, 'document', { id }, { html: forged, html_sha256: htmlSha256 }),
    );

    expect(changed).toEqual(['paper 正文与登记的哈希不一致，正文被改动']);
    expect(both).toEqual(['paper 登记的正文哈希与存证链不一致']);
  });

  it('finds changed data and a state that was set back', async () => {
    const { id } = paper;

    const data = await foundAfter(() => changeRow(em, 'document', { id }, { data: '{}' }));
    const state = await foundAfter(() => changeRow(em, 'document', { id }, { state: 'issued' }));

    expect(data).toEqual(['paper 数据与登记的哈希不一致，数据被改动']);
    expect(state).toEqual(['state 状态为“已出具”，按存证链应为“已用印”']);
  });

  it('finds a PDF that was changed, that is gone, or that another was put in place of', async () => {
    const { id, pdfSha256 } = paper;
    const path = pdfPath(room(), pdfSha256 ?? '');

    const changed = await foundAfter(() => changeFile(path, Buffer.from('%PDF-1.7 forged')));
    const gone = await foundAfter(() => changeFile(path, null));
    const exchanged = await foundAfter(() =>
      changeRow(em, 'document', { id }, { pdf_sm3: '0'.repeat(64) }),
    );

    expect(changed).toEqual(['pdf 版式文件被改动（SHA-256 不一致）']);
    expect(gone).toEqual(['pdf 版式文件缺失']);
    expect(exchanged).toEqual([
      ...['pdf 登记的版式文件 SM3 与存证链不一致', 'pdf 版式文件的 SM3 不一致'],
    ]);
  });

  it('finds a forged signature, one made with another key, and one that is gone', async () => {
    const { id: documentId, pdfSha256 } = paper;
    const elsewhere = await mkdtemp(join(tmpdir(), 'archive-key-'));
    const other = createSigner({ signing: 'test', files: elsewhere }, deps.clock);
    const made = await other.sign(
      (await readPdf(room(), pdfSha256 ?? '')) ?? Buffer.alloc(0),
      'document',
    );
    await rm(elsewhere, { recursive: true });
    const row = { document_id: documentId };

    const forged = await foundAfter(() =>
      changeRow(em, 'document_signature', row, { signature: made?.signature }),
    );
    const foreign = await foundAfter(() =>
      changeRow(em, 'document_signature', row, {
        ...{ signature: made?.signature, certificate: made?.certificate },
      }),
    );
    const gone = await foundAfter(() => deleteSignature(em, documentId));

    expect(forged).toEqual(['signature 签名无效：签名与内容不符']);
    expect(foreign).toEqual(['signature 签名无效：签名所用的密钥不是本系统的密钥']);
    expect(gone).toEqual(['signature 存证链记有签名，签名已不存在']);
  });
});

describe('verify-archive with an anchor', () => {
  let number = 0;
  beforeAll(async () => {
    number = (await writeAnchor(deps)) ?? 0;
  });

  it('finds a cut tail of an anchored chain', async () => {
    const { caseId } = paper;

    const found = await foundAfter(() => deleteEntry(em, caseId, 4));

    expect(found).toContain(`anchor 第${number}号锚定记录中的第4条已不存在，链尾被截断`);
  });

  it('finds a chain that was rebuilt after an anchor, though it agrees with itself', async () => {
    const found = await foundAfter(() => rebuild(em, paper.caseId));

    expect(found).toEqual([`anchor 第4条与第${number}号锚定记录不符，链在锚定之后被重建`]);
  });

  it('finds anchors that were changed, removed, or written by nobody', async () => {
    const path = join(deps.config.anchors, anchorName(number));

    const changed = await foundAfter(() => changeFile(path, Buffer.from('{}')));
    const gone = await foundAfter(() => changeFile(path, null));
    const unknown = await foundAfter(async () => {
      const row = await em.findOneByOrFail(ArchiveAnchor, { number });
      await em.delete(ArchiveAnchor, { number });
      return () => em.insert(ArchiveAnchor, row);
    });

    expect(changed).toEqual([`anchor 第${number}号锚定文件被改动`]);
    expect(gone).toEqual([`anchor 第${number}号锚定文件缺失`]);
    expect(unknown).toEqual([`anchor 数据库中没有锚定文件${anchorName(number)}的登记`]);
  });
});

describe('anchors', () => {
  it('are written once a day and hold only chains that grew', async () => {
    nextDay();
    const { caseId } = await aSealedPaper();

    const numbers = await Promise.all([writeAnchor(deps), writeAnchor(deps)]);
    const again = await writeAnchor(deps);
    nextDay();
    const quietDay = await writeAnchor(deps);

    const written = numbers.filter((number) => number !== null);
    expect(written).toHaveLength(1);
    expect([again, quietDay]).toEqual([null, null]);
    const text = await readFile(join(deps.config.anchors, anchorName(written[0] ?? 0)), 'utf8');
    const { anchor, signature } = JSON.parse(text) as {
      anchor: { heads: [string, number, string][] };
      signature: { isTest: boolean };
    };
    expect(anchor.heads.map(([id, seq]) => [id, seq])).toEqual([[caseId, 4]]);
    expect(signature.isTest).toBe(true);
    expect(await verify()).toEqual([]);
  });
});

function nextDay(): void {
  world.time.now = new Date(world.time.now.getTime() + 24 * 3_600_000);
}
