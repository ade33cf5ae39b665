import { randomUUID } from 'node:crypto';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { Attachment } from '../../../server/attachments/attachment.entity.js';
import type { Deps } from '../../../server/deps.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { fileRoom } from '../../../server/files/file-room.js';
import { storeContent } from '../../../server/files/content-store.js';
import { makeExports } from '../../../server/volumes/make-exports.js';
import { openExport, readExport, requestExport } from '../../../server/volumes/request-export.js';
import type { ExportFormat, ExportScope } from '../../../server/volumes/volume-words.js';
import type { PdfRenderer } from '../../../templates/pdf/render-pdf.js';
import type { World } from '../money/world.js';

/** A picture of one pixel, PNG. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A scan of the case with these bytes. */
export async function aScan(
  { dataSource, deps }: Pick<World, 'dataSource' | 'deps'>,
  caseId: string,
  bytes: Uint8Array,
  given: Partial<Attachment> = {},
): Promise<string> {
  const id = randomUUID();
  const stored = await storeContent(fileRoom(deps.config), 'scan', bytes);
  await dataSource.manager.insert(Attachment, {
    ...{ id, caseId, kind: 'material', name: '病历.pdf', mediaType: 'application/pdf' },
    ...{ ...stored, isInternal: false, uploadedBy: 'nobody', uploadedAt: deps.clock.now() },
    ...given,
  });
  return id;
}

/** A PDF of so many empty A4 pages, turned by `turn`. */
export async function aPdf(pages: number, turn = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let index = 0; index < pages; index += 1) {
    const page = pdf.addPage([595.28, 841.89]);
    page.drawText(`scan ${String(index + 1)}`, { x: 100, y: 400, size: 14 });
    page.setRotation(degrees(turn));
  }
  return pdf.save();
}

/** Asks for a volume, has it made, and reads it. */
export async function aVolume(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  wish: { caseId: string; scope: ExportScope; format: ExportFormat; actor: Actor },
) {
  const { id } = await requestExport(deps, { ...wish, requestId: 'request' });
  await makeExports(deps, renderer);
  const row = await readExport(deps, { id, actor: wish.actor });
  if (row.state !== 'ready') return { row, bytes: Buffer.alloc(0) };
  const { content } = await openExport(deps, { id, actor: wish.actor, requestId: 'request' });
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return { row, bytes: Buffer.concat(chunks) };
}
