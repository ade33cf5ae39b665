/** What a service says of a name and a number; `format-only`: nobody was asked, the number itself is in order. */
export const identityOutcomes = ['matched', 'not-matched', 'unavailable', 'format-only'] as const;
export type IdentityOutcome = (typeof identityOutcomes)[number];

export interface IdentitySubject {
  /** Normalised, as it is kept. */
  name: string;
  /** Of a resident's card, 18 characters. */
  number: string;
}

export interface IdentityAnswer {
  outcome: IdentityOutcome;
  /** The service's own number of this answer, by which it can be found there again; null where there is none. */
  reference: string | null;
}

/**
 * The port to whoever knows which name belongs to which number (the population register, or an agency's gateway to it). It may throw
 * or never answer: `check-identity.ts` makes `unavailable` of both.
 */
export interface IdentityService {
  /** `none`: nobody is asked; `test`: invented people, and every answer says so. */
  kind: 'none' | 'test';
  check(subject: IdentitySubject): Promise<IdentityAnswer>;
}

/** No service is set up: the form of the number and its check character are all that is known. */
export const noIdentityService: IdentityService = {
  kind: 'none',
  check: async () => ({ outcome: 'format-only', reference: null }),
};
