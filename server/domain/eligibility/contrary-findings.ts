import type { EligibilityFacts } from './eligibility-facts.js';
import { anyFact, anyOf, type Finding } from './finding.js';
import { exclusionIds, exclusions, organisation } from './relief-exclusions.js';
import {
  againstSource,
  itemOf,
  onceCitation,
  opinionCitation,
  organisationSource,
} from './rule-citations.js';
import type { RuleVersionId } from './rule-versions.js';

/** Art. 8, six items. */
export function generallyNotFinding(given: EligibilityFacts, version: RuleVersionId): Finding {
  const items = exclusionIds.map((id, index) => {
    const article = itemOf('第八条', index + 1);
    const label = exclusions[id];
    const value = given.exclusions[id] ?? 'unknown';
    return anyFact({ id, text: label, ...againstSource(version, article) }, [
      { name: id, label, value },
    ]);
  });
  const statement = { id: 'generally-not', text: '具有一般不予救助的情形' };
  return anyOf({ ...statement, ...againstSource(version, '第八条') }, items);
}

/** What no reason lifts: relief given before, and organisations. */
export function neverFinding(given: EligibilityFacts, version: RuleVersionId): Finding {
  const once = anyFact(
    {
      id: 'once-only',
      text: '同一当事人在同一案件中已获国家司法救助（同一案件只救助一次）',
      citation: onceCitation(version),
    },
    [
      {
        name: 'earlierRelief',
        label: '已在同一案件中获得国家司法救助',
        value: given.earlierRelief,
      },
    ],
  );
  const legalPerson = anyFact(
    {
      id: 'organisation',
      text: organisation,
      citation: { ...opinionCitation(''), source: organisationSource },
      confidence: 'M',
    },
    [{ name: 'organisation', label: organisation, value: given.organisation }],
  );
  const statement = { id: 'never', text: '具有不予救助的情形' };
  return anyOf({ ...statement, citation: onceCitation(version) }, [once, legalPerson]);
}

/** Official answer no. 102 (检察日报), H: neither Art. 7 nor 8 nor any other article limits when an eligible party may apply. */
export const noLimitation: Finding = {
  id: 'no-limitation',
  text: '申请国家司法救助没有时限，原案发生或者裁判时间久远不影响救助',
  citation: {
    text: '检答网集萃第一百零二期《申请司法救助有无期限限制》',
    article: '',
    source: 'https://freewechat.com/a/MzUwOTg3ODgxMg==/2247506116/5',
  },
  holds: true,
  ...{ facts: [], missing: [], children: [] },
};
