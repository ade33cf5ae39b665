import { chineseAmount } from '../../server/domain/basics/chinese-amount.js';
import { chineseDateCapitals, formatChineseDate } from '../../server/domain/basics/local-date.js';
import { maskAccount, maskName, maskPhone } from '../../server/domain/people/masking.js';
import { formatYuan, sumFen } from '../../server/domain/basics/money.js';
import { chineseNumeral } from './chinese-numeral.js';

/** Mark for a field that is not needed. Source: 《人民检察院工作文书格式样本（2020年版）》 filling rules. */
const struck = '\\';

/** Three names of three letters and the words around them fit into a line of a title, 19 letters of 22 pt. */
const namesInTitle = 3;

/** A helper of text passes null through, so that `{{strike (date on)}}` can strike it. */
const orNull =
  <T>(format: (value: T) => string) =>
  (value: T | null): string | null =>
    value === null ? null : format(value);

/** The vocabulary of the templates besides HTML; each is pure. Handlebars passes its options as the last argument. */
export const helpers = {
  /** 123450 → 1,234.50元 */
  yuan: orNull(formatYuan),
  /** 123450 → 人民币壹仟贰佰叁拾肆元伍角整 */
  yuanCapitals: orNull(chineseAmount),
  /** 123450 → 1,234.50元（人民币壹仟贰佰叁拾肆元伍角整） */
  amount: orNull((amountFen: number) => `${formatYuan(amountFen)}（${chineseAmount(amountFen)}）`),
  /** Sum of the amounts of payees, in fen. */
  totalFen: (rows: readonly { amountFen: number }[]) =>
    sumFen(rows.map(({ amountFen }) => amountFen)),
  /** 2026-03-02 → 2026年3月2日 */
  date: orNull(formatChineseDate),
  /** 2026-03-02 → 二〇二六年三月二日 */
  dateCapitals: orNull(chineseDateCapitals),
  /** 09:30 → 9时30分 */
  time: orNull((time: string) => `${Number(time.slice(0, 2))}时${time.slice(3)}分`),
  /** A value, or the mark of a field not needed. */
  strike: (value: string | number | null) => value ?? struck,
  maskAccount: orNull(maskAccount),
  maskName: orNull(maskName),
  maskPhone: orNull(maskPhone),
  /** Position in a list (@index, from 0) → 一, 二, 三 */
  ordinal: (index: number) => chineseNumeral(index + 1),
  /** Position in a list (@index, from 0) → 1, 2, 3 */
  position: (index: number) => index + 1,
  /** Days or counts in words: 30 → 三十 */
  numeral: chineseNumeral,
  join: (items: readonly string[], separator: string) => items.join(separator),
  names: (people: readonly { name: string }[]) => people.map(({ name }) => name).join('、'),
  /** As `names`, for a title: of more than three people the first stands for all, 张三等15人. */
  titleNames: (people: readonly { name: string }[]) =>
    people.length > namesInTitle
      ? `${people[0]?.name ?? ''}等${String(people.length)}人`
      : people.map(({ name }) => name).join('、'),
  /** How a letter addresses its readers: 你 for one, 你们 for several. */
  you: (readers: readonly unknown[]) => (readers.length > 1 ? '你们' : '你'),
  paragraphs: (text: string | null) =>
    (text ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  eq: (a: unknown, b: unknown) => a === b,
  more: (items: readonly unknown[]) => items.length > 1,
  /** Class of the office name in a head, so that a long name stays on one line. */
  headSize: (name: string) => headSize(Array.from(name).length),
};

/** Sizes of head.css: 38, 30, 25, 20 and 15 pt fit 11, 14, 17, 22 and 28 characters into 156 mm. */
function headSize(length: number): string {
  if (length <= 11) return 'name';
  if (length <= 14) return 'name long';
  if (length <= 17) return 'name longer';
  return length <= 22 ? 'name longest' : 'name longest tiny';
}
