import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DecisionId, releasedId } from '../../processes/contract.js';
import { createEngine, type Engine } from '../../processes/engine.js';
import { readPackage } from '../../processes/package/package-files.js';
import { pinIds, releaseName } from '../../processes/release.js';
import { everyFacts, routingEvaluator, type Facts } from '../unit/processes/routing-world.js';

const release = releaseName(`t${randomUUID().slice(0, 8)}`, 1);
const AT_ONCE = 16;

let engine: Engine;
beforeAll(async () => {
  const address = process.env['TEST_ZEEBE_ADDRESS'];
  if (!address) throw new Error('TEST_ZEEBE_ADDRESS must name a running Zeebe 8.5');
  engine = createEngine({ address });
  const sources = await readPackage(new URL('../../processes/', import.meta.url));
  const table = sources.filter(({ name }) => name === 'routing.dmn');
  await engine.deploy((await pinIds(table, release)).resources);
});
afterAll(() => {
  engine.close();
});

describe('the engine', () => {
  it('answers every combination of the facts the table reads as the proof does', async () => {
    const { table, answer } = await routingEvaluator();
    const read = table.inputs.map((input) => input.replace('facts.', '') as keyof Facts);
    const combinations = [
      ...new Map(
        everyFacts().map((facts) => [JSON.stringify(read.map((name) => facts[name])), facts]),
      ).values(),
    ];

    const differing: unknown[] = [];
    for (let from = 0; from < combinations.length; from += AT_ONCE) {
      const some = combinations.slice(from, from + AT_ONCE);
      const decisionId = releasedId(DecisionId.routing, release);
      const answers = await Promise.all(
        some.map((facts) => engine.evaluateDecision(decisionId, { facts })),
      );
      some.forEach((facts, index) => {
        const expected = answer(facts)?.outputs;
        if (JSON.stringify(answers[index]) !== JSON.stringify(expected)) {
          differing.push({ facts, expected, answered: answers[index] });
        }
      });
    }

    expect(combinations).toHaveLength(4 * 2 ** 7);
    expect(differing).toEqual([]);
  }, 120_000);
});
