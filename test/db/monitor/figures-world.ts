import { readFileSync } from 'node:fs';
import type { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { ElementInstance } from '../../../server/engine/element-instance.entity.js';
import { ProcessInstance } from '../../../server/engine/process-instance.entity.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseResource } from '../../../server/engine/release-resource.entity.js';
import { keepFigures } from '../../../server/monitor/overview/keep-figures.js';
import { aCase, anActor, aWorld } from '../money/world.js';

export const review = 'ordinary-review--standard-1';

/** Two offices, a supervisor above both and one of a county, the diagram of the review as released, and a clock that the test moves. */
export async function aFiguresWorld() {
  const world = await aWorld();
  const { dataSource } = world;
  const em = dataSource.manager;
  const file = new URL('../../../processes/ordinary-review.bpmn', import.meta.url);
  await em.insert(ProcessRelease, {
    ...{ id: 'standard-1', package: 'standard', version: 1, contentSha256: '0'.repeat(64) },
    ...{ deployedAt: new Date('2026-01-01'), effectiveOn: '2026-01-01' },
  });
  await em.insert(ReleaseResource, {
    ...{ releaseId: 'standard-1', name: 'ordinary-review.bpmn' },
    content: readFileSync(file, 'utf8').replaceAll('"ordinary-review"', `"${review}"`),
  });
  let lastKey = 100;
  const nextKey = () => String((lastKey += 1));
  return {
    ...world,
    em,
    supervisor: await anActor(world, 'city-a', 'case-supervisor'),
    head: await anActor(world, 'county-a', 'department-head'),
    operator: await anActor(world, 'city-a', 'operator'),
    at: (minute: string): void => {
      world.time.now = new Date(`${minute.replace(' ', 'T')}:00+08:00`);
    },
    /** A case with a review that runs. */
    aRunningCase: async (columns: Partial<ReliefCase> = {}) => {
      const [root, called] = [nextKey(), nextKey()];
      const { caseId } = await aCase(world, {
        ...{ processInstanceKey: root, status: 'under-review' },
        ...columns,
      });
      const times = { state: 'active' as const, startedAt: world.deps.clock.now() };
      await em.insert(ProcessInstance, [
        {
          ...{ instanceKey: root, processId: 'relief-case', processVersion: 2, ...times },
          ...{ rootInstanceKey: root, caseId },
        },
        {
          ...{ instanceKey: called, processId: review, processVersion: 1, ...times },
          ...{ rootInstanceKey: root, parentInstanceKey: root },
        },
      ]);
      return { caseId, called };
    },
    /** A token at a step since now. */
    enters: async (instanceKey: string, elementId: string, elementType = 'USER_TASK') => {
      const elementInstanceKey = nextKey();
      await em.insert(ElementInstance, {
        ...{ elementInstanceKey, instanceKey, elementId, elementType, flowScopeKey: instanceKey },
        ...{ state: 'active', startedAt: world.deps.clock.now() },
      });
      return elementInstanceKey;
    },
    leaves: async (elementInstanceKey: string) => {
      const ended = { state: 'completed' as const, endedAt: world.deps.clock.now() };
      await em.update(ElementInstance, { elementInstanceKey }, ended);
    },
    /** Has all figures counted anew, however lately they were. */
    count: async () => {
      await em.query('UPDATE monitor_round SET ran_at = ran_at - INTERVAL 1 DAY');
      return keepFigures(world.deps);
    },
  };
}

export type FiguresWorld = Awaited<ReturnType<typeof aFiguresWorld>>;
