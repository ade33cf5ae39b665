import type { EntityManager } from 'typeorm';
import {
  mapElements,
  migrationFaults,
  type MappedElement,
  type Mapping,
} from '../../../processes/migration/plan-migration.js';
import type { ProcessShape } from '../../../processes/migration/process-shape.js';
import { officeNames } from '../../cases/names.js';
import { RuleError } from '../../domain/basics/errors.js';
import { openInstances, type OpenInstance } from './open-instances.js';
import { readShape, type MigrationTarget } from './read-shape.js';

export interface PlannedInstance {
  instanceKey: string;
  caseNumber: string | null;
  officeName: string;
  since: string;
  /** Names of the steps it stands at. */
  steps: string[];
  stepIds: string[];
  /** Why it finishes on the release it runs on; empty: it can be migrated. */
  faults: string[];
}

export interface RunningPlan {
  processId: string;
  processName: string;
  /** Diagrams, before and after; null: the target has no such process. */
  sourceXml: string;
  targetXml: string | null;
  mapping: MappedElement[];
  instances: PlannedInstance[];
}

interface Asked {
  releaseId: string;
  processId: string;
  target: MigrationTarget;
  chosen: Mapping;
  officeIds: readonly string[];
  keys?: string[];
}

/** What a migration of the open instances of a process would do: what maps to what, who can go and who cannot, in words. */
export async function planRunning(em: EntityManager, asked: Asked): Promise<RunningPlan> {
  const { releaseId, processId, target, chosen } = asked;
  const source = await readShape(em, { releaseId }, processId);
  if (source === null) throw new RuleError('NOT_FOUND', '该版本没有这个流程');
  const goal = await readShape(em, target, processId);
  const open = await openInstances(em, asked);
  const names = await officeNames(
    em,
    open.map(({ officeId }) => officeId),
  );
  // a choice is asked for where the engine could follow it
  const active = open
    .flatMap((instance) => instance.active)
    .filter((id) => standable.has(source.shape.elements.get(id)?.type ?? ''));
  return {
    processId,
    processName: source.shape.name,
    ...{ sourceXml: source.xml, targetXml: goal?.xml ?? null },
    mapping: goal === null ? [] : mapElements(source.shape, goal.shape, { active, chosen }),
    instances: open.map((instance) => ({
      ...placeOf(instance, source.shape),
      officeName: names.get(instance.officeId) ?? '',
      faults: faultsOf(instance, source.shape, goal?.shape ?? null, chosen),
    })),
  };
}

function placeOf(
  { instanceKey, caseNumber, startedAt, active }: OpenInstance,
  { elements }: ProcessShape,
): Omit<PlannedInstance, 'officeName' | 'faults'> {
  const steps = active.filter((id) => elements.get(id)?.type !== 'SUB_PROCESS');
  return {
    ...{ instanceKey, caseNumber, since: startedAt.toISOString() },
    ...{ stepIds: steps, steps: steps.map((id) => elements.get(id)?.name ?? id) },
  };
}

function faultsOf(
  { active }: OpenInstance,
  source: ProcessShape,
  target: ProcessShape | null,
  chosen: Mapping,
): string[] {
  return target === null
    ? ['新版没有这个流程，案件在原版办完']
    : migrationFaults(source, target, { active, chosen });
}

/**
 * Every element that can be stood on and has its place in the target: an instance may go on to another step before its command arrives.
 */
export function fullMapping(
  source: ProcessShape,
  target: ProcessShape,
  chosen: Mapping,
): Record<string, string> {
  const ids = [...source.elements.values()]
    .filter(({ type }) => standable.has(type))
    .map(({ id }) => id);
  const mapped = mapElements(source, target, { active: ids, chosen });
  return Object.fromEntries(mapped.flatMap(({ from, to }) => (to ? [[from.id, to.id]] : [])));
}

const standable = new Set(['SERVICE_TASK', 'USER_TASK', 'SUB_PROCESS', 'CALL_ACTIVITY']);
