import { describe, expect, it } from '@jest/globals';
import { historyText } from '../../../server/people/persons/history-text.js';

describe('the history of a person', () => {
  it('tells an act with its role, its days and its reason', () => {
    expect(
      historyText('grant-role', { role: 'handler', from: '2026-03-02', to: null, reason: '' }),
    ).toBe('授予职务：承办检察官（2026-03-02至另有通知）');
    expect(historyText('disable-person', { reason: '调离' })).toBe('停用人员。调离');
    expect(historyText('enter-leave', { from: '2026-03-02', to: '2026-03-03' })).toBe(
      '登记请假（2026-03-02至2026-03-03）',
    );
  });

  it('leaves out who looked and who signed in', () => {
    expect(historyText('read-account', {})).toBeNull();
    expect(historyText('sign-in', {})).toBeNull();
  });
});
