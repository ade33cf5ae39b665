import type { z } from 'zod';
import type { Act } from '../../processes/contract.js';
import type { NewApplication } from '../cases/create-application-api.js';

export type FormData = Record<string, unknown>;

/** One case to be played: what is filed, and where its way leaves the ordinary. */
export interface Scenario {
  /** Id of the published case, or any name. */
  id: string;
  title: string;
  officeId: string;
  /** The first applicant's application, and those who join. */
  applications: z.input<typeof NewApplication>[];
  /** What the case is worth, in fen; null: the middle of the suggested range. */
  amountFen: number | null;
  /** What is answered to the n-th task of an act, over the ordinary answer; beyond the list the ordinary one. */
  script: Partial<Record<Act, FormData[]>>;
  /** Higher offices that decide and pay apart: their shares come on top of what is proposed. */
  sharesOnTop: number;
  /** `never`: the applicant lets the term run out. */
  supplement: 'supplied' | 'office-collects' | 'never';
  /** How many payment orders the bank sends back before it pays. */
  failedPayments: number;
  payees: { custody?: { kind: string; custodian: string }; instalments?: number };
  /** What the answers to all inquiries say. */
  inquiryReply: 'replied' | 'no-reply';
}

/** A scenario that goes the ordinary way. */
export const ordinary = {
  amountFen: null,
  sharesOnTop: 0,
  script: {},
  supplement: 'supplied',
  failedPayments: 0,
  payees: {},
  inquiryReply: 'replied',
} as const satisfies Partial<Scenario>;
