import { calendarOf, type CalendarYear } from './calendar.js';

/**
 * Days off and makeup workdays 2004 to 2026 as the State Council ordered them (国务院办公厅关于部分节假日安排的通知); `source`
 * is the notice of the year and, where two stand there, its change. 2005 is taken from a reprint (confidence M).
 * Dates extracted from the package chinese-days 1.5.7, MIT licence, © 2024 Yawei sun, https://github.com/vsme/chinese-days , except
 * 2005-12-31, which it lacks: the notice for 2006 (国办发明电〔2005〕35号) has that Saturday worked in exchange for 2006-01-03.
 */
export const calendarYears: readonly CalendarYear[] = [
  {
    year: 2004,
    holidays: '01-01 01-22/01-28 05-01/05-07 10-01/10-07',
    makeupWorkdays: '01-17/01-18 05-08/05-09 10-09/10-10',
    source: 'https://zh.wikisource.org/zh-hans/国务院办公厅关于2004年部分节假日安排的通知',
  },
  {
    year: 2005,
    holidays: '01-01/01-03 02-09/02-15 05-01/05-07 10-01/10-07',
    makeupWorkdays: '02-05/02-06 04-30 05-08 10-08/10-09 12-31',
    source:
      'https://zhidao.baidu.com/question/2299098.html http://www.gov.cn/jrzg/2005-12/22/content_133837.htm',
  },
  {
    year: 2006,
    holidays: '01-01/01-03 01-29/02-04 05-01/05-07 10-01/10-07',
    makeupWorkdays: '01-28 02-05 04-29/04-30 09-30 10-08 12-30/12-31',
    source: 'http://www.gov.cn/jrzg/2005-12/22/content_133837.htm',
  },
  {
    year: 2007,
    holidays: '01-01/01-03 02-18/02-24 05-01/05-07 10-01/10-07 12-30/12-31',
    makeupWorkdays: '02-17 02-25 04-28/04-29 09-29/09-30 12-29',
    source: 'http://www.gov.cn/fwxx/sh/2006-12/18/content_471877.htm',
  },
  {
    year: 2008,
    holidays: '01-01 02-06/02-12 04-04/04-06 05-01/05-03 06-07/06-09 09-13/09-15 09-29/10-05',
    makeupWorkdays: '02-02/02-03 05-04 09-27/09-28',
    source: 'http://www.gov.cn/zwgk/2007-12/18/content_837184.htm',
  },
  {
    year: 2009,
    holidays: '01-01/01-03 01-25/01-31 04-04/04-06 05-01/05-03 05-28/05-30 10-01/10-08',
    makeupWorkdays: '01-04 01-24 02-01 05-31 09-27 10-10',
    source: 'http://www.gov.cn/zwgk/2008-12/10/content_1174014.htm',
  },
  {
    year: 2010,
    holidays: '01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07',
    makeupWorkdays: '02-20/02-21 06-12/06-13 09-19 09-25/09-26 10-09',
    source: 'http://www.gov.cn/zwgk/2009-12/08/content_1482691.htm',
  },
  {
    year: 2011,
    holidays: '01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04 06-06 09-10/09-12 10-01/10-07',
    makeupWorkdays: '01-30 02-12 04-02 10-08/10-09 12-31',
    source: 'http://www.gov.cn/zwgk/2010-12/10/content_1762643.htm',
  },
  {
    year: 2012,
    holidays: '01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22 06-24 09-30/10-07',
    makeupWorkdays: '01-21 01-29 03-31/04-01 04-28 09-29',
    source: 'http://www.gov.cn/zwgk/2011-12/06/content_2012097.htm',
  },
  {
    year: 2013,
    holidays: '01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07',
    makeupWorkdays: '01-05/01-06 02-16/02-17 04-07 04-27/04-28 06-08/06-09 09-22 09-29 10-12',
    source: 'http://www.gov.cn/zwgk/2012-12/10/content_2286598.htm',
  },
  {
    year: 2014,
    holidays: '01-01 01-31/02-06 04-05/04-07 05-01/05-03 06-02 09-08 10-01/10-07',
    makeupWorkdays: '01-26 02-08 05-04 09-28 10-11',
    source: 'http://www.gov.cn/zwgk/2013-12/11/content_2546204.htm',
  },
  {
    year: 2015,
    holidays: '01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-03/09-04 09-27 10-01/10-07',
    makeupWorkdays: '01-04 02-15 02-28 09-06 10-10',
    source:
      'http://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm http://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm',
  },
  {
    year: 2016,
    holidays: '01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07',
    makeupWorkdays: '02-06 02-14 06-12 09-18 10-08/10-09',
    source: 'http://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm',
  },
  {
    year: 2017,
    holidays: '01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08',
    makeupWorkdays: '01-22 02-04 04-01 05-27 09-30',
    source: 'http://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm',
  },
  {
    year: 2018,
    holidays: '01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07 12-30/12-31',
    makeupWorkdays: '02-11 02-24 04-08 04-28 09-29/09-30 12-29',
    source: 'http://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm',
  },
  {
    year: 2019,
    holidays: '01-01 02-04/02-10 04-05/04-07 05-01/05-04 06-07/06-09 09-13/09-15 10-01/10-07',
    makeupWorkdays: '02-02/02-03 04-28 05-05 09-29 10-12',
    source:
      'http://www.gov.cn/xinwen/2018-12/06/content_5346287.htm http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
  },
  {
    year: 2020,
    holidays: '01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08',
    makeupWorkdays: '01-19 04-26 05-09 06-28 09-27 10-10',
    source:
      'http://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm http://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
  },
  {
    year: 2021,
    holidays: '01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07',
    makeupWorkdays: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    source: 'http://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
  },
  {
    year: 2022,
    holidays:
      '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31',
    makeupWorkdays: '01-29/01-30 04-02 04-24 05-07 10-08/10-09',
    source: 'http://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
  },
  {
    year: 2023,
    holidays: '01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06',
    makeupWorkdays: '01-28/01-29 04-23 05-06 06-25 10-07/10-08',
    source: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  },
  {
    year: 2024,
    holidays: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
    makeupWorkdays: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    source: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
  },
  {
    year: 2025,
    holidays: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
    makeupWorkdays: '01-26 02-08 04-27 09-28 10-11',
    source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  },
  {
    year: 2026,
    holidays: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
    makeupWorkdays: '01-04 02-14 02-28 05-09 09-20 10-10',
    source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  },
];

/** The calendar of all years known today; a term that reaches 2027 is pending until that year is entered. */
export const nationalCalendar = calendarOf(calendarYears);
