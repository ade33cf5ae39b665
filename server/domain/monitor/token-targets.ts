/**
 * How freely a token may be taken over an element. `free`: it may be passed and done again. `work`: it may be done again and never passed
 * (what a person or a rule contributes). `fixed`: neither: decisions, signatures, service, terms and money.
 */
export type Passing = 'free' | 'work' | 'fixed';

export interface TokenNode {
  id: string;
  name: string;
  passing: Passing;
  /** A token may be put here: a task or a wait. */
  isStop: boolean;
}

/** The elements of one scope of a diagram; `next`: where a token goes from each, boundary events of an activity included. */
export interface TokenGraph {
  nodes: ReadonlyMap<string, TokenNode>;
  next: ReadonlyMap<string, readonly string[]>;
}

export interface TokenTarget {
  id: string;
  name: string;
  way: 'again' | 'back' | 'forward';
}

/**
 * Where a token may be taken from an element: to it once more; back to a step it has been at, over nothing that is fixed; forward over nothing but what is
 * free and has one way out, so that no approval is passed and no branch chosen by hand. From what is fixed it goes nowhere forward, and from money
 * nowhere at all.
 */
export function tokenTargets(
  graph: TokenGraph,
  at: string,
  { been, isMoney }: { been: ReadonlySet<string>; isMoney: boolean },
): TokenTarget[] {
  const from = graph.nodes.get(at);
  if (from === undefined || isMoney) return [];
  const again: TokenTarget[] = from.isStop ? [{ id: at, name: from.name, way: 'again' }] : [];
  const back = stopsBehind(graph, at).filter(({ id }) => been.has(id));
  const forward = from.passing === 'free' ? stopsAhead(graph, at) : [];
  const known = new Set([at, ...back.map(({ id }) => id)]);
  return [
    ...again,
    ...back.map(({ id, name }): TokenTarget => ({ id, name, way: 'back' })),
    ...forward
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }): TokenTarget => ({ id, name, way: 'forward' })),
  ];
}

/** Stops from which this one is reached over nothing that is fixed. */
function stopsBehind({ nodes, next }: TokenGraph, at: string): TokenNode[] {
  const before = (id: string): string[] =>
    [...next].filter(([, ways]) => ways.includes(id)).map(([from]) => from);
  return walk(
    at,
    nodes,
    (id) => before(id),
    (node) => node.passing !== 'fixed',
  ).filter(({ id, isStop }) => isStop && id !== at);
}

/** The first stops ahead, and those behind stops that are free. */
function stopsAhead({ nodes, next }: TokenGraph, at: string): TokenNode[] {
  const onward = (id: string): readonly string[] => {
    const ways = next.get(id) ?? [];
    return nodes.get(id)?.passing === 'free' && ways.length === 1 ? ways : [];
  };
  return walk(at, nodes, onward, () => true).filter(
    ({ id, isStop, passing }) => isStop && passing !== 'fixed' && id !== at,
  );
}

/** Every node reached from one, over those that may be entered. */
function walk(
  at: string,
  nodes: TokenGraph['nodes'],
  onward: (id: string) => readonly string[],
  mayEnter: (node: TokenNode) => boolean,
): TokenNode[] {
  const found = new Map<string, TokenNode>();
  const waiting = [at];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const reached of onward(id)) {
      const node = nodes.get(reached);
      if (node === undefined || found.has(reached) || !mayEnter(node)) continue;
      found.set(reached, node);
      waiting.push(reached);
    }
  }
  return [...found.values()];
}
