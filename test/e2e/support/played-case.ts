import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { casesApi } from '../../../server/cases/api.js';
import type { Person } from '../../../server/demo/api-client.js';
import { demoScenario } from '../../../server/demo/demo-scenarios.js';
import { createPeople } from '../../../server/demo/people.js';
import {
  fileCase,
  playBoxes,
  playWaits,
  playWarnings,
  type Play,
} from '../../../server/demo/play.js';
import type { TypicalCase } from '../../../server/demo/typical-case.js';
import { randomPerson } from './random-person.js';

const patienceMs = 120_000;
const pauseMs = 500;
const typical = new URL('../../../server/demo/typical-cases.json', import.meta.url);

/** A small case of an office that people bring forward through the API, for journeys that begin or end elsewhere. */
export class PlayedCase {
  readonly id: string;
  readonly name: string;
  readonly #play: Play;
  readonly #officeId: string;

  private constructor(play: Play, officeId: string, { id, name }: { id: string; name: string }) {
    this.#play = play;
    this.#officeId = officeId;
    this.id = id;
    this.name = name;
  }

  /** Files the case, of a person nobody has met before. */
  static async file(baseUrl: string, password: string, officeId: string): Promise<PlayedCase> {
    const people = createPeople(baseUrl, password);
    const today = () => new Date().toISOString().slice(0, 10);
    const play: Play = { people, cases: new Map(), today, onTask: () => undefined };
    const [, published] = JSON.parse(readFileSync(typical, 'utf8')) as TypicalCase[];
    if (published === undefined) throw new Error('no published case to play');
    const scenario = demoScenario(published, 1, today());
    const { name, identityNumber } = randomPerson();
    const [first] = scenario.applications;
    if (first?.originalCase === undefined) throw new Error('the scenario has no application');
    // neighbours under one roof would be warned of as the same household
    const address = `江河省临江市青山县某村${String(randomInt(10 ** 6))}号`;
    const applicant = { ...first.applicant, name, identityNumber, address };
    const originalCase = { ...first.originalCase, caseNumber: `${name}的原案` };
    const applications = [{ ...first, officeId, applicant, originalCase }];
    const id = await fileCase(play, { ...scenario, officeId, applications });
    return new PlayedCase(play, officeId, { id, name });
  }

  /** Lets people of these roles work until a task of this name waits; answers it, and who handles the case. */
  async playTo(step: string, roles: readonly string[]): Promise<{ id: string; handler: string }> {
    const workers = await this.#people(roles);
    const [reader] = workers;
    return this.#rounds(workers, async () => {
      const view = await reader?.call(casesApi.getCase, { params: { id: this.id } });
      const task = view?.tasks.find(({ name }) => name === step);
      if (task === undefined) return null;
      const handler = workers.find(({ accountId }) => accountId === view?.handler?.id);
      return { id: task.id, handler: handler?.username ?? '' };
    });
  }

  /** Lets people of these roles work until the case is closed; answers the day and hour. */
  async playToEnd(roles: readonly string[]): Promise<string> {
    const workers = await this.#people(roles);
    const [reader] = workers;
    return this.#rounds(workers, async () => {
      const view = await reader?.call(casesApi.getCase, { params: { id: this.id } });
      return view?.closedAt ?? null;
    });
  }

  #people(roles: readonly string[]): Promise<Person[]> {
    return Promise.all(roles.map((role) => this.#play.people.of(role, this.#officeId)));
  }

  async #rounds<T>(workers: readonly Person[], reached: () => Promise<T | null>): Promise<T> {
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      for (const worker of workers) {
        await playBoxes(this.#play, worker);
        await playWarnings(this.#play, worker);
        await playWaits(this.#play, worker);
      }
      const found = await reached();
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    const refusal = this.#play.cases.get(this.id)?.refusal ?? 'nobody had anything to do';
    throw new Error(`the case ${this.id} did not come so far: ${refusal}`);
  }
}
