import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { Deps } from '../deps.js';
import { fileRoom } from '../files/file-room.js';
import { RuleError } from '../domain/basics/errors.js';
import type { VolumeName } from '../domain/papers/volume-rules.js';
import { assembleVolume } from './assemble/assemble-volume.js';
import { fileFacts } from './case-facts.js';
import { collectParts } from './collect-parts.js';
import { printFronts, printSubstitute } from './print-fronts.js';
import { printMissing } from './print-missing.js';

export interface VolumeToBuild {
  caseId: string;
  volumes: readonly VolumeName[];
  title: string;
  onProgress: (done: number, total: number) => Promise<void>;
}

/** Together the scans of one PDF may be so large: all of it lies in memory while it is put together. */
const maxSourceBytes = 300 * 1_048_576;

/** Volumes of a case as one PDF: cover, list with pages, every paper and scan. Also tells what could not be put in. */
export async function buildVolumePdf(
  deps: Deps,
  renderer: Pick<PdfRenderer, 'render'>,
  { caseId, volumes, title, onProgress }: VolumeToBuild,
): Promise<{ pdf: Uint8Array; faults: string[] }> {
  const em = deps.dataSource.manager;
  const collected = await collectParts(em, caseId, volumes);
  const bytes = collected.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0);
  if (bytes > maxSourceBytes) {
    throw new RuleError('FILE_TOO_LARGE', '本卷扫描件超过300 MB，不能合成一个PDF，请下载ZIP');
  }
  const parts = await printMissing(deps, renderer, collected);
  const facts = await fileFacts(em, deps, caseId);
  const on = deps.clock.today();
  const { pdf, faults } = await assembleVolume({
    ...{ files: fileRoom(deps.config), title, madeAt: deps.clock.now().toISOString() },
    parts: parts.map((part) => ({
      ...{ ...part, isForeign: part.area === 'scan' },
      stamp: part.isStanding ? null : part.remark,
    })),
    substitute: async (index, reason) => {
      const part = parts[index];
      if (!part) throw new Error(`no part ${index}`);
      return printSubstitute(renderer, facts, part, reason);
    },
    fronts: (pages, broken) =>
      printFronts(renderer, facts, parts, { ...pages, faults: broken, on, volumes }),
    onProgress: (done) => onProgress(done, parts.length),
  });
  const told = [...faults].map(([index, reason]) => `${parts[index]?.title ?? ''}：${reason}`);
  return { pdf, faults: told };
}
