import { In, IsNull, LessThan, Not, Or } from 'typeorm';
import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { VolumeName } from '../domain/papers/volume-rules.js';
import { fileRoom } from '../files/file-room.js';
import { removeContent, storeContent, type StoredContent } from '../files/content-store.js';
import { buildVolumePdf } from './build-volume-pdf.js';
import { buildVolumeZip } from './build-volume-zip.js';
import { VolumeExport } from './volume-export.entity.js';
import { exportScopes, type ExportScope } from './volume-words.js';

type Renderer = Pick<PdfRenderer, 'render'>;

/** Whose maker gave no sign of life for so long is taken up by another. */
const staleMs = 3 * 60_000;
const mostAttempts = 3;
/** A finished file is kept for a day: it is a copy, and can be made again. */
const keptMs = 24 * 3_600_000;

const volumesOf: Record<ExportScope, readonly VolumeName[]> = {
  outer: ['outer'],
  inner: ['inner'],
  whole: ['outer', 'inner'],
};

/**
 * A duty of the clock: makes what was asked for, one after the other, and removes what has lain long enough. Several programs may do it;
 * what a killed one had begun is begun again. Answers how many were made.
 */
export async function makeExports(deps: Deps, renderer: Renderer): Promise<number> {
  await expire(deps);
  let made = 0;
  for (let row = await claim(deps); row !== null; row = await claim(deps)) {
    await makeOne(deps, renderer, row);
    made += 1;
  }
  return made;
}

async function claim({ dataSource, clock }: Deps): Promise<VolumeExport | null> {
  const em = dataSource.manager;
  const now = clock.now();
  const stale = new Date(now.getTime() - staleMs);
  const row = await em.findOne(VolumeExport, {
    where: [{ state: 'waiting' }, { state: 'making', beatAt: Or(IsNull(), LessThan(stale)) }],
    order: { requestedAt: 'ASC', id: 'ASC' },
  });
  if (row === null) return null;
  const { id, state, attempts } = row;
  const isGivenUp = attempts >= mostAttempts;
  const { affected } = await em.update(
    VolumeExport,
    { id, state, attempts },
    isGivenUp
      ? { state: 'failed', finishedAt: now, error: '制作多次中断，请联系系统管理员' }
      : { state: 'making', beatAt: now, attempts: attempts + 1, done: 0 },
  );
  if (affected !== 1 || isGivenUp) return claim({ dataSource, clock } as Deps);
  return em.findOneByOrFail(VolumeExport, { id });
}

async function makeOne(deps: Deps, renderer: Renderer, row: VolumeExport): Promise<void> {
  const em = deps.dataSource.manager;
  const { id } = row;
  try {
    const { stored, faults } = await build(deps, renderer, row);
    const finishedAt = deps.clock.now();
    await em.update(
      VolumeExport,
      { id, state: 'making' },
      {
        ...{ state: 'ready', ...stored, faults, finishedAt },
      },
    );
  } catch (error) {
    deps.log.warn({ exportId: id, err: error }, 'volumes: one could not be made');
    const words = error instanceof RuleError ? error.message : '制作失败，请稍后重试';
    await em.update(
      VolumeExport,
      { id, state: 'making' },
      {
        ...{ state: 'failed', error: words, finishedAt: deps.clock.now() },
      },
    );
  }
}

async function build(
  deps: Deps,
  renderer: Renderer,
  { id, caseId, scope, format, name }: VolumeExport,
): Promise<{ stored: StoredContent; faults: string[] }> {
  const volumes = volumesOf[scope];
  const onProgress = async (done: number, total: number) => {
    const beatAt = deps.clock.now();
    await deps.dataSource.manager.update(VolumeExport, { id }, { done, total, beatAt });
  };
  if (format === 'zip') {
    return buildVolumeZip(deps, renderer, {
      caseId,
      volumes,
      scope: exportScopes[scope],
      onProgress,
    });
  }
  const title = name.replace(/\.pdf$/, '');
  const { pdf, faults } = await buildVolumePdf(deps, renderer, {
    caseId,
    volumes,
    title,
    onProgress,
  });
  return { stored: await storeContent(fileRoom(deps.config), 'bundle', pdf), faults };
}

async function expire({ dataSource, clock, config }: Deps): Promise<void> {
  const em = dataSource.manager;
  const before = new Date(clock.now().getTime() - keptMs);
  const old = await em.findBy(VolumeExport, { state: 'ready', finishedAt: LessThan(before) });
  for (const { id, sha256 } of old) {
    await em.update(VolumeExport, { id, state: 'ready' }, { state: 'expired' });
    if (sha256 === null) continue;
    const others = await em.countBy(VolumeExport, { sha256, state: In(['ready']), id: Not(id) });
    if (others === 0) await removeContent(fileRoom(config), 'bundle', sha256);
  }
}
