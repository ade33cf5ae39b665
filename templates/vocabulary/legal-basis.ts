import type { LocalDate } from '../../server/domain/basics/local-date.js';
import { RuleError } from '../../server/domain/basics/errors.js';
import {
  opinion2014,
  ruleVersion,
  ruleVersions,
} from '../../server/domain/eligibility/rule-versions.js';
import { chineseNumeral } from './chinese-numeral.js';

/** A text that governs relief by procuratorates, as documents cite it. */
export interface GoverningText {
  /** Title in book quotes, as cited in documents. */
  title: string;
  from: LocalDate;
  /** Has it the seven situations as Art. 7? Only then an item may be cited. */
  hasSituationItems: boolean;
}

/** Oldest first: the six departments' opinion, then the procuratorate's own rules. */
const texts: readonly GoverningText[] = [
  { ...opinion2014, hasSituationItems: false },
  ...ruleVersions.map(({ title, from }) => ({ title, from, hasSituationItems: true })),
];

/** The rule in force on a day; a day before 2014-01-17 is refused, since there was none. */
export function ruleVersionOn(on: LocalDate): GoverningText {
  const version = texts.findLast(({ from }) => from <= on);
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

/**
 * Citation of the link with social assistance: Art. 5 of the rules of 2021 (H: http://www.sn.jcy.gov.cn/xtxatly/ywgz/msjcgz/202207/t20220721_292966.html);
 * earlier texts are cited by their title.
 */
export function citeSocialAssistance(on: LocalDate): string {
  const { title } = ruleVersionOn(on);
  return title === ruleVersion('rules-2021').title ? `${title}第五条` : title;
}

function citeItem(on: LocalDate, article: string, item: number): string {
  const { title, hasSituationItems } = ruleVersionOn(on);
  return hasSituationItems ? `${title}${article}第${chineseNumeral(item)}项` : title;
}
