import { formatDayRanges, parseDayRanges } from './day-ranges.js';

export interface NoticeDays {
  holidays: string;
  makeupWorkdays: string;
}

/**
 * Days off and makeup workdays out of the words of the State Council's yearly notice (国务院办公厅关于某年部分节假日安排的通知), such as
 * “元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。”. What it reads is a proposal for a person to check.
 */
export function readNotice(year: number, text: string): NoticeDays {
  const sentences = text.replace(/（[^）]*）|\([^)]*\)/g, '').split(/[。；;\n]/);
  return {
    holidays: daysOf(
      year,
      sentences.filter((sentence) => sentence.includes('放假')),
    ),
    makeupWorkdays: daysOf(
      year,
      sentences.filter((sentence) => sentence.includes('上班')),
    ),
  };
}

const range = /\d{1,2}月\d{1,2}日(?:[至到—-](?:\d{1,2}月)?\d{1,2}日)?/g;

function daysOf(year: number, sentences: readonly string[]): string {
  const pieces = sentences.flatMap((sentence) => sentence.replace(/\s/g, '').match(range) ?? []);
  return formatDayRanges(parseDayRanges(year, pieces.join(' ')).days);
}
