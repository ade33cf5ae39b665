import type { LocalDate } from '../server/domain/local-date.js';
import { RuleError } from '../server/domain/errors.js';
import { chineseNumeral } from './chinese-numeral.js';

/** One version of the rule that governs relief by procuratorates. */
export interface RuleVersion {
  /** Title in book quotes, as cited in documents. */
  title: string;
  effectiveOn: LocalDate;
  /** Has it the seven situations as Art. 7? Only then an item may be cited. */
  hasSituationItems: boolean;
}

/**
 * Oldest first. 2014: six departments' opinion 中政委〔2014〕3号, issued 2014-01-17. 2016: trial rule, published 2016-08-30
 * (taken as effective that day, confidence M). 2021: rule passed 2021-09-01, issued and effective 2021-12-31,
 * https://scxsls.com/knowledge/detail/178424 ; Art. 7 of both: http://www.sanming.jcy.gov.cn/jwzn/202207/t20220705_3736859.shtml
 */
const ruleVersions: readonly RuleVersion[] = [
  {
    title: '《关于建立完善国家司法救助制度的意见（试行）》',
    effectiveOn: '2014-01-17',
    hasSituationItems: false,
  },
  {
    title: '《人民检察院国家司法救助工作细则（试行）》',
    effectiveOn: '2016-08-30',
    hasSituationItems: true,
  },
  {
    title: '《人民检察院开展国家司法救助工作细则》',
    effectiveOn: '2021-12-31',
    hasSituationItems: true,
  },
];

/** The rule in force on a day; a day before 2014-01-17 is refused, since there was none. */
export function ruleVersionOn(on: LocalDate): RuleVersion {
  const version = ruleVersions.findLast(({ effectiveOn }) => effectiveOn <= on);
  if (!version) throw new RuleError('DATE_INVALID', `${on} 尚无国家司法救助规定`);
  return version;
}

/**
 * Citation of situation `item` (1–7) of Art. 7, the reason to grant. Procedure is cited by the title alone:
 * the article numbers of the procedure are not confirmed.
 */
export function citeSituation(on: LocalDate, item: number): string {
  return citeItem(on, '第七条', item);
}

/** Citation of item `item` (1–6) of Art. 8, “generally no relief” (一般不予救助). */
export function citeExclusion(on: LocalDate, item: number): string {
  return citeItem(on, '第八条', item);
}

function citeItem(on: LocalDate, article: string, item: number): string {
  const { title, hasSituationItems } = ruleVersionOn(on);
  return hasSituationItems ? `${title}${article}第${chineseNumeral(item)}项` : title;
}
