import { describe, expect, it } from '@jest/globals';
import { checkAccess, type AccessRequest } from '../../../server/http/check-access.js';

const today = '2026-03-02';
const session = {
  csrfToken: 'token',
  duty: null,
  actor: {
    accountId: 'a1',
    username: 'handler@county-a',
    displayName: '李秀英',
    represents: [],
    roles: [
      { officeId: 'county-a', role: 'handler' as const, from: '2026-01-01', to: '2026-03-02' },
    ],
  },
};
const usual: AccessRequest = {
  roles: ['handler', 'chief'],
  changesSomething: true,
  csrfToken: 'token',
  session,
  today,
};
const refusal = (request: Partial<AccessRequest>): string | null => {
  try {
    checkAccess({ ...usual, ...request });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('checkAccess', () => {
  it.each<[string, Partial<AccessRequest>, string | null]>([
    ['a holder of one of the roles may', {}, null],
    ['whoever is not signed in may not', { session: null }, 'NOT_SIGNED_IN'],
    ['a change without the token of the page may not be', { csrfToken: undefined }, 'CSRF_TOKEN'],
    ['a change with another token may not be', { csrfToken: 'tokem' }, 'CSRF_TOKEN'],
    ['reading needs no token', { csrfToken: undefined, changesSomething: false }, null],
    ['other roles may not', { roles: ['chief'] }, 'FORBIDDEN'],
    ['the last day of the role counts', { today: '2026-03-02' }, null],
    ['the day after it does not', { today: '2026-03-03' }, 'FORBIDDEN'],
    ['a day before it does not', { today: '2025-12-31' }, 'FORBIDDEN'],
    ['whoever is signed in may, where roles do not matter', { roles: 'any' }, null],
    ['also there only signed in', { roles: 'any', session: null }, 'NOT_SIGNED_IN'],
    [
      'who owes another password gets no further',
      { session: { ...session, duty: 'change-password' } },
      'PASSWORD_CHANGE_DUE',
    ],
    [
      'who owes a second factor neither',
      { roles: 'any', session: { ...session, duty: 'enrol-second-factor' } },
      'SECOND_FACTOR_DUE',
    ],
    [
      'to where the duty is done both may go',
      { roles: 'any', beforeDuties: true, session: { ...session, duty: 'change-password' } },
      null,
    ],
    ['what is public needs neither', { roles: 'public', session: null, csrfToken: '' }, null],
  ])('%s', (_name, request, expected) => {
    expect(refusal(request)).toBe(expected);
  });
});
