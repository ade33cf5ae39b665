import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createEngine, type Engine } from '../../processes/engine.js';
import { readPackage } from '../../processes/package/package-files.js';
import { readTrialPackage, type TrialPackage } from '../../processes/trial/trial-package.js';
import { pinIds } from '../../processes/release.js';
import { createPlayer, type OpenedTask, type Player } from './process-player.js';
import { elementsOf, interpret } from './interpret.js';
import { flowsOfDiagrams } from './flows-of-diagrams.js';
import { scenarios } from './scenarios/index.js';

const release = 'paths-1';
const sources = new URL('../../processes/', import.meta.url);
const taken = new Set<string>();

let engine: Engine;
let player: Player;
let pkg: TrialPackage;

beforeAll(async () => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  const feedPort = Number(process.env['TEST_FEED_PORT']);
  if (!address || !feedPort) {
    throw new Error(
      'TEST_ZEEBE_ADDRESS and TEST_FEED_PORT must name a running Zeebe 8.5 and its feed',
    );
  }
  engine = createEngine({ address });
  const files = await readPackage(sources);
  pkg = await readTrialPackage(files);
  const { resources } = await pinIds(files, release);
  await engine.deploy(resources);
  player = await createPlayer(engine, release, feedPort);
});

afterAll(async () => {
  await player.close();
  engine.close();
});

const reviewTasks = new Set([
  'department-head-review',
  'deputy-chief-review',
  'chief-approval',
  'chief-submission',
  'record-collective-decision',
  'sign-collective-decision',
  'review-joint-request',
  'decide-joint-request',
]);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const idsOf = (tasks: readonly OpenedTask[]) => tasks.map(({ elementId }) => elementId);
const isReview = (elementId: string): boolean => reviewTasks.has(elementId);

describe('the ways of a relief case', () => {
  it.concurrent.each(scenarios)(
    '$name',
    async ({ script, reaches, avoids = [], opens = [], reviews }) => {
      const played = await player.play(randomUUID(), script);

      expect(played.incidents).toEqual([]);
      expect(played.ended).toBe(true);
      expect([...played.reached]).toEqual(expect.arrayContaining(reaches));
      expect(avoids.filter((element) => played.reached.has(element))).toEqual([]);
      if (reviews) expect(idsOf(played.tasks).filter(isReview)).toEqual(reviews);
      expect(played.tasks).toEqual(expect.arrayContaining(opens));
      for (const flow of played.flows) taken.add(flow);
      const tried = interpret(pkg, script);
      expect(sorted(tried.flows)).toEqual(sorted(played.flows));
      expect(sorted(tried.reached)).toEqual(sorted(elementsOf(played.reached)));
    },
  );
});

describe('the scenarios', () => {
  it('take every flow of every diagram', async () => {
    const flows = await flowsOfDiagrams(sources);

    expect(flows.filter((flow) => !taken.has(flow))).toEqual([]);
  });
});
