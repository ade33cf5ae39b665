import { describe, expect, it } from '@jest/globals';
import { RoutingFacts, Variable } from '../../../processes/contract.js';
import { tableEvaluator } from '../../../processes/evaluate-table.js';
import { computeRoutingFacts } from '../../../server/domain/authority/routing-facts.js';
import {
  everyFacts,
  everyInput,
  officeSettings,
  routingEvaluator,
  routingTable,
  type Facts,
} from './routing-world.js';

const { table, answer } = await routingEvaluator();
const catchAll = table.rules.at(-1)?.id;
const pathOf = (facts: Facts) => answer(facts)?.outputs as { path: string; finalApprover: string };

describe('the routing table, for every combination of facts,', () => {
  const all = everyFacts();

  it('is tried with all of them', () => {
    expect(all).toHaveLength(4 * 3 * 2 * 2 ** 10);
    expect(all.every((facts) => RoutingFacts.safeParse(facts).success)).toBe(true);
  });

  it('gives exactly one path the contract knows, and never by the catch-all', () => {
    const faults = all.filter((facts) => {
      const found = answer(facts);
      return found?.rule.id === catchAll || !Variable.routing.safeParse(found?.outputs).success;
    });

    expect(faults).toEqual([]);
  });

  it('leaves the choice to a person only for a grant no band covers', () => {
    const open = all.filter((facts) => pathOf(facts).path === 'unrouted');

    expect(new Set(open.map(({ proposal, amountBand }) => `${proposal} ${amountBand}`))).toEqual(
      new Set(['grant none']),
    );
  });

  it('takes a grant above the ceiling, disputed, large or by way of exception before a body or a higher office', () => {
    const grave = all.filter(
      ({ proposal, amountBand, overCeiling, disputed, exception }) =>
        proposal === 'grant' &&
        amountBand !== 'none' &&
        (overCeiling || disputed || exception || amountBand === 'large'),
    );

    expect(new Set(grave.map((facts) => pathOf(facts).path))).toEqual(new Set(['full', 'joint']));
    expect(grave.every((facts) => pathOf(facts).finalApprover === 'chief')).toBe(true);
  });

  it('takes an exception before the body of the office, whatever else is asked for', () => {
    const exceptions = all.filter(
      ({ exception, proposal, amountBand }) =>
        exception && proposal === 'grant' && amountBand !== 'none',
    );

    expect(new Set(exceptions.map((facts) => pathOf(facts).path))).toEqual(new Set(['full']));
  });
});

describe.each(officeSettings().map((office) => [office.officeId, office] as const))(
  'the settings of %s, at every bound,',
  (_, office) => {
    const routed = everyInput(office).map((input) => {
      const facts = computeRoutingFacts(input);
      return { input, facts, ...pathOf(facts), rule: answer(facts)?.rule.id };
    });

    it('always lead to a path, and never to the choice of a person', () => {
      const faults = routed.filter(({ path, rule }) => path === 'unrouted' || rule === catchAll);

      expect(routed.length).toBeGreaterThan(1_000);
      expect(faults).toEqual([]);
    });

    it('let a deputy decide only what is delegated', () => {
      const faults = routed.filter(
        ({ finalApprover, facts }) =>
          finalApprover === 'deputy-chief' &&
          (!facts.delegatedToDeputy || facts.overCeiling || facts.disputed || facts.exception),
      );

      expect(faults).toEqual([]);
    });

    it('never ask an office above the topmost', () => {
      const asked = routed.filter(({ path }) => path === 'joint');

      expect(office.isTopmost ? asked.length : 0).toBe(0);
      expect(office.isTopmost || asked.length > 0).toBe(true);
    });
  },
);

describe('every rule of the routing table', () => {
  it('is the first to hold for some facts, but for the catch-all', () => {
    const taken = new Set(everyFacts().map((facts) => answer(facts)?.rule.id));

    const idle = table.rules.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
    expect(idle).toEqual([catchAll]);
  });

  it('is needed: without it some facts go another way', async () => {
    const facts = everyFacts();

    for (const { id } of (await routingTable()).rules.filter((rule) => rule.id !== catchAll)) {
      const without = tableEvaluator({ ...table, rules: table.rules.filter((r) => r.id !== id) });
      const moved = facts.some((one) => {
        const other = without({ facts: one })?.outputs;
        return JSON.stringify(other) !== JSON.stringify(pathOf(one));
      });
      expect([id, moved]).toEqual([id, true]);
    }
  });

  it('holds for medium and small amounts a delegated deputy decides', () => {
    const delegated = everyFacts().filter(
      (facts) => pathOf(facts).finalApprover === 'deputy-chief' && facts.proposal === 'grant',
    );

    expect(new Set(delegated.map(({ amountBand }) => amountBand))).toEqual(
      new Set(['small', 'medium']),
    );
  });
});
