import { JobType } from '../../../processes/contract.js';
import { dateJourney } from '../../../processes/trial/date-journey.js';
import { describeJourney } from '../../../processes/trial/describe-journey.js';
import type { Journey } from '../../../processes/trial/journey.js';
import { officePlaces, type TrialCase } from '../../../processes/trial/trial-case.js';
import {
  trialScenarios,
  type TrialScenario,
  type TrialScenarioId,
} from '../../../processes/trial/scenarios.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { Calendar } from '../../domain/terms/calendar.js';
import type { KeptTrial } from './running-trials.js';
import type { TrialCaseView, WayStepView, WayView } from './trial-views-api.js';

/** Names of the office of a case and of those above it, the nearest first. */
export type OfficeChain = readonly string[];

/** The ways of one case, by the version tried and by the one it is compared with. */
export interface CaseWays {
  now: Journey;
  then: Journey | null;
}

/** One case of a trial with its dates. */
export function presentCase(
  { label, officeId, filedOn, course }: TrialCase,
  ways: CaseWays,
  {
    chain,
    calendar,
    scenario,
  }: { chain: OfficeChain; calendar: Calendar; scenario: TrialScenarioId },
): TrialCaseView {
  const assumed: TrialScenario = trialScenarios[scenario];
  const { urgent, facts } = assumed.course?.(course) ?? course;
  const dated = { filedOn, urgent, calendar };
  return {
    ...{ label, filedOn, officeName: chain[0] ?? officeId },
    facts: { ...facts.at(-1) },
    now: presentWay(ways.now, dated, chain),
    then: ways.then && presentWay(ways.then, dated, chain),
  };
}

/** A case of a trial; NOT_FOUND past its end. */
export function triedCase({ cases }: KeptTrial, index: number): TrialCase {
  const found = cases[index];
  if (found === undefined) throw notThere();
  return found;
}

/** Its ways: as kept, null when they have to be played again; NOT_FOUND while the trial runs. */
export function keptWays({ result }: KeptTrial, index: number): CaseWays | null {
  const tried = result?.tried.cases[index];
  if (result === null || tried === undefined) throw notThere();
  const { ways } = result.tried;
  const now = ways[tried.now]?.journey ?? null;
  const then = tried.then === null ? null : (ways[tried.then]?.journey ?? null);
  if (now === null || (tried.then !== null && then === null)) return null;
  return { now, then };
}

const notThere = () => new RuleError('NOT_FOUND', '没有这件案件的试办结果');

function presentWay(
  journey: Journey,
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
    ...{ terms, endsOn, days: journey.days, end: describeJourney(journey).end, stop: journey.stop },
  };
}
