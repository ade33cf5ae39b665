import { formatTable } from '../../../server/demo/report.js';
import { percentile } from '../measure.js';
import { machine } from '../report.js';
import type { Verdict } from './compare.js';

export interface Figures {
  cases: number;
  open: number;
  /** Planted of each kind. */
  each: number;
  /** Each kind by itself, before and after planting. */
  before: { kind: string; subjects: string[]; ms: number[] }[];
  after: { kind: string; subjects: string[]; ms: number[] }[];
  /** Whole sweeps, before and after. */
  quiet: number[];
  busy: number[];
  foundAfterMs: Record<string, number>;
  http: { path: string; p50: number; p95: number }[];
  bareMs: number[];
  verdicts: Verdict[];
  /** Kinds no planter makes true. */
  unplanted: string[];
}

const aims = { findMs: 300, sweepMs: 3_000, foundMs: 10_000, listMs: 100 };

/** Prints the figures; the exit status: 1 when a kind missed or invented something. */
export function reportStuck(figures: Figures): number {
  const { cases, open, each, bareMs, quiet, busy, http, unplanted } = figures;
  const bare = percentile(bareMs, 95);
  const rows = figures.after.map((look) => kindRow(figures, look, bare));
  console.log(
    `\n${machine()}；案件${String(cases)}件，未结${String(open)}件，每种埋入${String(each)}处；` +
      `按主键读一件案件 p95 ${bare.toFixed(2)} ms`,
  );
  const head = ['', '埋入', '漏', '误', '查找 p95 ms', '÷ 按主键读', '埋入后 ms', '进入清单 ms'];
  console.log(formatTable([head, ...rows]));
  console.log(
    `整轮 p95：埋入前 ${ms(quiet)} ms，埋入后 ${ms(busy)} ms（目标 ${String(aims.sweepMs)}）；` +
      http.map(({ path, p95 }) => `清单${path} p95 ${p95.toFixed(1)} ms`).join('，') +
      `（目标 ${String(aims.listMs)}）`,
  );
  if (unplanted.length > 0) console.log(`没有埋入的种类：${unplanted.join('、')}`);
  console.log(missedAims(figures).join('\n'));
  console.log(JSON.stringify(summary(figures)));
  const isRight = figures.verdicts.every(
    ({ missed, invented }) => missed.length === 0 && invented.length === 0,
  );
  return isRight ? 0 : 1;
}

const ms = (values: readonly number[]): string => percentile(values, 95).toFixed(0);

function kindRow(
  { before, verdicts, foundAfterMs }: Figures,
  { kind, ms: afterMs }: Figures['after'][number],
  bare: number,
): string[] {
  const verdict = verdicts.find((one) => one.kind === kind);
  const first = percentile(before.find((one) => one.kind === kind)?.ms ?? [], 95);
  const foundAfter = foundAfterMs[kind];
  return [
    ...[kind, String(verdict?.planted ?? 0)],
    ...[String(verdict?.missed.length ?? 0), String(verdict?.invented.length ?? 0)],
    ...[first.toFixed(1), (first / bare).toFixed(0), percentile(afterMs, 95).toFixed(1)],
    foundAfter === undefined ? '' : foundAfter.toFixed(0),
  ];
}

/** What did not reach its aim, and what was missed or invented, by name. */
function missedAims({ after, quiet, busy, http, foundAfterMs, verdicts }: Figures): string[] {
  return [
    ...after
      .filter(({ ms: looked }) => percentile(looked, 95) > aims.findMs)
      .map(({ kind }) => `${kind}：查找超过 ${String(aims.findMs)} ms`),
    ...(percentile([...quiet, ...busy], 95) > aims.sweepMs ? ['整轮超过目标'] : []),
    ...http.filter(({ p95 }) => p95 > aims.listMs).map(({ path }) => `清单${path}超过目标`),
    ...Object.entries(foundAfterMs)
      .filter(([, after]) => after > aims.foundMs)
      .map(([kind]) => `${kind}：进入清单超过 ${String(aims.foundMs)} ms`),
    ...verdicts.flatMap(({ kind, missed, invented }) => [
      ...(missed.length > 0 ? [`${kind} 漏：${missed.slice(0, 3).join('、')}`] : []),
      ...(invented.length > 0 ? [`${kind} 误：${invented.slice(0, 3).join('、')}`] : []),
    ]),
  ];
}

/** One line of JSON for whoever compares runs. */
function summary({ cases, open, each, quiet, busy, http, foundAfterMs, bareMs, after }: Figures) {
  return {
    ...{ at: new Date().toISOString(), machine: machine(), cases, open, each },
    ...{ bareP95: percentile(bareMs, 95), quietP95: percentile(quiet, 95) },
    ...{ busyP95: percentile(busy, 95), foundAfterMs, http },
    findP95: Object.fromEntries(
      after.map(({ kind, ms: looked }) => [kind, percentile(looked, 95)]),
    ),
  };
}
