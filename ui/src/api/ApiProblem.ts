import type { Fault } from '../../../server/domain/basics/errors.js';

export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  code?: string;
  errors?: Fault[];
  conflict?: Conflict;
  settleAt?: string;
}

/** Who was quicker, and when (ISO 8601, UTC); null: not known. */
export interface Conflict {
  by: string | null;
  at: string | null;
}

/** What the server answered instead of a result (RFC 9457); the text is Chinese and for a person. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | null;
  /** Every fault of what was sent, by JSON pointer. */
  readonly faults: Fault[];
  /** Of a refusal because somebody was quicker; null: another reason. */
  readonly conflict: Conflict | null;
  /** Path of the screen on which what stands in the way is settled; null: none is named. */
  readonly settleAt: string | null;
  /** What a person reports to the operator. */
  readonly requestId: string | null;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? null;
    this.faults = body.errors ?? [];
    this.conflict = body.conflict ?? null;
    this.settleAt = body.settleAt ?? null;
    this.requestId = body.instance?.replace(/^urn:request:/, '') ?? null;
  }
}

/** The server did not answer at all. */
export class NetworkProblem extends Error {
  constructor(options: ErrorOptions) {
    super('network', options);
    this.name = 'NetworkProblem';
  }
}
