import type { IdentityAnswer, IdentityService, IdentitySubject } from './identity-service.js';

/** An invented person of the test service; `isAway`: asked about this one, the service does not answer. */
export interface TestPerson extends IdentitySubject {
  isAway?: boolean;
}

/**
 * Answers from a list of invented people, the same every time: the name of the number is right or it is not; a number it does not know
 * does not match. No register stands behind it.
 */
export function createTestIdentityService(people: readonly TestPerson[]): IdentityService {
  return {
    kind: 'test',
    check: async ({ name, number }): Promise<IdentityAnswer> => {
      const place = people.findIndex((person) => person.number === number);
      const known = people[place];
      if (known?.isAway === true) throw new Error('the test service does not answer for this one');
      return {
        outcome: known?.name === name ? 'matched' : 'not-matched',
        reference: `TEST-${place + 1}`,
      };
    },
  };
}
