import type { DataSource } from 'typeorm';
import { sourceId } from '../../../processes/contract.js';
import { releaseOfProcess } from '../../engine/instance-release.js';
import { releaseModel } from '../../engine/release-model.js';

/** A step as the engine knows it. */
export interface EngineStep {
  /** As released. */
  processId: string;
  processVersion: number;
  elementId: string;
  /** Of the case; null: there is no such case here. */
  releaseId: string | null;
}

/** How the diagram names a step, by the release it runs on; its id where the release is not known here. */
export async function stepName(
  dataSource: DataSource,
  { processId, processVersion, elementId, releaseId }: EngineStep,
): Promise<string> {
  const running = { processId, engineVersion: processVersion };
  const release = await releaseOfProcess(dataSource.manager, running, releaseId ?? '');
  const process = (await releaseModel(dataSource, release)).get(sourceId(processId));
  return process?.elements.get(elementId)?.name ?? elementId;
}
