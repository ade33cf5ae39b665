import { signIn, type Person } from './api-client.js';

/** The people of the demo world, signed in when first needed. */
export interface People {
  of(role: string, officeId: string): Promise<Person>;
}

export function createPeople(baseUrl: string, password: string): People {
  const signedIn = new Map<string, Promise<Person>>();
  return {
    of: (role, officeId) => {
      const username = `${role}@${officeId}`;
      const known = signedIn.get(username) ?? signIn(baseUrl, username, password);
      signedIn.set(username, known);
      return known;
    },
  };
}
