import type { TrialNode, TrialProcess } from './trial-process.js';
import type { Lookup } from './feel-memory.js';

export type Variables = Record<string, unknown>;

/** A step somebody or something has to do before the case goes on. */
export interface Asked {
  process: TrialProcess;
  node: TrialNode;
  /** How often this element was asked before in this case. */
  nth: number;
  /** Working days since the case began. */
  day: number;
  variables: Lookup;
}

/** How a step ends. `takes` counts working days. */
export type Answer =
  | { kind: 'done'; variables: Variables; takes: number }
  /** A worker reports an error that a boundary event may catch. */
  | { kind: 'error'; code: string }
  /** Something happens while it is open: a message, or its timer runs out. */
  | { kind: 'interrupted'; by: 'message' | 'timer'; name: string | null; takes: number }
  /** The rules do not allow it: the case stands still here. Chinese. */
  | { kind: 'refused'; why: string };

/** One or several events a case waits for. */
export interface Waiting {
  process: TrialProcess;
  /** The event gateway, or the event itself. */
  node: TrialNode;
  events: readonly TrialNode[];
  nth: number;
  day: number;
  variables: Lookup;
}

/** Which of them comes, with what, after how many working days. */
export interface Arrival {
  event: TrialNode;
  variables: Variables;
  takes: number;
}

/** Everything outside of the diagrams: people, workers, the applicant, the bank. */
export interface TrialWorld {
  answer: (asked: Asked) => Answer;
  /** Null: none of the events ever comes. */
  wait: (waiting: Waiting) => Arrival | null;
}
