import { In, type DataSource } from 'typeorm';
import { sourceId } from '../../processes/contract.js';
import { readIncidentText } from '../../processes/incident-text.js';
import { instancesOf } from './case-position.js';
import { ElementInstance } from './element-instance.entity.js';
import { FlowTaken } from './flow-taken.entity.js';
import { Incident } from './incident.entity.js';
import { instanceModels } from './instance-release.js';
import type { ProcessInstance } from './process-instance.entity.js';
import { ReleaseResource } from './release-resource.entity.js';

export interface CaseDiagram {
  instanceKey: string;
  processId: string;
  name: string;
  state: string;
  /** Element of the parent's diagram that called this one; null: the case itself. */
  calledFrom: { instanceKey: string; elementId: string } | null;
  xml: string;
  /** Elements with a token: steps and calls, not the embedded subprocess around them. */
  active: string[];
  completed: string[];
  terminated: string[];
  takenFlows: string[];
  incidents: { elementId: string; message: string }[];
}

/** Every diagram a case runs or ran through, as released, with where the token is and the way it took. */
export async function caseDiagrams(
  dataSource: DataSource,
  reliefCase: { releaseId: string; processInstanceKey: string | null },
): Promise<CaseDiagram[]> {
  const instances = await instancesOf(dataSource, reliefCase.processInstanceKey);
  if (instances.length === 0) return [];
  const keys = instances.map(({ instanceKey }) => instanceKey);
  const em = dataSource.manager;
  const models = await instanceModels(dataSource, instances, reliefCase.releaseId);
  const releaseIds = [...new Set([...models.values()].map(({ releaseId }) => releaseId))];
  const [resources, elements, flows, incidents] = await Promise.all([
    em.findBy(ReleaseResource, { releaseId: In(releaseIds) }),
    em.findBy(ElementInstance, { instanceKey: In(keys) }),
    em.findBy(FlowTaken, { instanceKey: In(keys) }),
    em.findBy(Incident, { instanceKey: In(keys), state: 'open' }),
  ]);
  const xmlOf = new Map(
    resources.map(({ releaseId, name, content }) => [`${releaseId}/${name}`, content]),
  );
  const elementOf = new Map(elements.map((element) => [element.elementInstanceKey, element]));
  return instances.map((instance) => {
    const processId = sourceId(instance.processId);
    const { releaseId = '', process } = models.get(instance.instanceKey) ?? {};
    const own = elements.filter(({ instanceKey }) => instanceKey === instance.instanceKey);
    const inState = (state: string) => unique(own.filter((one) => one.state === state));
    return {
      instanceKey: instance.instanceKey,
      processId,
      name: process?.name ?? processId,
      state: instance.state,
      calledFrom: callerOf(instance, elementOf),
      xml: xmlOf.get(`${releaseId}/${process?.resource ?? ''}`) ?? '',
      active: unique(
        own.filter(({ state, elementType }) => state === 'active' && elementType !== 'SUB_PROCESS'),
      ),
      completed: inState('completed'),
      terminated: inState('terminated'),
      takenFlows: [
        ...new Set(
          flows
            .filter(({ instanceKey }) => instanceKey === instance.instanceKey)
            .map(({ flowId }) => flowId)
            // of a migrated instance: flows of the diagram it ran on before
            .filter((flowId) => process?.elements.has(flowId) ?? true),
        ),
      ],
      incidents: incidents
        .filter(({ instanceKey }) => instanceKey === instance.instanceKey)
        .map(({ elementId, errorMessage }) => ({
          ...{ elementId, message: readIncidentText(errorMessage).message },
        })),
    };
  });
}

const unique = (elements: ElementInstance[]): string[] => [
  ...new Set(elements.map(({ elementId }) => elementId)),
];

function callerOf(
  { parentElementInstanceKey }: ProcessInstance,
  elementOf: ReadonlyMap<string, ElementInstance>,
): CaseDiagram['calledFrom'] {
  const caller = elementOf.get(parentElementInstanceKey ?? '');
  return caller ? { instanceKey: caller.instanceKey, elementId: caller.elementId } : null;
}
