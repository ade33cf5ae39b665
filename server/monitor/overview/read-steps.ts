import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { lastPeriods } from '../../domain/monitor/figures.js';
import { diagramIdOf, modelOf } from '../diagrams/diagram-id.js';
import type { StepFigure } from './api.js';
import { officesAsked } from './offices-asked.js';
import {
  keyText,
  nobodyNow,
  noTimes,
  stepsNow,
  stepTimes,
  type StepKey,
  type StepNow,
  type StepTimes,
} from './step-figures.js';

/** So many steps each list shows. */
const shown = 10;

/** Steps in which cases spend their time: the slowest of those that were left, and those before which most time is being waited. */
export async function readSteps(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  asked: { actor: Actor; officeId?: string | undefined; months: number },
): Promise<{ slowest: StepFigure[]; bottlenecks: StepFigure[] }> {
  const em = dataSource.manager;
  const today = clock.today();
  const { actor, officeId } = asked;
  const officeIds = await officesAsked(em, { actor, actions: ['see-monitor'], officeId }, today);
  const months = lastPeriods('month', today, asked.months);
  const [times, now] = await Promise.all([
    stepTimes(em, { officeIds, months }),
    stepsNow(em, { officeIds, months }),
  ]);
  const timesOf = new Map(times.map((step) => [keyText(step), step]));
  const nowOf = new Map(now.map((step) => [keyText(step), step]));
  const named = async (steps: readonly StepKey[]): Promise<StepFigure[]> => {
    const found: StepFigure[] = [];
    for (const key of steps) {
      const step = await figureOf(dataSource, key, {
        ...(timesOf.get(keyText(key)) ?? noTimes),
        ...(nowOf.get(keyText(key)) ?? nobodyNow),
      });
      if (step !== null) found.push(step);
      if (found.length === shown) break;
    }
    return found;
  };
  return {
    slowest: await named(times.sort((a, b) => (b.p90 ?? 0) - (a.p90 ?? 0))),
    bottlenecks: await named(
      now.filter(({ tokens }) => tokens > 0).sort((a, b) => b.waitedSeconds - a.waitedSeconds),
    ),
  };
}

/** The step by its name; null: a call, whose time is that of the steps in it, or of a diagram nobody knows here. */
async function figureOf(
  dataSource: Deps['dataSource'],
  key: StepKey,
  figures: StepTimes & StepNow,
): Promise<StepFigure | null> {
  const model = await modelOf(dataSource, key);
  const element = model?.process.elements.get(key.elementId);
  if (model === null || element?.type === 'bpmn:CallActivity') return null;
  const { passages, p50, p90, p95, tokens, waitedSeconds, oldestAt } = figures;
  return {
    ...{ diagram: diagramIdOf(key), processName: model.process.name },
    ...{ elementId: key.elementId, name: element?.name ?? key.elementId },
    ...{ passages, p50, p90, p95, tokens, waitedSeconds },
    oldestAt: oldestAt?.toISOString() ?? null,
  };
}
