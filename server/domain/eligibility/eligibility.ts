import { generallyNotFinding, neverFinding, noLimitation } from './contrary-findings.js';
import type { EligibilityFacts } from './eligibility-facts.js';
import type { Finding } from './finding.js';
import { groundsFinding } from './ground-findings.js';
import type { Known } from '../basics/known.js';
import { citation } from './rule-citations.js';
import type { RuleVersionId } from './rule-versions.js';

export type { EligibilityFacts } from './eligibility-facts.js';

/**
 * `eligible`: a situation holds and nothing stands against it. `generally-not`: one holds, but an item of Art. 8 too, so only a
 * reasoned exception can grant. `not-eligible`: had before, an organisation, or no situation can hold. `undetermined`: what is
 * missing must be found out first.
 */
export type Conclusion = 'eligible' | 'generally-not' | 'not-eligible' | 'undetermined';

export interface Assessment {
  conclusion: Conclusion;
  ruleVersion: RuleVersionId;
  /** The item the handler relies on. */
  situation: EligibilityFacts['situation'];
  tree: Finding;
}

/**
 * Who may have relief: one situation of Art. 7 (or of the opinion on minors, or a further group of the 2014 opinion) holds, none of Art. 8 does (official
 * reading, H: http://www.sn.jcy.gov.cn/xtxatly/ywgz/msjcgz/202207/t20220721_292966.html ), the applicant is a natural person and
 * had none in this case before (Art. 3). Every rule comes back, not the first, since report and refusal need every reason.
 */
export function assessEligibility(given: EligibilityFacts, version: RuleVersionId): Assessment {
  const parts = {
    grounds: groundsFinding(given, version),
    generallyNot: generallyNotFinding(given, version),
    never: neverFinding(given, version),
  };
  const conclusion = conclude(parts.grounds.holds, parts.generallyNot.holds, parts.never.holds);
  return {
    ...{ conclusion, ruleVersion: version, situation: given.situation },
    tree: tree(conclusion, parts, given, version),
  };
}

/** A grant although the rules generally say no: it needs its reason and the collective path. */
export function needsException({ conclusion }: Pick<Assessment, 'conclusion'>): boolean {
  return conclusion === 'generally-not';
}

/** The rules found true that stand against a grant, in words with their article. */
export function reasonsAgainst({
  conclusion,
  tree: { children },
}: Pick<Assessment, 'conclusion' | 'tree'>): string[] {
  const barred = children
    .filter(({ id }) => id === 'never' || id === 'generally-not')
    .flatMap((part) => part.children.filter(({ holds }) => holds === true));
  if (barred.length === 0 && conclusion === 'not-eligible') return ['没有一项应当予以救助的情形'];
  return barred.map(({ text, citation }) => `${text}（${citation.text}${citation.article}）`);
}

export const conclusionTexts: Readonly<Record<Conclusion, string>> = {
  eligible: '符合救助条件',
  'generally-not': '属于一般不予救助的情形，予以救助须说明特殊理由并经集体研究',
  'not-eligible': '不予救助',
  undetermined: '尚有事实待查，不能得出结论',
};

function conclude(grounds: Known, generallyNot: Known, never: Known): Conclusion {
  if (never === true || grounds === false) return 'not-eligible';
  if (never === 'unknown' || grounds === 'unknown') return 'undetermined';
  if (generallyNot === true) return 'generally-not';
  return generallyNot === false ? 'eligible' : 'undetermined';
}

function tree(
  conclusion: Conclusion,
  { grounds, generallyNot, never }: Record<'grounds' | 'generallyNot' | 'never', Finding>,
  { situation }: EligibilityFacts,
  version: RuleVersionId,
): Finding {
  const isOpen = conclusion === 'undetermined';
  const parts = [grounds, generallyNot, never];
  return {
    id: 'eligibility',
    text: conclusionTexts[conclusion],
    citation: citation(version, ''),
    holds: isOpen ? 'unknown' : conclusion === 'eligible',
    facts: parts.flatMap(({ facts }) => facts),
    missing: isOpen
      ? [...missingGround(grounds, situation), ...generallyNot.missing, ...never.missing]
      : [],
    children: [...parts, noLimitation],
  };
}

/** What the item relied on lacks; when that one is settled, what any ground lacks. */
function missingGround(grounds: Finding, situation: EligibilityFacts['situation']): string[] {
  if (grounds.holds !== 'unknown') return [];
  const claimed = grounds.children.find(({ id }) => id === `situation-${situation ?? ''}`);
  return claimed?.holds === 'unknown' ? claimed.missing : grounds.missing;
}
