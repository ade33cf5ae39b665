/** Jobs are created with this many tries; the back-off counts from it. */
export const RETRIES = 3;

/** An activated job as the worker program sees it; keys are strings, since they exceed 2^53. */
export interface Job {
  key: string;
  type: string;
  elementInstanceKey: string;
  processInstanceKey: string;
  /** Released id, e.g. `ordinary-review--standard-1`. */
  processId: string;
  elementId: string;
  headers: Record<string, string>;
  variables: Record<string, unknown>;
  retries: number;
}

/** What a job can end in; each maps onto one engine command. */
export type Outcome =
  | { kind: 'complete'; variables: Record<string, unknown> }
  /** The job stays open: a person completes it later, within `timeoutMs` nobody else gets it. */
  | { kind: 'keep'; timeoutMs: number }
  | { kind: 'bpmnError'; code: string; message: string }
  | { kind: 'retry'; message: string; backoffMs: number }
  /** Failed without losing a try: the engine is about to cancel it, or the world is away for long. */
  | { kind: 'hold'; message: string; backoffMs: number }
  | { kind: 'incident'; message: string };

/** What the engine answered to a command on a job. */
export type Answer = 'done' | 'not-found';

/** A job as the gateway sends it (keepCase, longs as strings). */
export interface RawJob {
  key: string;
  type: string;
  processInstanceKey: string;
  bpmnProcessId: string;
  elementId: string;
  elementInstanceKey: string;
  customHeaders: string;
  variables: string;
  retries: number;
}

/** Parses the JSON parts of a raw job. */
export function toJob(raw: RawJob): Job {
  return {
    key: raw.key,
    type: raw.type,
    elementInstanceKey: raw.elementInstanceKey,
    processInstanceKey: raw.processInstanceKey,
    processId: raw.bpmnProcessId,
    elementId: raw.elementId,
    headers: JSON.parse(raw.customHeaders || '{}') as Record<string, string>,
    variables: JSON.parse(raw.variables || '{}') as Record<string, unknown>,
    retries: raw.retries,
  };
}
