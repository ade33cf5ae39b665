import { createHash } from 'node:crypto';
import yazl from 'yazl';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import { mediaTypes } from '../attachments/attachment-words.js';
import { safeFileName } from '../attachments/file-name.js';
import type { Deps } from '../deps.js';
import type { VolumeName } from '../domain/papers/volume-rules.js';
import { fileRoom } from '../files/file-room.js';
import { readContent, storeStream, type StoredContent } from '../files/content-store.js';
import { fileFacts } from './case-facts.js';
import { collectParts, type VolumePart } from './collect-parts.js';
import { manifestName, readmeName, signatureName, sumsName, type Manifest } from './manifest.js';
import { volumeNames } from './print-fronts.js';
import { printMissing } from './print-missing.js';
import { zipReadme } from './zip-readme.js';

export interface ZipToBuild {
  caseId: string;
  volumes: readonly VolumeName[];
  scope: string;
  onProgress: (done: number, total: number) => Promise<void>;
}

type Zip = InstanceType<typeof yazl.ZipFile>;

/**
 * Every file of these volumes as it is stored, with a signed list of contents: streamed, one file in memory at a time. A file that is
 * missing or changed is told in the list, not put in.
 */
export async function buildVolumeZip(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  { caseId, volumes, scope, onProgress }: ZipToBuild,
): Promise<{ stored: StoredContent; faults: string[] }> {
  const em = deps.dataSource.manager;
  const collected = await collectParts(em, caseId, volumes);
  const parts = await printMissing(deps, renderer, collected);
  const { file, office } = await fileFacts(em, deps, caseId);
  const { number, externalNumber, title } = file.row;
  const zip = new yazl.ZipFile();
  const storing = storeStream(
    fileRoom(deps.config),
    'bundle',
    zip.outputStream as AsyncIterable<Uint8Array>,
    {
      maxBytes: Number.MAX_SAFE_INTEGER,
    },
  );
  const manifest: Manifest = {
    ...{ format: 'yingjiu-volume-1', scope, madeAt: deps.clock.now().toISOString() },
    case: { id: caseId, number, externalNumber, title, office: office.name },
    ...{ files: [], missing: [] },
  };
  try {
    for (const [index, part] of parts.entries()) {
      await addPart(deps, zip, manifest, part, index);
      await onProgress(index + 1, parts.length);
    }
    await addProofs(deps, zip, manifest);
    zip.end();
  } catch (error) {
    zip.outputStream.emit('error', error);
    await storing.catch(() => undefined);
    throw error;
  }
  const faults = manifest.missing.map((missing) => `${missing.title}：${missing.reason}`);
  return { stored: await storing, faults };
}

async function addPart(
  { config }: Pick<Deps, 'config'>,
  zip: Zip,
  { files, missing }: Manifest,
  part: VolumePart,
  index: number,
): Promise<void> {
  const { title, number, on, remark, area, sha256, mediaType, volume } = part;
  const bytes = sha256 === null ? null : await readContent(fileRoom(config), area, sha256);
  if (bytes === null || sha256 === null) {
    missing.push({ title, reason: '存储中的文件缺失，或者与登记的摘要不一致' });
    return;
  }
  const serial = String(index + 1).padStart(3, '0');
  const called = safeFileName(number === null ? title : `${title}（${number}）`).slice(0, 120);
  const path = `${volumeNames[volume]}/${serial} ${called}${mediaTypes[mediaType].extension}`;
  // What is compressed already is kept as it is.
  zip.addBuffer(bytes, path, { mtime: new Date(`${on}T12:00:00Z`), compress: false });
  const sm3 = createHash('sm3').update(bytes).digest('hex');
  const sizeBytes = bytes.length;
  files.push({ path, title, documentNumber: number, on, remark, sizeBytes, sha256, sm3 });
}

async function addProofs(
  { signer, clock }: Pick<Deps, 'signer' | 'clock'>,
  zip: Zip,
  manifest: Manifest,
): Promise<void> {
  const mtime = clock.now();
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const signature = await signer.sign(bytes, 'volume-manifest');
  zip.addBuffer(bytes, manifestName, { mtime });
  if (signature !== null) {
    zip.addBuffer(Buffer.from(`${JSON.stringify(signature, null, 2)}\n`), signatureName, { mtime });
  }
  const own = createHash('sha256').update(bytes).digest('hex');
  const sums = [
    ...manifest.files.map(({ sha256, path }) => `${sha256}  ${path}`),
    `${own}  ${manifestName}`,
  ];
  zip.addBuffer(Buffer.from(`${sums.join('\n')}\n`), sumsName, { mtime });
  zip.addBuffer(Buffer.from(zipReadme(manifest, signature)), readmeName, { mtime });
}
