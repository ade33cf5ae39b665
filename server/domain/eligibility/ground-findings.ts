import type { EligibilityFacts } from './eligibility-facts.js';
import { allOf, anyFact, anyOf, noFact, type Finding } from './finding.js';
import type { Known } from '../basics/known.js';
import { minorSituations, type MinorSituation } from './minor-situations.js';
import { opinionGroups } from './opinion-groups.js';
import { exclusions } from './relief-exclusions.js';
import { factLabels } from './relief-facts.js';
import type { Requirement } from './relief-requirements.js';
import { situationsOf, type Situation } from './relief-situations.js';
import { citation, itemOf, minorsCitation, opinionCitation } from './rule-citations.js';
import type { RuleVersionId } from './rule-versions.js';

type Statement = Pick<Finding, 'id' | 'text' | 'citation'>;

/** One of the seven situations, one of those of minors where a minor applies, or one of the further groups of the 2014 opinion. */
export function groundsFinding(given: EligibilityFacts, version: RuleVersionId): Finding {
  const situations = situationsOf[version].map((situation) =>
    situationFinding(situation, given, version),
  );
  const groups = opinionGroups.map(({ id, text, article, needs }) =>
    requirementsFinding({ id, text, citation: opinionCitation(article) }, needs, given),
  );
  const minors = given.minor ? minorSituations.map((one) => minorFinding(one, given)) : [];
  const statement = { id: 'grounds', text: '具有应当予以救助的情形（有一项即可）' };
  return anyOf({ ...statement, citation: citation(version, '第七条') }, [
    ...[...situations, ...minors, ...groups],
  ]);
}

function situationFinding(
  { item, text, needs }: Situation,
  given: EligibilityFacts,
  version: RuleVersionId,
): Finding {
  const article = itemOf('第七条', Number(item));
  const statement = { id: `situation-${item}`, text, citation: citation(version, article) };
  return needs.length === 0
    ? reasonFinding(statement, given)
    : requirementsFinding(statement, needs, given);
}

function minorFinding(
  { item, text, needs, unless, open }: MinorSituation,
  given: EligibilityFacts,
): Finding {
  const statement = { id: `minor-${item}`, text, citation: minorsCitation(item) };
  const conditions = conditionsOf(statement, needs, given);
  if (unless) conditions.push(unlessFinding(statement, unless, given));
  if (open) {
    const found = { id: `${statement.id}-reason`, text: '认为需要救助' };
    conditions.push(reasonFinding({ ...statement, ...found }, given));
  }
  return allOf(statement, conditions);
}

function unlessFinding(
  { id, citation: cited }: Statement,
  { text, fact }: NonNullable<MinorSituation['unless']>,
  given: EligibilityFacts,
): Finding {
  const value = given.exclusions[fact] ?? 'unknown';
  const statement = { id: `${id}-${fact}`, text, citation: cited };
  return noFact(statement, { name: fact, label: exclusions[fact], value });
}

function reasonFinding(statement: Statement, given: EligibilityFacts): Finding {
  return anyFact(statement, [
    { name: 'situationReason', label: '认为需要救助的理由', value: otherNeed(given) },
  ]);
}

/** The seventh item holds by being found with a reason; not relied on, it does not. */
function otherNeed({ situation, situationReason }: EligibilityFacts): Known {
  if (situation !== '7') return false;
  return situationReason === null || situationReason.trim() === '' ? 'unknown' : true;
}

function requirementsFinding(
  statement: Statement,
  needs: readonly Requirement[],
  given: EligibilityFacts,
): Finding {
  return allOf(statement, conditionsOf(statement, needs, given));
}

function conditionsOf(
  statement: Statement,
  needs: readonly Requirement[],
  { facts }: EligibilityFacts,
): Finding[] {
  return needs.map(({ id, text, any }) =>
    anyFact(
      { id: `${statement.id}-${id}`, text, citation: statement.citation },
      any.map((name) => ({ name, label: factLabels[name], value: facts[name] ?? 'unknown' })),
    ),
  );
}
