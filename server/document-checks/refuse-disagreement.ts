import { RuleError } from '../domain/basics/errors.js';
import type { PaperFinding } from '../domain/paper-rules/paper-rules.js';

/** Refuses with PAPERS_DISAGREE and everything that blocks; does nothing when nothing does. */
export function refuseDisagreement(blocking: readonly PaperFinding[]): void {
  if (blocking.length === 0) return;
  throw new RuleError('PAPERS_DISAGREE', blocking.map(({ text }) => text).join('；'), {
    findings: blocking,
  });
}
