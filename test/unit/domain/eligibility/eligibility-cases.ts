import type { EligibilityFacts } from '../../../../server/domain/eligibility/eligibility.js';
import type { Finding } from '../../../../server/domain/eligibility/finding.js';
import { exclusionIds } from '../../../../server/domain/eligibility/relief-exclusions.js';
import {
  reliefFactIds,
  type ReliefFact,
} from '../../../../server/domain/eligibility/relief-facts.js';
import type { RuleVersionId } from '../../../../server/domain/eligibility/rule-versions.js';

export const versions: RuleVersionId[] = ['trial-2016', 'rules-2021'];

/** What just fills each rule that has facts: one of the facts of each condition. */
export const filling: Record<RuleVersionId, Record<string, ReliefFact[]>> = {
  'trial-2016': {
    'situation-1': [
      ...(['isCriminal', 'victimSeverelyInjured', 'liableCannotPay'] as const),
      ...(['noCompensationByLitigation', 'hardship'] as const),
    ],
    'situation-2': ['isCriminal', 'lifeInDanger', 'needsUrgentTreatment', 'cannotPayTreatment'],
    'situation-3': [
      ...(['isCriminal', 'victimDied', 'livedOnVictim', 'liableDead'] as const),
      ...(['noCompensationByLitigation', 'hardship'] as const),
    ],
    'situation-4': [
      ...(['isCriminal', 'heavyPropertyLoss', 'liableDead'] as const),
      ...(['noCompensationByLitigation', 'hardship'] as const),
    ],
    'situation-5': ['retaliated', 'victimInjured', 'noCompensationByLitigation', 'hardship'],
    'situation-6': ['isCivilTort', 'victimInjured', 'noCompensationByLitigation', 'hardship'],
    maintenance: ['maintenanceClaim', 'judgmentDebtorCannotPay', 'hardship'],
    petitioner: [
      ...(['isPetitioner', 'claimReasonable', 'unsolvableByLaw'] as const),
      ...(['hardship', 'willStopPetitioning'] as const),
    ],
  },
  'rules-2021': {
    'situation-1': ['isCriminal', 'victimSeverelyInjured', 'caseUnsolved', 'hardship'],
    'situation-2': ['isCriminal', 'victimInjured', 'needsUrgentTreatment', 'cannotPayTreatment'],
    'situation-3': [
      'isCriminal',
      'victimLostWorkAbility',
      'livedOnVictim',
      'timeBarred',
      'hardship',
    ],
    'situation-4': ['isCriminal', 'heavyPropertyLoss', 'liableCannotPay', 'hardship'],
    'situation-5': ['retaliated', 'victimInjured', 'hardship'],
    'situation-6': ['isCivilTort', 'victimInjured', 'noCompensationByLitigation', 'hardship'],
    maintenance: ['maintenanceClaim', 'judgmentDebtorCannotPay', 'hardship'],
    petitioner: [
      ...(['isPetitioner', 'claimReasonable', 'unsolvableByLaw'] as const),
      ...(['hardship', 'willStopPetitioning'] as const),
    ],
  },
};

/** The same of minors, beside either version; another ground that the same facts fill goes with two. */
export const minorFilling: Record<string, { facts: ReliefFact[]; also?: string[] }> = {
  'minor-1': {
    facts: ['isCriminal', 'minorIsVictim', 'severeTrauma', 'noTimelyCompensation', 'hardship'],
  },
  'minor-2': {
    facts: ['isCriminal', 'minorIsVictim', 'needsUrgentTreatment', 'cannotPayTreatment'],
  },
  'minor-3': {
    facts: ['isCriminal', 'victimDied', 'livedOnVictim', 'noTimelyCompensation', 'hardship'],
  },
  'minor-4': {
    facts: ['isCriminal', 'familyPropertyLoss', 'noTimelyCompensation', 'hardship'],
  },
  'minor-5': { facts: ['retaliated', 'familyPropertyLoss', 'noTimelyCompensation', 'hardship'] },
  'minor-6': {
    facts: ['maintenanceClaim', 'judgmentDebtorCannotPay', 'hardship'],
    also: ['maintenance'],
  },
  'minor-7': {
    facts: ['isCivilTort', 'victimInjured', 'noCompensationByLitigation', 'hardship'],
    also: ['situation-6'],
  },
};

/** Nothing stands against it and everything but the facts named is found not to be so; an adult applies. */
export function onlyWith(names: readonly ReliefFact[]): EligibilityFacts {
  return {
    ...{ situation: null, situationReason: null, organisation: false, earlierRelief: false },
    minor: false,
    facts: Object.fromEntries(reliefFactIds.map((name) => [name, names.includes(name)])),
    exclusions: Object.fromEntries(exclusionIds.map((id) => [id, false])),
  };
}

export function findingOf(tree: Finding, id: string): Finding {
  const found = descendants(tree).find((finding) => finding.id === id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
}

export function descendants(finding: Finding): Finding[] {
  return [finding, ...finding.children.flatMap(descendants)];
}
