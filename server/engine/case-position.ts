import { In, type DataSource } from 'typeorm';
import { sourceId } from '../../processes/contract.js';
import { ElementInstance } from './element-instance.entity.js';
import { instanceModels } from './instance-release.js';
import { ProcessInstance } from './process-instance.entity.js';

/** Elements that only hold others: a case does not stand on them. */
const CONTAINERS = new Set(['PROCESS', 'SUB_PROCESS', 'CALL_ACTIVITY', 'MULTI_INSTANCE_BODY']);

export interface Position {
  processId: string;
  processName: string;
  elementId: string;
  /** As the diagram names it. */
  name: string;
  since: string;
}

/** Where a case stands, by the feed: the elements with a token, innermost only. */
export async function casePosition(
  dataSource: DataSource,
  reliefCase: { releaseId: string; processInstanceKey: string | null },
): Promise<Position[]> {
  const instances = await instancesOf(dataSource, reliefCase.processInstanceKey);
  if (instances.length === 0) return [];
  const processOf = new Map(
    instances.map(({ instanceKey, processId }) => [instanceKey, processId]),
  );
  const models = await instanceModels(dataSource, instances, reliefCase.releaseId);
  const active = await dataSource.manager.find(ElementInstance, {
    where: { instanceKey: In([...processOf.keys()]), state: 'active' },
    order: { startedAt: 'ASC' },
  });
  return active
    .filter(({ elementType }) => !CONTAINERS.has(elementType))
    .map(({ instanceKey, elementId, startedAt }) => {
      const processId = sourceId(processOf.get(instanceKey) ?? '');
      const process = models.get(instanceKey)?.process;
      return {
        processId,
        processName: process?.name ?? processId,
        elementId,
        name: process?.elements.get(elementId)?.name ?? elementId,
        since: startedAt.toISOString(),
      };
    });
}

/** The case's instance and every called one below it, in the order they began. */
export async function instancesOf(
  dataSource: DataSource,
  rootInstanceKey: string | null,
): Promise<ProcessInstance[]> {
  if (rootInstanceKey === null) return [];
  return dataSource.manager.find(ProcessInstance, {
    where: { rootInstanceKey },
    order: { startedAt: 'ASC', instanceKey: 'ASC' },
  });
}
