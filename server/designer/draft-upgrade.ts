import { IsNull, Not, type DataSource, type EntityManager } from 'typeorm';
import { contentHash, type PackageFile } from '../../processes/package/package-files.js';
import { recordAudit } from '../audit/record-audit.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { insertDraft } from './insert-draft.js';
import { ProcessDraft } from './process-draft.entity.js';

interface Shipped {
  packageName: string;
  sources: readonly PackageFile[];
  now: Date;
}

/** Has a person ever released this package? From then on the program deploys nothing of its own. */
export async function isDesigned(em: EntityManager, packageName: string): Promise<boolean> {
  return em.existsBy(ProcessRelease, { package: packageName, releasedBy: Not(IsNull()) });
}

/**
 * 随产品升级的流程: sources the program came with that were never seen here become a draft for the designers, to be compared, tried and
 * released like any other. Answers its id; null: they are known.
 */
export async function draftUpgrade(
  dataSource: DataSource,
  { packageName, sources, now }: Shipped,
): Promise<string | null> {
  const shippedSha256 = contentHash(sources);
  return dataSource.transaction(async (em) => {
    const isKnown =
      (await em.existsBy(ProcessRelease, {
        package: packageName,
        contentSha256: shippedSha256,
      })) || (await em.existsBy(ProcessDraft, { package: packageName, shippedSha256 }));
    if (isKnown) return null;
    const basedOn = await lastShipped(em, packageName);
    const id = await insertDraft(em, {
      ...{ packageName, title: '随产品升级的流程', files: sources, basedOn, shippedSha256 },
      ...{ by: null, origin: '随产品升级', now },
    });
    await recordAudit(em, {
      ...{ at: now, action: 'draft-process-upgrade', subjectType: 'process-draft', subjectId: id },
      detail: { package: packageName, basedOn },
    });
    return id;
  });
}

/** What the shipped sources were developed from: the last release the program itself made; the designers compare with what came since. */
async function lastShipped(em: EntityManager, packageName: string): Promise<string | null> {
  const shipped = await em.findOne(ProcessRelease, {
    where: { package: packageName, releasedBy: IsNull() },
    order: { version: 'DESC' },
  });
  return shipped?.id ?? null;
}
