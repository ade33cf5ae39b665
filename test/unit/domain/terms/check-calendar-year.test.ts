import { describe, expect, it } from '@jest/globals';
import { calendarYears } from '../../../../server/domain/terms/calendar-data.js';
import { checkCalendarYear } from '../../../../server/domain/terms/check-calendar-year.js';

const holidays = '01-01/01-03 05-01/05-05 10-01/10-07';
const notice = { year: 2027, holidays, makeupWorkdays: '01-09 09-26' };

describe('checkCalendarYear', () => {
  it.each(calendarYears)('finds nothing wrong with the notice of $year', (year) => {
    expect(checkCalendarYear(year)).toEqual([]);
  });

  it('takes a year without makeup workdays, and any blanks between the days', () => {
    expect(checkCalendarYear({ ...notice, makeupWorkdays: '' })).toEqual([]);
    expect(checkCalendarYear({ ...notice, holidays: ` ${holidays.replace(' ', '\n ')} ` })).toEqual(
      [],
    );
  });

  it.each([
    ['13-01', '“13-01”不是日期，应为10-01或10-01/10-07的形式'],
    ['02-29', '“02-29”不是日期，应为10-01或10-01/10-07的形式'],
    ['1-1', '“1-1”不是日期，应为10-01或10-01/10-07的形式'],
    ['01-05/01-04', '“01-05/01-04”不是日期，应为10-01或10-01/10-07的形式'],
    ['01-04/01-05/01-06', '“01-04/01-05/01-06”不是日期，应为10-01或10-01/10-07的形式'],
    ['元旦', '“元旦”不是日期，应为10-01或10-01/10-07的形式'],
    ['01-03', '放假日期2027-01-03出现两次'],
    ['05-05/05-06', '放假日期2027-05-05出现两次'],
    ['01-09', '2027-01-09既是放假日，又是调休上班日'],
  ])('refuses the holidays %s', (more, fault) => {
    expect(checkCalendarYear({ ...notice, holidays: `${holidays} ${more}` })).toEqual([fault]);
  });

  it.each([
    ['01-09 01-09', '调休上班日期2027-01-09出现两次'],
    ['01-08', '2027-01-08不是周末，不能是调休上班日'],
    ['01-11', '2027-01-11不是周末，不能是调休上班日'],
    ['x', '“x”不是日期，应为10-01或10-01/10-07的形式'],
  ])('refuses the makeup workdays %s', (makeupWorkdays, fault) => {
    expect(checkCalendarYear({ ...notice, makeupWorkdays })).toEqual([fault]);
  });

  it.each([
    ['01-02/01-03 05-01 10-01/10-07', '缺少每年都放假的1月1日'],
    ['01-01 05-02 10-01/10-07', '缺少每年都放假的5月1日'],
    ['01-01 05-01 10-02/10-07', '缺少每年都放假的10月1日'],
    ['01-01 05-01 10-01 10-03', '缺少每年都放假的10月2日'],
    ['01-01 05-01 10-01/10-02', '缺少每年都放假的10月3日'],
  ])('misses in %s a holiday of every year', (text, fault) => {
    expect(checkCalendarYear({ ...notice, holidays: text })).toEqual([fault]);
  });
});
