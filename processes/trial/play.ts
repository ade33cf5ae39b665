import { FeelFault } from './feel-memory.js';
import { halt, Halt, Interruption, uncaught } from './halt.js';
import { runActivity, type Done } from './play-activity.js';
import { isActivity, mapped, waitAt, type Room } from './play-node.js';
import { JourneyLog, listedResults } from './journey-log.js';
import type { Journey, JourneyFrame, JourneyStep } from './journey.js';
import { Scope } from './scope.js';
import type { TrialPackage } from './trial-package.js';
import type { TrialNode, TrialProcess } from './trial-process.js';
import type { TrialWorld, Variables } from './trial-world.js';
import { waysOn } from './ways-on.js';

/** More steps than any case people can follow has: whoever takes more goes round in circles. */
const mostSteps = 3_000;
const mostCalls = 20;

/** Plays one case from the start of a process to its end, or to where it cannot go on. */
export function play(
  pkg: TrialPackage,
  world: TrialWorld,
  { processId, variables }: { processId: string; variables: Variables },
): Journey {
  const player = new Player(pkg, world);
  const scope = new Scope(null);
  for (const [name, value] of Object.entries(variables)) scope.set(name, value);
  const { end, stop, days } = player.playCase(processId, scope);
  const { frames, steps, flows } = player.log;
  return { frames, steps, flows, end, stop, days, results: listedResults(scope.get) };
}

/** Someone who goes on: at a node, on a day, by a flow. */
interface Token {
  node: TrialNode;
  day: number;
  flowId: string | null;
}

/** Goes through the processes of a package; what waits outside of it is asked of the world. */
export class Player {
  readonly log = new JourneyLog();
  private lastEnd: Journey['end'] = null;

  constructor(
    readonly pkg: TrialPackage,
    readonly world: TrialWorld,
  ) {}

  playCase(processId: string, scope: Scope): Pick<Journey, 'end' | 'stop' | 'days'> {
    const process = this.pkg.processes.get(processId);
    if (!process) {
      const words = `流程包里没有流程“${processId}”`;
      return { end: null, stop: { file: '', elementId: processId, words }, days: 0 };
    }
    try {
      const days = this.playProcess(process, scope, { day: 0, calledBy: null });
      return { end: this.lastEnd, stop: null, days };
    } catch (error) {
      const halted = error instanceof Interruption ? uncaught(error) : error;
      if (!(halted instanceof Halt)) throw error;
      return { end: null, stop: halted.stop, days: halted.day };
    }
  }

  /** Plays a process to its end; answers the day it ends on. */
  playProcess(
    process: TrialProcess,
    scope: Scope,
    { day, calledBy }: { day: number; calledBy: JourneyFrame['calledBy'] },
  ): number {
    const frame = this.log.begin(process, calledBy);
    if (frame >= mostCalls)
      throw halt(process, process, day, `调用超过${mostCalls}次，可能没有尽头`);
    return this.playRoom({ process, frame, scope, inside: '' }, day);
  }

  /** Plays what lies in a process or subprocess; ends when nobody in it goes on. */
  playRoom(room: Room, day: number): number {
    const nodes = room.process.inside.get(room.inside) ?? [];
    const start = nodes.find(({ type }) => type === 'bpmn:StartEvent');
    if (!start) {
      const at = room.process.nodes.get(room.inside) ?? room.process;
      throw halt(room.process, at, day, '没有开始事件');
    }
    try {
      return this.goOn(room, { node: start, day, flowId: null });
    } catch (error) {
      const handler = error instanceof Interruption ? this.handlerOf(room, nodes, error) : null;
      if (handler === null) throw error;
      return this.playHandler(room, handler, (error as Interruption).day);
    }
  }

  /** An event subprocess that is begun by what happened. */
  private handlerOf(
    { process }: Room,
    nodes: readonly TrialNode[],
    interruption: Interruption,
  ): TrialNode | null {
    const begins = ({ id }: TrialNode): boolean =>
      process.inside
        .get(id)
        ?.some((node) => node.type === 'bpmn:StartEvent' && catches(node, interruption)) === true;
    return nodes.find((node) => node.isEventSubprocess && begins(node)) ?? null;
  }

  private playHandler(room: Room, handler: TrialNode, day: number): number {
    const step = this.log.reach(room.frame, handler, day);
    const scope = new Scope(room.scope);
    const until = this.playRoom({ ...room, scope, inside: handler.id }, day);
    Object.assign(step, { until, state: 'done' });
    return until;
  }

  private goOn(room: Room, first: Token): number {
    const tokens = [first];
    const joins = new Map<string, Token[]>();
    let last = first.day;
    for (;;) {
      const token = earliest(tokens);
      if (token === null) break;
      if (this.log.steps.length > mostSteps) {
        throw halt(room.process, token.node, token.day, `走了${mostSteps}步仍未结束，可能循环不止`);
      }
      const joined = joinAt(joins, token);
      if (joined === null) continue;
      const { next, day, isOver } = this.pass(room, joined);
      last = Math.max(last, day);
      if (isOver) return day;
      tokens.push(...next);
    }
    const waiting = [...joins.values()].find((held) => held.length > 0)?.[0];
    if (waiting) {
      throw halt(room.process, waiting.node, last, '等不到其余的并行分支，不能汇合');
    }
    return last;
  }

  /** One element from being reached to being left. */
  private pass(room: Room, { node, day }: Token): { next: Token[]; day: number; isOver: boolean } {
    const step = this.log.reach(room.frame, node, day);
    try {
      return this.passed(room, node, step);
    } catch (error) {
      if (error instanceof FeelFault) {
        throw halt(room.process, node, day, `的表达式不能计算：${error.message}`);
      }
      if (!(error instanceof Interruption)) throw error;
      Object.assign(step, { until: error.day, state: 'interrupted' });
      const boundary = room.process.boundaries.get(node.id)?.find((one) => catches(one, error));
      if (boundary === undefined) throw error;
      return this.pass(room, { node: boundary, day: error.day, flowId: null });
    }
  }

  private passed(room: Room, node: TrialNode, step: JourneyStep) {
    const { day } = step;
    if (node.type === 'bpmn:EventBasedGateway') return this.passEventGateway(room, node, step);
    const { until, variables, scope, isMapped } = this.done(room, node, step);
    if (!isMapped) mapped(this.pkg.feel, room, node, { scope, variables });
    Object.assign(step, { until, state: 'done' });
    const ways = waysOn(node, this.pkg.feel, room.scope.get);
    if ('why' in ways) throw halt(room.process, node, day, ways.why);
    if (ways.flows.length === 0) return this.passEnd(room, node, until);
    return { next: this.along(room, ways.flows, until), day: until, isOver: false };
  }

  /** What an element gives when it is done, and when. */
  private done(room: Room, node: TrialNode, step: JourneyStep): Done {
    if (isActivity(node)) return runActivity(this, room, node, step);
    const scope = new Scope(room.scope);
    if (node.type !== 'bpmn:IntermediateCatchEvent')
      return { scope, variables: {}, until: step.day };
    const { variables, takes } = waitAt(this, room, node, { events: [node], day: step.day });
    return { scope, variables, until: step.day + takes };
  }

  private passEventGateway(room: Room, node: TrialNode, step: JourneyStep) {
    const { nodes } = room.process;
    const events = node.outgoing.flatMap(({ target }) => nodes.get(target) ?? []);
    const { event, variables, takes } = waitAt(this, room, node, { events, day: step.day });
    const until = step.day + takes;
    Object.assign(step, { until, state: 'done' });
    const caught = this.log.reach(room.frame, event, step.day);
    mapped(this.pkg.feel, room, event, { scope: new Scope(room.scope), variables });
    Object.assign(caught, { until, state: 'done' });
    const flow = node.outgoing.find(({ target }) => target === event.id);
    if (flow) this.log.take(room.frame, flow.id);
    return { next: this.along(room, event.outgoing, until), day: until, isOver: false };
  }

  /** An end event, or an element nothing follows, at which the engine ends as well. */
  private passEnd(room: Room, node: TrialNode, day: number) {
    if (node.event?.kind === 'error') {
      throw new Interruption('error', node.event.name, day, { process: room.process, node });
    }
    if (room.frame === 0 && room.inside === '') {
      this.lastEnd = { elementId: node.id, name: node.name };
    }
    return { next: [], day, isOver: node.event?.kind === 'terminate' };
  }

  private along({ frame, process }: Room, flows: TrialNode['outgoing'], day: number): Token[] {
    return flows.flatMap(({ id, target }) => {
      const node = process.nodes.get(target);
      this.log.take(frame, id);
      return node ? [{ node, day, flowId: id }] : [];
    });
  }
}

function catches({ event, isInterrupting }: TrialNode, { kind, code }: Interruption): boolean {
  if (event?.kind !== kind || !isInterrupting) return false;
  return kind === 'timer' || event.name === code || (kind === 'error' && event.name === null);
}

/** Takes out who is the earliest; of several on one day the one that came first. */
function earliest(tokens: Token[]): Token | null {
  const day = Math.min(...tokens.map((token) => token.day));
  const index = tokens.findIndex((token) => token.day === day);
  return tokens.splice(index, index < 0 ? 0 : 1)[0] ?? null;
}

/** Holds whoever comes to a parallel gateway until all its flows have brought somebody; null: still waiting. */
function joinAt(joins: Map<string, Token[]>, token: Token): Token | null {
  const { node } = token;
  if (node.type !== 'bpmn:ParallelGateway' || node.incoming.length < 2) return token;
  const held = [...(joins.get(node.id) ?? []), token];
  const first = node.incoming.flatMap((id) => held.find(({ flowId }) => flowId === id) ?? []);
  if (first.length < node.incoming.length) {
    joins.set(node.id, held);
    return null;
  }
  joins.set(
    node.id,
    held.filter((one) => !first.includes(one)),
  );
  return { ...token, day: Math.max(...first.map(({ day }) => day)) };
}
