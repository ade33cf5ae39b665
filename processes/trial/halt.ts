import type { JourneyStop } from './journey.js';
import type { TrialNode, TrialProcess } from './trial-process.js';

/** The case cannot go on; it stands where `stop` says, on the day. */
export class Halt extends Error {
  constructor(
    readonly stop: JourneyStop,
    readonly day: number,
  ) {
    super(stop.words);
  }
}

/** Something ends an element before it is done: an error of a worker, a message, a timer. */
export class Interruption extends Error {
  constructor(
    readonly kind: 'error' | 'message' | 'timer',
    readonly code: string | null,
    readonly day: number,
    /** Where it happened, should nobody catch it. */
    readonly at: { process: TrialProcess; node: TrialNode },
  ) {
    super(`${kind} ${code ?? ''}`);
  }
}

/** A stop at an element, in words that begin with its name. */
export function halt(
  { file }: TrialProcess,
  { id, name }: { id: string; name: string },
  day: number,
  why: string,
): Halt {
  return new Halt({ file, elementId: id, words: `在“${name === '' ? id : name}”处${why}` }, day);
}

/** Nobody caught it: the engine would stand still with an incident, or go on as if nothing had come. */
export function uncaught({ kind, code, day, at: { process, node } }: Interruption): Halt {
  const words = {
    error: `出现错误“${code ?? ''}”，没有边界事件接住它`,
    message: `收到消息“${code ?? ''}”，没有边界事件接住它`,
    timer: '时限届满，没有边界事件接住它',
  };
  return halt(process, node, day, words[kind]);
}
