import type { EligibilityFacts } from './eligibility-facts.js';
import { allOf, anyFact, anyOf, type Finding } from './finding.js';
import type { Known } from '../basics/known.js';
import { opinionGroups } from './opinion-groups.js';
import { factLabels } from './relief-facts.js';
import type { Requirement } from './relief-requirements.js';
import { situationsOf, type Situation } from './relief-situations.js';
import { citation, itemOf, opinionCitation } from './rule-citations.js';
import type { RuleVersionId } from './rule-versions.js';

/** One of the seven situations, or one of the further groups of the 2014 opinion. */
export function groundsFinding(given: EligibilityFacts, version: RuleVersionId): Finding {
  const situations = situationsOf[version].map((situation) =>
    situationFinding(situation, given, version),
  );
  const groups = opinionGroups.map(({ id, text, article, needs }) =>
    requirementsFinding({ id, text, citation: opinionCitation(article) }, needs, given),
  );
  const statement = { id: 'grounds', text: '具有应当予以救助的情形（有一项即可）' };
  return anyOf({ ...statement, citation: citation(version, '第七条') }, [...situations, ...groups]);
}

function situationFinding(
  { item, text, needs }: Situation,
  given: EligibilityFacts,
  version: RuleVersionId,
): Finding {
  const article = itemOf('第七条', Number(item));
  const statement = { id: `situation-${item}`, text, citation: citation(version, article) };
  return needs.length === 0
    ? anyFact(statement, [
        { name: 'situationReason', label: '认为需要救助的理由', value: otherNeed(given) },
      ])
    : requirementsFinding(statement, needs, given);
}

/** The seventh item holds by being found with a reason; not relied on, it does not. */
function otherNeed({ situation, situationReason }: EligibilityFacts): Known {
  if (situation !== '7') return false;
  return situationReason === null || situationReason.trim() === '' ? 'unknown' : true;
}

function requirementsFinding(
  statement: Pick<Finding, 'id' | 'text' | 'citation'>,
  needs: readonly Requirement[],
  { facts }: EligibilityFacts,
): Finding {
  const conditions = needs.map(({ id, text, any }) =>
    anyFact(
      { id: `${statement.id}-${id}`, text, citation: statement.citation },
      any.map((name) => ({ name, label: factLabels[name], value: facts[name] ?? 'unknown' })),
    ),
  );
  return allOf(statement, conditions);
}
