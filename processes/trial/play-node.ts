import type { FeelMemory } from './feel-memory.js';
import { halt } from './halt.js';
import type { Player } from './play.js';
import type { Scope } from './scope.js';
import type { TrialNode, TrialProcess } from './trial-process.js';
import type { Arrival, Variables } from './trial-world.js';

/** Where tokens go: a process or a subprocess of it, with its variables. */
export interface Room {
  process: TrialProcess;
  /** Index of the frame in the journey. */
  frame: number;
  scope: Scope;
  /** Id of the subprocess, or '' for the process itself. */
  inside: string;
}

export const isActivity = ({ type }: TrialNode): boolean =>
  /Task$|SubProcess$|CallActivity$/.test(type);

/** Writes what the inputs of an element say into its own scope; a later one sees what an earlier one wrote. */
export function fillInputs(feel: FeelMemory, { inputs }: TrialNode, scope: Scope): void {
  for (const { source, target } of inputs) scope.set(target, feel.valueOf(source, scope.get));
}

/**
 * Hands the results of an element on as the engine does: by its output mappings, computed from its own scope; without any,
 * each result to where a variable of that name stands.
 */
export function mapped(
  feel: FeelMemory,
  room: Room,
  { outputs }: TrialNode,
  { scope, variables }: { scope: Scope; variables: Variables },
): void {
  if (outputs.length === 0) {
    for (const [name, value] of Object.entries(variables)) scope.merge(name, value);
    return;
  }
  for (const [name, value] of Object.entries(variables)) scope.set(name, value);
  const results = outputs.map(({ source, target }) => {
    return [target, feel.valueOf(source, scope.get)] as const;
  });
  for (const [target, value] of results) room.scope.merge(target, value);
}

/** What comes of the events somebody waits for; the case stands still when none of them ever does. */
export function waitAt(
  { world, log }: Player,
  { process, scope }: Room,
  node: TrialNode,
  { events, day }: { events: TrialNode[]; day: number },
): Arrival {
  if (events.every(({ event }) => event?.kind === 'link')) {
    throw halt(process, node, day, '用了链接事件，试办不走链接事件');
  }
  const nth = log.nth(node.id);
  const arrival = world.wait({ process, node, events, nth, day, variables: scope.get });
  if (arrival === null) throw halt(process, node, day, '一直等下去：没有等到任何消息，也没有期限');
  return arrival;
}
