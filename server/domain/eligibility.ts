import type { Known } from './known.js';
import { exclusionIds, exclusions, type Exclusion } from './relief-exclusions.js';
import {
  factsOf,
  situationHolds,
  situations,
  type SituationFacts,
  type SituationItem,
} from './relief-situations.js';

export interface EligibilityFacts extends SituationFacts {
  /** The item of Art. 7 the handler found to hold; settles what the listed facts leave unknown. Null: none found. */
  situation: SituationItem | null;
  /** Items of Art. 8 the handler found to hold; the others count as not holding. */
  exclusions: readonly Exclusion[];
  /** The same party already had relief in the same case, from whatever agency. */
  earlierRelief: Known;
}

export interface Finding {
  rule: `situation-${SituationItem}` | Exclusion | 'once-only';
  citation: string;
  holds: Known;
  /** Chinese, for a person. */
  text: string;
  /** Names of the facts that decided it. */
  factsUsed: string[];
}

export interface Assessment {
  /**
   * `yes`: a listed situation holds and nothing stands against it. `no`: relief was given before, or no situation can
   * hold. `needs-reason`: everything between, for a person to decide with reasons.
   */
  eligible: 'yes' | 'no' | 'needs-reason';
  findings: Finding[];
}

const rules = '《人民检察院开展国家司法救助工作细则》';
const ordinals = Array.from('一二三四五六七');

/**
 * Who may have relief: one item of Art. 7 holds, none of Art. 8 (official reading, confidence H:
 * http://www.sn.jcy.gov.cn/xtxatly/ywgz/msjcgz/202207/t20220721_292966.html ), and none was given to this party in this
 * case before (Art. 3). All findings come back, not the first, since the letter of refusal needs every reason.
 */
export function assessEligibility(facts: EligibilityFacts): Assessment {
  const found = situations.map((situation) => situationFinding(situation, facts));
  const against = exclusionIds.map((id, index) => exclusionFinding(id, index, facts));
  const once = onceFinding(facts);
  return { eligible: conclude(found, against, once), findings: [...found, ...against, once] };
}

function conclude(found: Finding[], against: Finding[], once: Finding): Assessment['eligible'] {
  if (once.holds === true || found.every(({ holds }) => holds === false)) return 'no';
  const holds = found.filter((finding) => finding.holds === true);
  const isListed = holds.some(({ rule }) => rule !== 'situation-7');
  const isClear = once.holds === false && against.every((finding) => finding.holds === false);
  return isListed && isClear ? 'yes' : 'needs-reason';
}

function situationFinding(
  situation: (typeof situations)[number],
  facts: EligibilityFacts,
): Finding {
  const { item, text } = situation;
  const isFound = facts.situation === item;
  return {
    rule: `situation-${item}`,
    citation: `${rules}（2021年）第七条第${ordinals[Number(item) - 1] ?? ''}项`,
    holds: settle(situationHolds(situation, facts), isFound, item === '7'),
    text,
    factsUsed: [...(isFound ? ['situation'] : []), ...factsOf(situation, facts)],
  };
}

/** Facts that contradict win over the handler's finding; the open item holds only when it was found. */
function settle(byFacts: Known, isFound: boolean, isOpenItem: boolean): Known {
  if (byFacts !== 'unknown') return byFacts;
  if (isFound) return true;
  return isOpenItem ? false : 'unknown';
}

function exclusionFinding(id: Exclusion, index: number, facts: EligibilityFacts): Finding {
  return {
    rule: id,
    citation: `${rules}（2021年）第八条第${ordinals[index] ?? ''}项`,
    holds: facts.exclusions.includes(id),
    text: exclusions[id],
    factsUsed: ['exclusions'],
  };
}

function onceFinding(facts: EligibilityFacts): Finding {
  return {
    rule: 'once-only',
    citation: `${rules}（2021年）第三条`,
    holds: facts.earlierRelief,
    text: '同一当事人在同一案件中已获国家司法救助（同一案件只救助一次）',
    factsUsed: ['earlierRelief'],
  };
}
