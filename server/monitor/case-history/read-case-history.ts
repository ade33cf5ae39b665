import type { EntityManager } from 'typeorm';
import { sourceId } from '../../../processes/contract.js';
import { officeNames } from '../../cases/names.js';
import { readCase } from '../../cases/read-case.js';
import { ReliefCase } from '../../cases/relief-case.entity.js';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { refusalOf, type Actor } from '../../domain/access/permissions.js';
import { instancesOf } from '../../engine/case-position.js';
import { instanceModels, releaseInId, type InstanceModel } from '../../engine/instance-release.js';
import type { ProcessInstance } from '../../engine/process-instance.entity.js';
import { officeScope } from '../../offices/office-scope.js';
import { diagramIdOf } from '../diagrams/diagram-id.js';
import type { CaseHistoryView } from './api.js';
import { engineEvents } from './engine-events.js';

/** What the engine did for a case, and beside it what people did, for whoever may see cases: an operator is told keys and steps alone. */
export async function readCaseHistory(
  deps: Deps,
  { actor, caseId }: { actor: Actor; caseId: string },
): Promise<CaseHistoryView> {
  const { dataSource } = deps;
  const em = dataSource.manager;
  const row = await em.findOneBy(ReliefCase, { id: caseId });
  if (row === null) throw new RuleError('NOT_FOUND', '没有这个案件');
  const seesFacts = await seesFactsOf(em, deps, actor, row);
  const instances = await instancesOf(dataSource, row.processInstanceKey);
  const models = await instanceModels(dataSource, instances, row.releaseId);
  const events = await engineEvents(
    dataSource,
    instances.map(({ instanceKey }) => instanceKey),
  );
  const offices = await officeNames(em, [row.officeId]);
  return {
    case: {
      ...{ id: row.id, number: row.number, title: seesFacts ? row.title : null },
      officeName: offices.get(row.officeId) ?? row.officeId,
    },
    instances: instancesIn(instances, models),
    events: events.map((event) => ({
      ...event,
      name: nameOf(models.get(event.instanceKey), event.elementId),
    })),
    timeline: seesFacts ? (await readCase(deps, { actor, caseId })).timeline : null,
  };
}

/** At which desk the person sits for this case: true for that of the cases; refuses who sits at neither. */
async function seesFactsOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  { officeId }: ReliefCase,
): Promise<boolean> {
  const today = clock.today();
  if ((await officeScope(em, actor, 'see-monitor', today)).includes(officeId)) return true;
  if ((await officeScope(em, actor, 'see-machine', today)).includes(officeId)) return false;
  const { code, detail } = refusalOf('see-monitor');
  throw new RuleError(code, detail, { officeId });
}

const nameOf = (model: InstanceModel | undefined, elementId: string): string =>
  model?.process?.elements.get(elementId)?.name ?? elementId;

/** The call hierarchy, each process behind the one that called it. */
function instancesIn(
  instances: readonly ProcessInstance[],
  models: ReadonlyMap<string, InstanceModel>,
): CaseHistoryView['instances'] {
  const below = (parentKey: string | null, depth: number): CaseHistoryView['instances'] =>
    instances
      .filter(({ parentInstanceKey }) => parentInstanceKey === parentKey)
      .flatMap((instance) => [
        presentInstance(instance, models.get(instance.instanceKey), depth),
        ...below(instance.instanceKey, depth + 1),
      ]);
  return below(null, 0);
}

function presentInstance(
  instance: ProcessInstance,
  model: InstanceModel | undefined,
  depth: number,
): CaseHistoryView['instances'][number] {
  const { instanceKey: key, processId, processVersion, parentInstanceKey, state } = instance;
  const isCounted = releaseInId(processId) === null;
  const version = isCounted ? processVersion : Number(/-(\d+)$/.exec(processId)?.[1] ?? NaN);
  return {
    ...{ key, parentKey: parentInstanceKey, depth, processId: sourceId(processId), state },
    name: model?.process?.name ?? sourceId(processId),
    version: Number.isNaN(version) ? null : version,
    diagram: diagramIdOf({ processId, processVersion: isCounted ? processVersion : 0 }),
    startedAt: instance.startedAt.toISOString(),
    endedAt: instance.endedAt?.toISOString() ?? null,
  };
}
