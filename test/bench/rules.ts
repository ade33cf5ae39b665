import {
  assessEligibility,
  type EligibilityFacts,
} from '../../server/domain/eligibility/eligibility.js';
import { exclusionIds } from '../../server/domain/eligibility/relief-exclusions.js';
import { suggestAmount } from '../../server/domain/amount/suggest-amount.js';
import { formatTable } from '../../server/demo/report.js';
import { aStandard, plainFacts } from '../unit/domain/amount/amount-world.js';
import { machine } from './report.js';

const rounds = Number(process.env['YINGJIU_BENCH_RULES'] ?? 20_000);
const warmUps = 2_000;

/** A finished examination: everything is known, nothing stands against it. */
const known: EligibilityFacts = {
  ...{ situation: '1', situationReason: null, earlierRelief: false, organisation: false },
  minor: true,
  facts: {
    ...{ isCriminal: true, victimSeverelyInjured: true, liableCannotPay: true, hardship: true },
    ...{ caseUnsolved: false, timeBarred: false, noCompensationByLitigation: true },
  },
  exclusions: Object.fromEntries(exclusionIds.map((id) => [id, false])),
};
/** Every step of the calculation is taken. */
const amountFacts = {
  ...plainFacts,
  ...{ faultPercent: 20, minorsInHousehold: 2, payees: 3, advancePaidFen: 1_000_000 },
  ...{ isKeyGroup: true, prefersHigher: true, compensationFen: 500_000 },
};
const standard = { ...aStandard, floorFen: 300_000, perPayeeCapFen: 5_000_000 };

interface Measured {
  what: string;
  medianUs: number;
  p99Us: number;
  perSecond: number;
}

/** How long the rules take for an answer, with all its findings and sentences; started by `npm run bench:rules`. */
function main(): void {
  const rows = [
    measure('救助条件（全部认定和依据）', () => assessEligibility(known, 'rules-2021')),
    measure('金额测算（区间、参考金额、全部步骤）', () => suggestAmount(amountFacts, standard)),
    measure('两者', () => {
      assessEligibility(known, 'rules-2021');
      suggestAmount(amountFacts, standard);
    }),
  ];
  const table = rows.map(({ what, medianUs, p99Us, perSecond }) => [
    ...[what, medianUs.toFixed(1), p99Us.toFixed(1), Math.round(perSecond).toLocaleString('en')],
  ]);
  console.log(machine());
  console.log(formatTable([['规则', '中位数 µs', '99% µs', '每秒'], ...table]));
}

function measure(what: string, run: () => unknown): Measured {
  for (let round = 0; round < warmUps; round++) run();
  const times: number[] = [];
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    run();
    times.push(performance.now() - began);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0) * 1_000;
  return { what, medianUs: at(0.5), p99Us: at(0.99), perSecond: rounds / seconds };
}

main();
