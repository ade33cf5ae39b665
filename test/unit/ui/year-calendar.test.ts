import { describe, expect, it } from '@jest/globals';
import { calendarYears } from '../../../server/domain/terms/calendar-data.js';
import { readNotice } from '../../../ui/src/features/settings/calendar/read-notice.js';
import { dayKindOf, monthWeeks } from '../../../ui/src/features/settings/calendar/month-weeks.js';
import { toggleDay } from '../../../ui/src/features/settings/calendar/toggle-day.js';

/** 国务院办公厅关于2026年部分节假日安排的通知, the seven sentences of its body. */
const notice2026 = `
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

describe('the notice of a year', () => {
  it('is read as the table holds it', () => {
    const table = calendarYears.find(({ year }) => year === 2026);

    expect(readNotice(2026, notice2026)).toEqual({
      holidays: table?.holidays,
      makeupWorkdays: table?.makeupWorkdays,
    });
  });

  it('words without days give none', () => {
    expect(readNotice(2027, '节假日期间，各地区要妥善安排值班。')).toEqual({
      holidays: '',
      makeupWorkdays: '',
    });
  });
});

describe('a month on the screen', () => {
  it('weeks begin on Monday and every day stands once', () => {
    const weeks = monthWeeks(2026, 11);

    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.flat().filter((on) => on !== null)).toHaveLength(30);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('a month that begins on Monday has no empty first week', () => {
    expect(monthWeeks(2027, 2)).toHaveLength(4);
  });
});

describe('choosing a day', () => {
  it.each([
    ['2027-01-04', ['holiday', 'workday']],
    ['2027-01-03', ['makeup', 'holiday', 'weekend']],
    ['2027-01-02', ['makeup', 'holiday', 'weekend']],
  ])('%s goes round through what it can be', (on, kinds) => {
    let days: ReturnType<typeof toggleDay> = { holidays: [], makeupWorkdays: [] };

    const seen = kinds.map(() => {
      days = toggleDay(on, days.holidays, days.makeupWorkdays);
      return dayKindOf(on, new Set(days.holidays), new Set(days.makeupWorkdays));
    });

    expect(seen).toEqual(kinds);
    expect(days).toEqual({ holidays: [], makeupWorkdays: [] });
  });

  it('the days beside it stay', () => {
    expect(toggleDay('2027-01-01', ['2027-01-04'], ['2027-01-09'])).toEqual({
      holidays: ['2027-01-01', '2027-01-04'],
      makeupWorkdays: ['2027-01-09'],
    });
  });
});
