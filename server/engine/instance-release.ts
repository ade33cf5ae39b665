import type { DataSource, EntityManager } from 'typeorm';
import { sourceId } from '../../processes/contract.js';
import type { ProcessInstance } from './process-instance.entity.js';
import { releaseModel, type ProcessModel } from './release-model.js';
import { ReleaseProcess } from './release-process.entity.js';

/** The release in a released id (`ordinary-review--standard-3`); null for the national process, which keeps its id. */
export function releaseInId(processId: string): string | null {
  const at = processId.indexOf('--');
  return at === -1 ? null : processId.slice(at + 2);
}

/**
 * The release an instance runs on now: after a migration another than its case began with. The national process is found by the engine's
 * count of it (`engineVersion`, left out where nobody knows it), since the package of an office holds none of its own.
 */
export async function releaseOfProcess(
  em: EntityManager,
  { processId, engineVersion }: { processId: string; engineVersion?: number },
  caseReleaseId: string,
): Promise<string> {
  const inId = releaseInId(processId);
  if (inId !== null) return inId;
  const known = await em.find(ReleaseProcess, {
    where: { processId },
    order: { engineVersion: 'DESC' },
  });
  const counted = known.filter((one) => one.engineVersion === engineVersion);
  const found = counted.length > 0 ? counted : known;
  const isCases = found.some(({ releaseId }) => releaseId === caseReleaseId);
  return isCases ? caseReleaseId : (found[0]?.releaseId ?? caseReleaseId);
}

/** Where the diagram of an instance is found. */
export interface InstanceModel {
  releaseId: string;
  /** Undefined: the release is not known here. */
  process: ProcessModel | undefined;
}

/** The diagram of every instance of a case, each from the release it runs on now. */
export async function instanceModels(
  dataSource: DataSource,
  instances: readonly Pick<ProcessInstance, 'instanceKey' | 'processId' | 'processVersion'>[],
  caseReleaseId: string,
): Promise<ReadonlyMap<string, InstanceModel>> {
  const found = await Promise.all(
    instances.map(async (instance): Promise<[string, InstanceModel]> => {
      const { instanceKey, processId, processVersion: engineVersion } = instance;
      const running = { processId, engineVersion };
      const releaseId = await releaseOfProcess(dataSource.manager, running, caseReleaseId);
      const model = await releaseModel(dataSource, releaseId);
      return [instanceKey, { releaseId, process: model.get(sourceId(processId)) }];
    }),
  );
  return new Map(found);
}
