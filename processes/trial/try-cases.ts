import { ProcessId } from '../contract.js';
import { caseWorld, courseVariables } from './case-world.js';
import { describeJourney, type JourneyBrief } from './describe-journey.js';
import type { Journey } from './journey.js';
import { play } from './play.js';
import { trialScenarios, type TrialScenarioId } from './scenarios.js';
import type { TrialCase, TrialCourse } from './trial-case.js';
import type { TrialPackage } from './trial-package.js';
import type { Pace } from './usual-days.js';

/** A way that some cases take, kept once. */
export interface TriedWay {
  /** Null: there were too many ways to keep each of them; it is played again when somebody asks. */
  journey: Journey | null;
  brief: JourneyBrief;
}

/** The ways of one case: indices into `ways`. */
export interface TriedCase {
  now: number;
  /** By the version it is compared with; null: with none. */
  then: number | null;
}

export interface Tried {
  ways: TriedWay[];
  /** One for each case, in their order. */
  cases: TriedCase[];
}

export interface Trial {
  pkg: TrialPackage;
  /** The version it is compared with, or null. */
  against: TrialPackage | null;
  cases: readonly Pick<TrialCase, 'course'>[];
  scenario: TrialScenarioId;
  pace: Pace;
}

/** Plays every case; cases with equal courses are played once. `tell` hears from time to time how many are done. */
export function tryCases(trial: Trial, tell: (done: number) => void = () => undefined): Tried {
  const { pkg, against, cases } = trial;
  const ways: TriedWay[] = [];
  const now = new Ways(pkg, trial, ways);
  const then = against && new Ways(against, trial, ways);
  const tried = cases.map(({ course }, index): TriedCase => {
    if (index % tellEvery === 0) tell(index);
    const key = JSON.stringify(course);
    return { now: now.of(key, course), then: then?.of(key, course) ?? null };
  });
  tell(cases.length);
  return { ways, cases: tried };
}

const tellEvery = 200;
/** Some 30 MB. */
const mostJourneys = 1_500;

/** The ways through one package, by course. */
class Ways {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly pkg: TrialPackage,
    private readonly trial: Pick<Trial, 'scenario' | 'pace'>,
    private readonly ways: TriedWay[],
  ) {}

  of(key: string, course: TrialCourse): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const journey = tryCourse(this.pkg, course, this.trial);
    const isKept = this.ways.length < mostJourneys;
    this.ways.push({ journey: isKept ? journey : null, brief: describeJourney(journey) });
    this.known.set(key, this.ways.length - 1);
    return this.ways.length - 1;
  }
}

/** The way of one case. */
export function tryCourse(
  pkg: TrialPackage,
  course: TrialCourse,
  { scenario, pace }: Pick<Trial, 'scenario' | 'pace'>,
): Journey {
  const assumed = trialScenarios[scenario];
  const world = caseWorld(pkg, course, assumed, pace);
  const began = 'course' in assumed ? assumed.course(course) : course;
  return play(pkg, world, {
    processId: ProcessId.reliefCase,
    variables: courseVariables(began),
  });
}
