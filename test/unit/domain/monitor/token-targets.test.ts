import { describe, expect, it } from '@jest/globals';
import {
  tokenTargets,
  type Passing,
  type TokenGraph,
} from '../../../../server/domain/monitor/token-targets.js';

/** A line of tasks, `name:passing`; further ways are given apart. */
function aGraph(line: string, ways: Record<string, string[]> = {}): TokenGraph {
  const nodes = line.split(' ').map((text) => {
    const [id = '', passing = 'free'] = text.split(':');
    return { id, name: id, passing: passing as Passing, isStop: !id.startsWith('gate') };
  });
  const next = new Map(
    nodes.map(({ id }, at) => [id, nodes.slice(at + 1, at + 2).map((one) => one.id)]),
  );
  for (const [id, further] of Object.entries(ways)) {
    next.set(id, [...(next.get(id) ?? []), ...further]);
  }
  return { nodes: new Map(nodes.map((node) => [node.id, node])), next };
}

const all = (graph: TokenGraph) => new Set(graph.nodes.keys());
const to = (graph: TokenGraph, at: string, been = all(graph), isMoney = false) =>
  tokenTargets(graph, at, { been, isMoney }).map(({ id, way }) => `${way} ${id}`);

describe('where a token may be taken', () => {
  it('goes back over work that may be done again, never over what was decided', () => {
    const graph = aGraph('verify:work approve:fixed propose:work wait:work');

    expect(to(graph, 'wait')).toEqual(['again wait', 'back propose']);
  });

  it('goes back only to where it has been', () => {
    const graph = aGraph('one:work two:work three:work');

    expect(to(graph, 'three', new Set(['two', 'three']))).toEqual(['again three', 'back two']);
  });

  it('goes forward over what is free alone, and stops before the approval', () => {
    const graph = aGraph('notify:free suggest:free verify:work approve:fixed');

    expect(to(graph, 'notify')).toEqual(['again notify', 'forward suggest', 'forward verify']);
  });

  it('never passes what a person or a rule contributes', () => {
    const graph = aGraph('verify:work notify:free');

    expect(to(graph, 'verify')).toEqual(['again verify']);
  });

  it('never chooses a branch by hand', () => {
    const graph = aGraph('notify:free gate:free big:work small:work', { gate: ['small'] });

    expect(to(graph, 'notify')).toEqual(['again notify']);
  });

  it('is taken nowhere from money', () => {
    const graph = aGraph('verify:work pay:fixed');

    expect(to(graph, 'pay', all(graph), true)).toEqual([]);
  });

  it('may enter an approval again and go back before it, not past it', () => {
    const graph = aGraph('propose:work approve:fixed record:free');

    expect(to(graph, 'approve')).toEqual(['again approve', 'back propose']);
  });

  it('ends where the diagram goes in circles', () => {
    const graph = aGraph('one:free two:free', { two: ['one'] });

    expect(to(graph, 'one').sort()).toEqual(['again one', 'back two']);
  });
});
