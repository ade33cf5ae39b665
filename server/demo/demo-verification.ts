import { exclusionIds } from '../domain/eligibility/relief-exclusions.js';
import {
  factLabels,
  minorFacts,
  opinionFacts,
  reliefFacts,
  type ReliefFact,
} from '../domain/eligibility/relief-facts.js';
import type { Requirement } from '../domain/eligibility/relief-requirements.js';
import { situationsOf, type Situation } from '../domain/eligibility/relief-situations.js';
import type { CaseView } from '../cases/case-view-api.js';
import { readPublishedFacts, valuesOf, type PublishedFacts } from './published-facts.js';
import type { FormData, Scenario } from './scenario.js';

type Facts = Partial<Record<ReliefFact, boolean>>;

const publishedFacts = new Map(readPublishedFacts().map((row) => [row.id, row]));
const nothingPublished: Pick<PublishedFacts, 'facts' | 'found'> = { facts: {}, found: {} };

/** Every item of Art. 8 was looked for and is not there. */
export const nothingAgainst = {
  ...Object.fromEntries(exclusionIds.map((id) => [id, false])),
  organisation: false,
};

/** What the form asks for and the published text leaves open; the same for all, and told in the conclusion. */
const assumed = {
  hardship: 'special',
  compensationFen: 0,
  medicalCostFen: 8_000_000,
  applicantFaultPercent: 0,
  monthlyIncomeFen: 150_000,
  dependants: 2,
} as const;
const assumedLoss = { lossFen: 60_000_000, lawfulAwardFen: 90_000_000 } as const;
const assumedHousehold = 4;

/**
 * 核实 of a published case: its facts as published. What the form needs beyond them is an assumption of the demo and stands as such in
 * the conclusion.
 */
export function demoVerification(
  { id, title, amountFen }: Pick<Scenario, 'id' | 'title' | 'amountFen'>,
  { applicants }: Pick<CaseView, 'applicants'>,
): FormData {
  const published = publishedFacts.get(id) ?? nothingPublished;
  const told = valuesOf(published.found);
  const ground = groundOf(valuesOf(published.facts));
  const applying = applicants.filter(({ minor }) => minor === true).length;
  const minors = Math.max(told.minorsInHousehold ?? 0, applying);
  const isLossTold = told.lossFen !== undefined || told.lawfulAwardFen !== undefined;
  return {
    visits: '入户走访，询问邻居和村民委员会。',
    findings: `${title}。\n演示补充（公开报道未载明）：${ground.assumed.join('、') || '无救助情形的事实'}；其余未载明的金额、人数和第八条各项按演示设定。`,
    ...ground.form,
    exclusions: nothingAgainst,
    guardianChecked: true,
    ...assumed,
    ...(isLossTold ? {} : assumedLoss),
    ...{ heavyLoss: false, minorGrounds: [], keyGroups: [] },
    ...told,
    ...{ minorsInHousehold: minors },
    householdSize: told.householdSize ?? Math.max(assumedHousehold, minors),
    proposalLean: 'grant',
    ownAmountFen: amountFen ?? 2_000_000,
    ...{ disputed: false, jointRequested: false, verifyNext: 'report' },
  };
}

interface Ground {
  form: FormData;
  /** In words: what had to be added to the published facts. */
  assumed: string[];
}

/**
 * The situation relied on: the one the published facts fill, or all but one condition, which is then assumed; else the open seventh
 * with its reason.
 */
function groundOf(told: Facts): Ground {
  const facts: Facts = { ...told, hardship: true };
  const hardship = told.hardship === true ? [] : [factLabels.hardship];
  const [nearest] = situationsOf['rules-2021']
    .filter(({ needs }) => needs[0] !== undefined && state(needs[0], facts) === 'filled')
    .filter(({ needs }) => needs.every((need) => state(need, facts) !== 'broken'))
    .map((situation) => ({ situation, open: openNeeds(situation, facts) }))
    .sort((a, b) => a.open.length - b.open.length);
  if (nearest === undefined || nearest.open.length > 1) return seventh(facts, hardship);
  const added = nearest.open.flatMap(({ any }) => any.slice(-1));
  const all = { ...facts, ...Object.fromEntries(added.map((name) => [name, true])) };
  return {
    form: { situation: nearest.situation.item, ...parted(all) },
    assumed: [...hardship, ...added.map((name) => factLabels[name])],
  };
}

function seventh(facts: Facts, assumed: string[]): Ground {
  return { form: { situation: '7', situationReason: reasonOf(facts), ...parted(facts) }, assumed };
}

function reasonOf({ maintenanceClaim, severeTrauma }: Facts): string {
  if (maintenanceClaim) {
    return '追索抚养费执行不能，属于中政委〔2014〕3号规定的救助对象，生活困难。';
  }
  return severeTrauma
    ? '未成年人受到犯罪侵害，心理遭受严重创伤，属于2018年未成年人救助意见规定的情形，生活困难。'
    : '因案陷入生活困难，公开报道的事实不足以归入前六项，确有救助必要。';
}

/** The form asks for the facts of the two opinions apart. */
function parted(facts: Facts): Record<'facts' | 'opinionFacts' | 'minorFacts', Facts> {
  const entries = Object.entries(facts);
  const those = (group: object) => entries.filter(([name]) => Object.hasOwn(group, name));
  return {
    facts: Object.fromEntries(those(reliefFacts)),
    opinionFacts: Object.fromEntries(those(opinionFacts)),
    minorFacts: Object.fromEntries(those(minorFacts)),
  };
}

const openNeeds = ({ needs }: Situation, facts: Facts): Requirement[] =>
  needs.filter((need) => state(need, facts) === 'open');

function state({ any }: Requirement, facts: Facts): 'filled' | 'broken' | 'open' {
  if (any.some((name) => facts[name] === true)) return 'filled';
  return any.every((name) => facts[name] === false) ? 'broken' : 'open';
}
