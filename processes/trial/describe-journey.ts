import { JobType } from '../contract.js';
import type { Journey, JourneyStep } from './journey.js';

/** A journey in a few words and numbers, to be compared with another. */
export interface JourneyBrief {
  /** The approvals it goes through, e.g. `一般案件审批（检察长审批）`; empty: there is none. */
  path: string;
  /** What became of the case, or why it cannot go on. */
  end: string;
  isStopped: boolean;
  /** Working days. */
  days: number;
  /** Kinds of papers made, in order; one that is made twice stands twice. */
  documents: string[];
  /** What people and offices meet on the way, as one text; equal texts are the same way. */
  route: string;
}

/** Acts by which an approver says what becomes of a proposal. */
const approvalActs = new Set([
  ...['give-opinion', 'record-collective-decision', 'sign-collective-decision', 'review-dissent'],
  'decide-joint-request',
]);

/** What is worth comparing of a journey: not how its diagram is drawn, but who does what in which order. */
export function describeJourney(journey: Journey): JourneyBrief {
  const { steps, frames, end, stop, days } = journey;
  const isSeen = ({ type, state }: JourneyStep): boolean =>
    state !== 'open' && /UserTask$|CallActivity$/.test(type);
  const route = steps.filter(isSeen).map(({ frame, name, task, state }) => {
    const process = frames[frame]?.processId ?? '';
    return [process, name, task?.role, task?.officeId, state === 'done' ? '' : state].join('/');
  });
  const ending = stop?.words ?? outcomeNames[resultOf(journey)] ?? end?.name ?? '';
  return {
    path: pathOf(journey),
    end: ending,
    isStopped: stop !== null,
    days,
    documents: documentsOf(steps),
    route: [...route, end?.name ?? '', ending].join('\n'),
  };
}

/** Values of `result` as people say them. */
const outcomeNames: Readonly<Record<string, string>> = {
  ...{ granted: '予以救助', settled: '予以救助（分别决定）', refused: '不予救助' },
  ...{ abandoned: '视为放弃申请', transferred: '移送', terminated: '终止办理' },
};

/** Kinds of papers, in the order they are made. */
export const documentsOf = (steps: readonly JourneyStep[]): string[] =>
  steps
    .filter(({ jobType, state }) => jobType === JobType.issueDocument && state === 'done')
    .map(({ headers }) => headers['documentKind'] ?? '');

/** What became of the case, a value of `result`, or ''. */
export const resultOf = ({ results }: Journey): string =>
  typeof results['result'] === 'string' ? results['result'] : '';

/** Each review once, with the last that approved there; a change of path shows as an arrow. */
function pathOf({ frames, steps }: Journey): string {
  const reviews: { frame: number; process: string; by: string }[] = [];
  for (const { frame, task, name } of steps) {
    if (!approvalActs.has(task?.act ?? '')) continue;
    const process = frames[frame]?.name ?? '';
    const last = reviews.at(-1);
    if (last?.process === process) last.by = name;
    else reviews.push({ frame, process, by: name });
  }
  return reviews.map(({ process, by }) => `${process}（${by}）`).join(' → ');
}
