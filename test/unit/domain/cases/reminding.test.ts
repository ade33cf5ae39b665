import { describe, expect, it } from '@jest/globals';
import { remindRefusal, reminderWorkingDays } from '../../../../server/domain/cases/reminding.js';
import { nationalCalendar } from '../../../../server/domain/terms/calendar-data.js';

describe('remindRefusal', () => {
  it.each([
    ['2026-03-02', '2026-03-02', false],
    ['2026-03-02', '2026-03-04', false],
    ['2026-03-02', '2026-03-05', true],
    ['2026-03-05', '2026-03-09', false],
    ['2026-03-05', '2026-03-10', true],
  ])('asked last on %s, on %s: allowed %s', (lastOn, today, isAllowed) => {
    const refusal = remindRefusal({ isOpen: true, lastOn }, today, nationalCalendar);

    expect(refusal === null).toBe(isAllowed);
  });

  it('reminds nobody of what is answered', () => {
    const letter = { isOpen: false, lastOn: '2026-03-02' };

    expect(remindRefusal(letter, '2026-03-20', nationalCalendar)).toContain('已经答复');
  });

  it('waits for a calendar that is not announced', () => {
    const letter = { isOpen: true, lastOn: '2031-03-03' };

    expect(remindRefusal(letter, '2031-03-20', nationalCalendar)).toContain('日历尚未公布');
  });

  it('counts three working days', () => {
    expect(reminderWorkingDays).toBe(3);
  });
});
