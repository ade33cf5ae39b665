import type { Disagreement, PaperContext, Place } from '../papers/paper.js';
import { amountsAgree } from './amounts-agree.js';
import { approverHadPower } from './approver-had-power.js';
import { birthDatesAgree } from './birth-dates-agree.js';
import { capitalsAgree } from './capitals-agree.js';
import { datesInOrder } from './dates-in-order.js';
import { decisionWithinTerm } from './decision-within-term.js';
import { fontsCover } from './fonts-cover.js';
import { identityNumbersAgree } from './identity-numbers-agree.js';
import { issuerAgrees } from './issuer-agrees.js';
import { namesAgree } from './names-agree.js';
import { noBlankFields } from './no-blank-fields.js';
import { noPlaceholders } from './no-placeholders.js';
import { numbersAgree } from './numbers-agree.js';

/** `block`: the paper is not issued or sealed; `warn`: it is, and the finding is shown. */
export type RuleLevel = 'block' | 'warn';

export interface PaperRule {
  name: string;
  /** Unless the office has set another. */
  level: RuleLevel;
  check: (context: PaperContext) => Disagreement[];
}

/** What is checked across the papers of a case before one is issued, sealed, or the case is closed. One rule, one file. */
export const paperRules = {
  'names-agree': { name: '姓名一致', level: 'block', check: namesAgree },
  'identity-numbers-agree': { name: '证件号码一致', level: 'block', check: identityNumbersAgree },
  'birth-dates-agree': { name: '出生日期与证件一致', level: 'warn', check: birthDatesAgree },
  'amounts-agree': { name: '金额一致', level: 'block', check: amountsAgree },
  'capitals-agree': { name: '大小写金额一致', level: 'block', check: capitalsAgree },
  'dates-in-order': { name: '日期先后一致', level: 'block', check: datesInOrder },
  'numbers-agree': { name: '文号案号一致', level: 'warn', check: numbersAgree },
  'decision-within-term': { name: '在期限内决定', level: 'warn', check: decisionWithinTerm },
  'approver-had-power': { name: '审批人有权决定', level: 'block', check: approverHadPower },
  'issuer-agrees': { name: '落款单位一致', level: 'block', check: issuerAgrees },
  'no-placeholders': { name: '没有未填写的占位', level: 'block', check: noPlaceholders },
  'no-blank-fields': { name: '表格没有空白栏', level: 'warn', check: noBlankFields },
  'fonts-cover': { name: '每个字都有字体', level: 'warn', check: fontsCover },
} as const satisfies Record<string, PaperRule>;

export type PaperRuleId = keyof typeof paperRules;
export const paperRuleIds = Object.keys(paperRules) as [PaperRuleId, ...PaperRuleId[]];

export const ruleLevelNames = { block: '不得出具', warn: '提示' } as const satisfies Record<
  RuleLevel,
  string
>;

/** What each rule does in an office; a rule that is not named keeps its own level. */
export type RuleLevels = Partial<Record<PaperRuleId, RuleLevel>>;

export interface PaperFinding {
  rule: PaperRuleId;
  level: RuleLevel;
  text: string;
  places: Place[];
}

/** Every finding of every rule, those that block first. `levels` are those an office has set. */
export function checkPapers(context: PaperContext, levels: RuleLevels = {}): PaperFinding[] {
  const findings = paperRuleIds.flatMap((rule) =>
    paperRules[rule].check(context).map(({ text, places }) => ({
      ...{ rule, text, places },
      level: levels[rule] ?? paperRules[rule].level,
    })),
  );
  return [
    ...findings.filter(({ level }) => level === 'block'),
    ...findings.filter(({ level }) => level === 'warn'),
  ];
}

/** The findings that show themselves on the paper about to be issued. */
export function findingsOfDraft(findings: readonly PaperFinding[]): PaperFinding[] {
  return findings.filter(({ places }) => places.some(({ documentId }) => documentId === null));
}
