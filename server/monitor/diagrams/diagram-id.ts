import type { DataSource } from 'typeorm';
import { sourceId } from '../../../processes/contract.js';
import { releaseInId } from '../../engine/instance-release.js';
import { releaseModel, type ProcessModel } from '../../engine/release-model.js';
import { ReleaseProcess } from '../../engine/release-process.entity.js';

/** A diagram as its instances name it: the id the engine knows, and the engine's count where the id does not tell the release (else 0). */
export interface DiagramKey {
  processId: string;
  processVersion: number;
}

/** The key as a part of an address: `ordinary-review--standard-1`, `relief-case@2`. */
export const diagramIdOf = ({ processId, processVersion }: DiagramKey): string =>
  processVersion === 0 ? processId : `${processId}@${String(processVersion)}`;

/** The reverse of `diagramIdOf`. */
export function diagramKeyOf(id: string): DiagramKey {
  const [processId = '', version = '0'] = id.split('@');
  return { processId, processVersion: Number(version) };
}

/** The diagram as it was released; null: no release of it is known here. */
export async function modelOf(
  dataSource: DataSource,
  { processId, processVersion }: DiagramKey,
): Promise<{ releaseId: string; process: ProcessModel } | null> {
  const releaseId =
    releaseInId(processId) ?? (await releaseCounted(dataSource, processId, processVersion));
  if (releaseId === null) return null;
  const process = (await releaseModel(dataSource, releaseId)).get(sourceId(processId));
  return process === undefined ? null : { releaseId, process };
}

/** Any release that handed the engine this version; equal diagrams are one version to it. */
async function releaseCounted(
  dataSource: DataSource,
  processId: string,
  engineVersion: number,
): Promise<string | null> {
  const found = await dataSource.manager.findOne(ReleaseProcess, {
    where: { processId, engineVersion },
    order: { releaseId: 'ASC' },
  });
  return found?.releaseId ?? null;
}
