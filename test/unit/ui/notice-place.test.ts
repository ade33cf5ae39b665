import { describe, expect, it } from '@jest/globals';
import { noticePlace } from '../../../ui/src/features/notices/notice-place.js';

describe('noticePlace', () => {
  it.each([
    [{ kind: 'transfer', caseId: 'c1' }, '/cases/c1'],
    [{ kind: 'paper-held', caseId: 'c1' }, '/cases/c1?tab=documents#checks'],
    [{ kind: 'sign-in-elsewhere', caseId: null }, '/account'],
    [{ kind: 'password-changed', caseId: null }, '/account'],
    [{ kind: 'process-submitted', caseId: null }, '/designer'],
    [{ kind: 'alert', caseId: null }, '/monitor/stuck'],
    [{ kind: 'calendar-missing', caseId: null }, undefined],
  ])('of %j is %s', (notice, to) => {
    expect(noticePlace(notice)?.to).toBe(to);
  });
});
