import { BpmnError } from '../processes/contract.js';
import { EngineError } from '../processes/engine-error.js';
import { incidentText } from '../processes/incident-text.js';
import { RETRIES, type Outcome } from '../processes/job.js';
import { translateDatabaseError } from '../server/db/errors.js';
import { RuleError, TransientError } from '../server/domain/basics/errors.js';

const BACK_OFF_MS = [10_000, 60_000, 300_000] as const;
const HOLD_MS = 5_000;

/**
 * How a job ends that threw. A rule the diagram catches is a BPMN error; a terminated case is held until the engine
 * cancels the job; a world that is away is tried again, and the last try is never used up by it, however long it is
 * away; anything else needs a person and becomes an incident.
 */
export function decideOutcome(thrown: unknown, retries: number): Outcome {
  const error = translateDatabaseError(thrown);
  if (error instanceof RuleError) {
    if (Object.values<string>(BpmnError).includes(error.code)) {
      return { kind: 'bpmnError', code: error.code, message: error.message };
    }
    if (error.code === 'CASE_TERMINATED') {
      return { kind: 'hold', message: error.message, backoffMs: HOLD_MS };
    }
  }
  if (isTransient(error)) {
    const backoffMs = BACK_OFF_MS[Math.max(RETRIES - retries, 0)] ?? BACK_OFF_MS[2];
    return { kind: retries > 1 ? 'retry' : 'hold', message: messageOf(error), backoffMs };
  }
  return { kind: 'incident', message: messageOf(error) };
}

const isTransient = (error: unknown): boolean =>
  error instanceof TransientError || (error instanceof EngineError && error.isTransient);

function messageOf(error: unknown): string {
  if (error instanceof RuleError) return incidentText(error.code, error.message);
  return error instanceof Error ? error.message : String(error);
}
