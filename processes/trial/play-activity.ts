import { sourceId } from '../contract.js';
import { TwoRulesHold, type TableAnswer } from '../evaluate-table.js';
import { valueInWords } from './fact-words.js';
import { halt, Interruption } from './halt.js';
import type { JourneyStep } from './journey.js';
import { listedOnly, taskOf } from './journey-log.js';
import { fillInputs, mapped, waitAt, type Room } from './play-node.js';
import type { Player } from './play.js';
import { Scope } from './scope.js';
import type { TrialTable } from './trial-package.js';
import { valueAt } from './ways-on.js';
import type { TrialLoop, TrialNode } from './trial-process.js';
import type { Variables } from './trial-world.js';

/** What an element leaves behind when it is done. */
export interface Done {
  /** Its own scope, from which its outputs are computed. */
  scope: Scope;
  variables: Variables;
  until: number;
  /** Its results were handed on already, one repetition after the other. */
  isMapped?: true;
}

/** Does what a task, a call or a subprocess does, once or for each item of its collection. */
export function runActivity(player: Player, room: Room, node: TrialNode, step: JourneyStep): Done {
  const scope = new Scope(room.scope);
  if (node.loop !== null) return runLoop(player, room, node, { step, loop: node.loop });
  fillInputs(player.pkg.feel, node, scope);
  return runOnce(player, room, node, { step, scope, day: step.day });
}

interface Running {
  step: JourneyStep;
  scope: Scope;
  day: number;
}

function runLoop(
  player: Player,
  room: Room,
  node: TrialNode,
  { step, loop }: { step: JourneyStep; loop: TrialLoop },
): Done {
  const { feel } = player.pkg;
  const body = new Scope(room.scope);
  const items = feel.valueOf(loop.collection, body.get);
  if (!Array.isArray(items)) {
    throw halt(room.process, node, step.day, `要逐一办理的“${loop.collection}”不是清单`);
  }
  const results: unknown[] = [];
  let until = step.day;
  for (const [index, item] of items.entries()) {
    const scope = new Scope(body);
    scope.set('loopCounter', index + 1);
    if (loop.item !== null) scope.set(loop.item, item);
    fillInputs(feel, node, scope);
    const day = loop.isSequential ? until : step.day;
    const { variables, until: left } = runOnce(player, room, node, { step, scope, day });
    mapped(feel, { ...room, scope: body }, node, { scope, variables });
    until = Math.max(until, left);
    results.push(loop.outputElement === null ? null : feel.valueOf(loop.outputElement, scope.get));
  }
  if (loop.outputCollection !== null) room.scope.merge(loop.outputCollection, results);
  return { scope: body, variables: {}, until, isMapped: true };
}

function runOnce(player: Player, room: Room, node: TrialNode, running: Running): Done {
  const { scope, day } = running;
  if (node.type === 'bpmn:CallActivity') return runCall(player, room, node, running);
  if (/SubProcess$/.test(node.type)) {
    const until = player.playRoom({ ...room, scope, inside: node.id }, day);
    return { scope, variables: {}, until };
  }
  if (node.type === 'bpmn:ReceiveTask') {
    const { variables, takes } = waitAt(player, room, node, { events: [node], day });
    return { scope, variables, until: day + takes };
  }
  if (node.type === 'bpmn:BusinessRuleTask' && node.jobType === null) {
    return { scope, variables: decide(player, room, node, running), until: day };
  }
  if (node.type !== 'bpmn:UserTask' && node.jobType === null) {
    return { scope, variables: {}, until: day };
  }
  return askWorld(player, room, node, running);
}

function askWorld(
  { world, log }: Player,
  { process }: Room,
  node: TrialNode,
  { step, scope, day }: Running,
): Done {
  step.task ??= taskOf(node, scope.get);
  const nth = log.nth(node.id);
  const answer = world.answer({ process, node, nth, day, variables: scope.get });
  if (answer.kind === 'refused') throw halt(process, node, day, `办不下去：${answer.why}`);
  if (answer.kind === 'error') throw new Interruption('error', answer.code, day, { process, node });
  if (answer.kind === 'interrupted') {
    throw new Interruption(answer.by, answer.name, day + answer.takes, { process, node });
  }
  if (step.task) step.task.answer = listedOnly(answer.variables);
  return { scope, variables: answer.variables, until: day + answer.takes };
}

/** Asks a table; no rule that holds gives null, as in the engine. */
function decide({ pkg }: Player, { process }: Room, node: TrialNode, { scope, day }: Running) {
  const written = node.calledDecision ?? node.unpinned[0]?.replace(/^=/, '') ?? '';
  const table = pkg.tables.get(sourceId(written.replaceAll('"', '')));
  if (!table) throw halt(process, node, day, `要用的决策表“${written}”不在流程包里`);
  const answer = ask(table, scope, (why) => halt(process, node, day, why));
  const [only, ...others] = table.outputs;
  const value = others.length === 0 && only !== undefined ? answer?.outputs[only] : answer?.outputs;
  return { [node.resultVariable ?? table.name]: value ?? null };
}

function ask(table: TrialTable, scope: Scope, stopped: (why: string) => Error): TableAnswer | null {
  try {
    return table.answer(scope.all());
  } catch (error) {
    if (!(error instanceof TwoRulesHold)) throw error;
    const read = table.inputs.map(({ label, expression }) => {
      return `${label}=${valueInWords(valueAt(expression, scope.get))}`;
    });
    throw stopped(`决策表“${table.name}”有两条规则同时适用：${read.join('，')}`);
  }
}

function runCall(
  player: Player,
  { process, frame }: Room,
  node: TrialNode,
  { step, scope, day }: Running,
): Done {
  const { feel, processes } = player.pkg;
  const named =
    node.calledProcess ??
    sourceId(String(feel.valueOf(node.calledExpression ?? 'null', scope.get)));
  const child = processes.get(named);
  if (!child) throw halt(process, node, day, `要调用的流程“${named}”不在流程包里`);
  const inner = new Scope(null);
  const given = node.passesAllDown ? Object.entries(scope.all()) : scope.locals();
  for (const [name, value] of given) inner.set(name, value);
  const calledBy = { frame, step: player.log.steps.indexOf(step) };
  const until = player.playProcess(child, inner, { day, calledBy });
  if (node.outputs.length === 0 && !node.passesAllUp) return { scope, variables: {}, until };
  return { scope, variables: Object.fromEntries(inner.locals()), until };
}
