import { JobType } from '../../../processes/contract.js';
import { dateJourney } from '../../../processes/trial/date-journey.js';
import type { TriedWay } from '../../../processes/trial/try-cases.js';
import { officePlaces, type TrialCase } from '../../../processes/trial/trial-case.js';
import { trialScenarios, type TrialScenario } from '../../../processes/trial/scenarios.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Calendar } from '../../domain/terms/calendar.js';
import type { KeptTrial } from './running-trials.js';
import type { TrialCaseView, WayStepView, WayView } from './trial-views-api.js';

/** Names of the office of a case and of those above it, the nearest first. */
export type OfficeChain = readonly string[];

/** One case of a trial with its dates, by the version tried and by the one it is compared with. */
export function presentCase(
  trial: KeptTrial,
  index: number,
  { chain, calendar }: { chain: OfficeChain; calendar: Calendar },
): TrialCaseView {
  const { case: found, now, then } = triedCase(trial, index);
  const scenario: TrialScenario = trialScenarios[trial.scenario];
  const course = scenario.course?.(found.course) ?? found.course;
  const dated = { filedOn: found.filedOn, urgent: course.urgent, calendar };
  return {
    ...{ label: found.label, filedOn: found.filedOn, officeName: chain[0] ?? found.officeId },
    facts: { ...course.facts.at(-1) },
    now: presentWay(now, dated, chain),
    then: then && presentWay(then, dated, chain),
  };
}

/** A case of a trial that is done; NOT_FOUND while it runs, or past its end. */
export function triedCase({ result, cases }: KeptTrial, index: number) {
  const tried = result?.tried.cases[index];
  const found = cases[index];
  const now = tried && result.tried.ways[tried.now];
  if (found === undefined || now === undefined) {
    throw new RuleError('NOT_FOUND', '没有这件案件的试办结果');
  }
  const then = tried?.then == null ? null : (result?.tried.ways[tried.then] ?? null);
  return { case: found, now, then };
}

function presentWay(
  { journey, brief }: TriedWay,
  dated: Pick<TrialCase, 'filedOn'> & { urgent: boolean; calendar: Calendar },
  chain: OfficeChain,
): WayView {
  const { steps, terms, endsOn } = dateJourney(journey, dated);
  const officeName = (place: string): string => {
    if (place === 'assisting') return '协助院';
    return chain[officePlaces.findIndex((one) => one === place)] ?? '上级院';
  };
  return {
    frames: journey.frames.map(({ processId, file, name, calledBy }) => ({
      ...{ processId, file, name },
      calledBy: calledBy && {
        frame: calledBy.frame,
        elementId: journey.steps[calledBy.step]?.elementId ?? '',
      },
    })),
    steps: steps.map(({ task, jobType, headers, ...step }): WayStepView => ({
      ...{ frame: step.frame, elementId: step.elementId, name: step.name, type: step.type },
      ...{ state: step.state, on: step.on, untilOn: step.untilOn, dueOn: step.dueOn },
      task: task && {
        ...{ role: task.role, formKey: task.formKey, officeName: officeName(task.officeId) },
        answer: { ...task.answer } as Record<string, string | boolean | null>,
      },
      document: jobType === JobType.issueDocument ? (headers['documentKind'] ?? null) : null,
    })),
    flows: journey.flows,
    ...{ terms, endsOn, days: journey.days, end: brief.end, stop: journey.stop },
  };
}
