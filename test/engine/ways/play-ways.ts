import { setTimeout as sleep } from 'node:timers/promises';
import { ApiProblem } from '../../../server/demo/api-client.js';
import {
  playBoxes,
  playWaits,
  playWarnings,
  fileCase,
  type Play,
  type PlayedCase,
} from '../../../server/demo/play.js';
import type { Ground } from './ground.js';
import { createMoment } from './moment.js';
import { scenarioOf, type Pause, type Told, type Way } from './way.js';
import { whoHasWork } from './who-has-work.js';
import { tell } from './tell.js';

const AT_ONCE = 4;
const IDLE_MS = 200;
/** Rounds in which nobody could do anything, though nothing moves any more. */
const IDLE_ROUNDS = 5;
/** A world that does not come to rest in this time never will. */
const PATIENCE_MS = 240_000;
/** Days the clock is moved when everybody waits: a hearing, the second instalment, the end of the supplement term. */
const STEPS_DAYS = [6, 12, 14];

interface Held {
  caseId: string;
  played: PlayedCase;
  pause: Pause;
}

/** Everything that is gone at the same time. */
interface Trip {
  ground: Ground;
  play: Play;
  ways: Map<string, Way>;
  answers: Map<string, unknown[]>;
  failures: Map<string, unknown>;
  held: Held[];
}

/** Goes all ways at once, to their ends; what was told of each, or the error that stopped it. */
export async function playWays(
  ground: Ground,
  ways: readonly Way[],
  firstSerial = 1,
): Promise<Map<Way, Told | Error>> {
  const trip = setOut(ground);
  for (const [index, way] of ways.entries()) await fileWay(trip, way, firstSerial + index);
  await playOn(trip);
  for (const days of STEPS_DAYS) {
    await ground.advance(days);
    await playOn(trip);
  }
  const told = new Map<Way, Told | Error>();
  for (const [caseId, way] of trip.ways) {
    const failure = trip.failures.get(caseId);
    told.set(
      way,
      failure ? asError(failure) : await tell(ground, caseId, trip.answers.get(caseId)),
    );
  }
  return told;
}

function setOut(ground: Ground): Trip {
  const cases = new Map<string, PlayedCase>();
  const trip: Trip = {
    ...{ ground, ways: new Map(), answers: new Map(), failures: new Map(), held: [] },
    play: {
      people: ground.people,
      cases,
      today: () => ground.today(),
      onTask: ({ act, case: { id } }) => {
        const played = cases.get(id);
        const pause = trip.ways
          .get(id)
          ?.pauses?.find(
            ({ after, nth = 1 }) =>
              after !== 'filing' && after === act && played?.answered.get(after) === nth,
          );
        if (played && pause) hold(trip, { caseId: id, played, pause });
      },
    },
  };
  return trip;
}

/** Nobody plays a case that is taken out of the list. */
function hold({ play, held }: Trip, one: Held): void {
  play.cases.delete(one.caseId);
  held.push(one);
}

async function fileWay(trip: Trip, way: Way, serial: number): Promise<void> {
  const scenario = scenarioOf(way, serial, trip.ground.today());
  const caseId = await fileCase(trip.play, scenario);
  trip.ways.set(caseId, way);
  trip.answers.set(caseId, []);
  const pause = way.pauses?.find(({ after }) => after === 'filing');
  const played = trip.play.cases.get(caseId);
  if (pause && played) hold(trip, { caseId, played, pause });
}

/** Until nobody has anything to do and no way pauses. */
async function playOn(trip: Trip): Promise<void> {
  await untilIdle(trip);
  while (trip.held.length > 0) {
    await Promise.all(trip.held.splice(0).map((one) => passPause(trip, one)));
    await untilIdle(trip);
  }
}

async function passPause(trip: Trip, { caseId, played, pause }: Held): Promise<void> {
  const { ground, answers, failures, play } = trip;
  const moment = createMoment(ground, caseId, played.scenario.officeId);
  try {
    answers.get(caseId)?.push(await pause.then(moment));
    play.cases.set(caseId, played);
  } catch (error) {
    failures.set(caseId, error);
  }
}

async function untilIdle(trip: Trip): Promise<void> {
  let idle = 0;
  const end = Date.now() + PATIENCE_MS;
  while (idle < IDLE_ROUNDS && Date.now() < end) {
    const { usernames, isMoving } = await whoHasWork(trip.ground);
    const done = await round(trip, usernames);
    if (done > 0) idle = 0;
    else {
      if (!isMoving) idle += 1;
      await sleep(IDLE_MS);
    }
  }
}

async function round(trip: Trip, usernames: readonly string[]): Promise<number> {
  let done = 0;
  const queue = [...usernames];
  const work = async (): Promise<void> => {
    for (let username = queue.shift(); username; username = queue.shift()) {
      done += await turn(trip, username);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** A case at which somebody fails is left alone, so that the others reach their ends. */
async function turn({ play, failures }: Trip, username: string): Promise<number> {
  const [role = '', officeId = ''] = username.split('@');
  const person = await play.people.of(role, officeId);
  try {
    const settled = await playWarnings(play, person);
    return settled + (await playBoxes(play, person)) + (await playWaits(play, person));
  } catch (error) {
    // another was faster, or the case ended in between
    if (error instanceof ApiProblem && error.status === 409) return 0;
    const failed = [...play.cases].find(([, { scenario }]) =>
      asError(error).message.startsWith(`${scenario.id}:`),
    );
    if (!failed) throw error;
    failures.set(failed[0], error);
    play.cases.delete(failed[0]);
    return 1;
  }
}

function asError(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new Error(String(thrown));
  const { cause } = thrown;
  return cause === undefined ? thrown : new Error(`${thrown.message}: ${asError(cause).message}`);
}
