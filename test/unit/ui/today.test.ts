import { describe, expect, it } from '@jest/globals';
import { toLocalDate } from '../../../server/domain/basics/local-date.js';
import { rememberToday, today } from '../../../ui/src/shared/today.js';

describe('today', () => {
  it('is that of the browser until the server has told its own, which no rubbish replaces', () => {
    const before = today();
    rememberToday('2031-05-06');
    rememberToday(null);
    rememberToday('yesterday');

    expect([before, today()]).toEqual([toLocalDate(new Date()), '2031-05-06']);
  });
});
