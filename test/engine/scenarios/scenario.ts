import type { OpenedTask, Script } from '../process-player.js';
import { smallGrant, type Variables } from '../standard-answers.js';

/** One way through the processes: how it is played, and what must be reached (or never) as `process/element`. */
export interface Scenario {
  name: string;
  script: Script;
  reaches: string[];
  avoids?: string[];
  /** Tasks with the office and the person they go to. */
  opens?: OpenedTask[];
  /** The tasks of the reviews in order, where the order is the rule. */
  reviews?: string[];
}

/** The answer of compute-routing-facts: a small grant with these changes. */
export const facts = (change: Variables, rest: Variables = {}): Variables => ({
  facts: { ...smallGrant, ...change },
  ...rest,
});
/** The answer of an approver who returns the case and wants it back. */
export const returned = (resumeAt: string): Variables => ({
  verdict: 'return',
  resumeAt,
  round: 2,
});
/** The answer of an approver who changes the amount and names who is next. */
export const adjusted = (resumeAt: string): Variables => ({ verdict: 'adjust', resumeAt });
export const full = { 'compute-routing-facts': facts({ amountBand: 'large' }) };
export const jointFacts = facts({ jointRequested: true });
export const joint = { 'compute-routing-facts': jointFacts };
export const separate = { 'compute-routing-facts': { ...jointFacts, jointMode: 'separate' } };
export const plc = { 'compute-routing-facts': facts({ plcRequired: true }) };
export const closed = 'relief-case/case-closed';
export const granted = ['relief-case/relief-granted', 'disbursement/disbursed', closed];
