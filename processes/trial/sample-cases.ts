import { bandFor, type AmountBand } from '../../server/domain/authority/bands.js';
import type { Delegation } from '../../server/domain/authority/check-delegations.js';
import {
  computeRoutingFacts,
  type OfficeLevel,
  type RoutingInput,
} from '../../server/domain/authority/routing-facts.js';
import type { LocalDate } from '../../server/domain/basics/local-date.js';
import type { Fen } from '../../server/domain/basics/money.js';
import { plainCourse, type TrialCase } from './trial-case.js';

/** An office as samples are made for it: its settings in force on the day. */
export interface SampleOffice {
  id: string;
  level: OfficeLevel;
  bands: readonly AmountBand[];
  delegations: readonly Delegation[];
  plcReviewsGrants: boolean;
  jointMode: 'unified' | 'separate';
  /** Null when no wage is known. */
  ceilingFen: Fen | null;
}

const levelNames: Record<OfficeLevel, string> = {
  county: '县级院',
  city: '市级院',
  province: '省级院',
};
const bandNames = { small: '小额', medium: '中额', large: '大额', none: '没有对应的档' };

/** What makes one sample different from another, beside its office and amount. */
const traits = {
  urgent: '急需救治',
  disputed: '重大疑难或有争议',
  minor: '涉及未成年人',
  generallyNot: '例外救助',
  jointRequested: '提请联合救助',
} as const satisfies Partial<Record<keyof RoutingInput, string>>;

/** Alone and in the pairs that meet in one case. */
const traitSets: (keyof typeof traits)[][] = [
  ...[[], ['urgent'], ['disputed'], ['minor'], ['generallyNot'], ['jointRequested']],
  ...[
    ['urgent', 'minor'],
    ['urgent', 'disputed'],
    ['disputed', 'jointRequested'],
  ],
] as (keyof typeof traits)[][];

/** Sample cases of some offices: each band and the ceiling, granted and refused, with what else decides the path. */
export function sampleCases(offices: readonly SampleOffice[], filedOn: LocalDate): TrialCase[] {
  return offices.flatMap((office) =>
    amountsOf(office).flatMap((amountFen) =>
      (['grant', 'refuse'] as const).flatMap((proposal) =>
        traitSets
          .filter((set) => isPossible(office, proposal, set))
          .map((set) => sampleCase(office, { amountFen, proposal, set, filedOn })),
      ),
    ),
  );
}

/** One amount in each band and at each power that is delegated, and one above the ceiling. */
function amountsOf({ bands, delegations, ceilingFen }: SampleOffice): Fen[] {
  const within = bands.map(({ fromFen, uptoFen }) => uptoFen ?? fromFen);
  const delegated = delegations.flatMap(({ uptoFen }) => uptoFen ?? []);
  const above = ceilingFen === null ? [] : [ceilingFen + 1];
  return [...new Set([...within, ...delegated, ...above])].sort((a, b) => a - b);
}

/** The topmost office has nobody to ask; a refusal is no exception. */
const isPossible = (
  { level }: SampleOffice,
  proposal: 'grant' | 'refuse',
  set: readonly (keyof typeof traits)[],
): boolean =>
  (level !== 'province' || !set.includes('jointRequested')) &&
  (proposal === 'grant' || !set.includes('generallyNot'));

interface Sample {
  amountFen: Fen;
  proposal: 'grant' | 'refuse';
  set: readonly (keyof typeof traits)[];
  filedOn: LocalDate;
}

function sampleCase(
  office: SampleOffice,
  { amountFen, proposal, set, filedOn }: Sample,
): TrialCase {
  const has = (trait: keyof typeof traits): boolean => set.includes(trait);
  const facts = computeRoutingFacts({
    ...{ proposal, amountFen, officeLevel: office.level },
    ...{ bands: office.bands, delegations: office.delegations },
    ...{ plcReviewsGrants: office.plcReviewsGrants, ceilingFen: office.ceilingFen },
    ...{ urgent: has('urgent'), disputed: has('disputed'), minor: has('minor') },
    ...{ generallyNot: has('generallyNot'), jointRequested: has('jointRequested') },
    ...{ hearingAsked: false, jointDeclined: false },
  });
  const label = [
    levelNames[office.level],
    `${bandNames[bandFor(amountFen, office.bands)]} ${(amountFen / 100).toLocaleString('zh-CN')} 元`,
    ...(facts.overCeiling ? ['超过限额'] : []),
    ...(facts.delegatedToDeputy ? ['已授权分管副检察长'] : []),
    ...set.map((trait) => traits[trait]),
    proposal === 'grant' ? '拟救助' : '拟不予救助',
  ].join(' · ');
  return {
    ...{ label, officeId: office.id, filedOn },
    course: {
      ...plainCourse(facts),
      jointMode: office.jointMode,
      answers: { 'propose-relief': [{ proposeNext: 'submit', proposal }] },
    },
  };
}
