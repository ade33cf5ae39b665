import type { RuleCode } from './rule-codes.js';

/** The rules refuse: a 4xx by `ruleCodes`, a BPMN error of the same code in a job. `message` is Chinese and for a person. */
export class RuleError extends Error {
  readonly code: RuleCode;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: RuleCode, message: string, details?: Record<string, unknown>) {
    super(message);
    this.name = 'RuleError';
    this.code = code;
    this.details = details;
  }
}

/** The world is not available just now (database, engine, browser): 503 for a person, retry with back-off for a job. */
export class TransientError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TransientError';
  }
}

/** One fault of an input: JSON pointer (RFC 6901) into it and a Chinese sentence. */
export interface Fault {
  pointer: string;
  detail: string;
}

/** Malformed input: a 400 listing every fault at once, never only the first. */
export class InputError extends Error {
  readonly faults: Fault[];

  constructor(faults: Fault[], message = '提交的内容有误') {
    super(message);
    this.name = 'InputError';
    this.faults = faults;
  }
}
