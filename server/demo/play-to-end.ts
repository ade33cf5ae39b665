import { casesApi } from '../cases/api.js';
import type { Person } from './api-client.js';
import { playBoxes, playWaits, playWarnings, type Play } from './play.js';

const IDLE_MS = 1_000;
/** Rounds without anything to do before the engine is taken to have come to rest. */
const IDLE_ROUNDS = 4;
const AT_ONCE = 4;

/** Lets everybody work until nobody has anything to do. */
export async function playUntilIdle(play: Play, people: Person[]): Promise<void> {
  let idle = 0;
  while (idle < IDLE_ROUNDS) {
    const done = await round(play, people);
    idle = done > 0 ? 0 : idle + 1;
    if (done === 0) await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  }
}

/** Each person works through their boxes; a few at a time, as in offices. */
async function round(play: Play, people: Person[]): Promise<number> {
  let done = 0;
  const queue = [...people];
  const work = async (): Promise<void> => {
    for (let person = queue.shift(); person; person = queue.shift()) {
      done += await playBoxes(play, person);
      done += await playWarnings(play, person);
      done += await playWaits(play, person);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** Ids of the played cases that are not closed yet. */
export async function openCases(
  play: Play,
  supervisor: (officeId: string) => Promise<Person>,
): Promise<string[]> {
  const open: string[] = [];
  for (const [id, { scenario }] of play.cases) {
    const person = await supervisor(scenario.officeId);
    const { closedAt } = await person.call(casesApi.getCase, { params: { id } });
    if (closedAt === null) open.push(id);
  }
  return open;
}
