/**
 * The key under which what a step of the process makes of a request for more material is made once, by the desk or by the step,
 * whichever comes first: the request's own id, else that of the step.
 */
export function requestKey(
  kind: string,
  supplementId: string | null | undefined,
  stepKey: string,
): string {
  return ofRequest.has(kind) ? (supplementId ?? stepKey) : stepKey;
}

/** The paper that asks, and the term it starts. */
const ofRequest: ReadonlySet<string> = new Set(['supplement-notice', 'supplement']);
