import { cpus, totalmem } from 'node:os';
import { formatTable } from '../../server/demo/report.js';
import type { ProductRuns } from './drive-product.js';
import { percentile, type Run } from './measure.js';
import type { Phase } from './sizes.js';
import type { StartTimes } from './start-times.js';

export interface Measured {
  product: ProductRuns;
  bare: Record<Phase, Run>;
  /** MB by part. */
  memory: Record<string, number>;
  times: StartTimes;
}

/** Prints the figures as a table, and once more as one line of JSON. */
export function report({ product, bare, memory, times }: Measured): void {
  const one = compare(product.runs.one, bare.one);
  const sixteen = compare(product.runs.sixteen, bare.sixteen);
  const rows = [
    ['', '产品', '引擎本身', '产品÷引擎', '目标'],
    row('1 人：件/秒', one.casesPerSecond, ''),
    row('16 人：件/秒', sixteen.casesPerSecond, '≥ 0.6'),
    row('1 人：办结→下一任务 p50 ms', one.p50Ms, '≤ 1.5'),
    row('1 人：办结→下一任务 p95 ms', one.p95Ms, ''),
    row('16 人：办结→下一任务 p50 ms', sixteen.p50Ms, '≤ 1.5'),
    row('16 人：办结→下一任务 p95 ms', sixteen.p95Ms, ''),
    ['导出延迟 p95 ms', String(Math.round(product.exportLagP95Ms)), '', '', ''],
    ...Object.entries(memory).map(([part, mb]) => [`内存 ${part} MB`, String(mb), '', '', '']),
    ['首次启动 ms', String(times.firstMs), '', '', ''],
    [
      '再次启动 ms',
      ...[String(times.secondMs), String(times.engineMs)],
      ...[(times.secondMs / times.engineMs).toFixed(2), '≤ 1.5'],
    ],
  ];
  console.log(`\n${machine()}\n${formatTable(rows)}\n`);
  const figures = { one, sixteen, exportLagP95Ms: product.exportLagP95Ms, memory, times };
  console.log(JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...figures }));
}

interface Pair {
  product: number;
  bare: number;
}

const compare = (product: Run, bare: Run) => ({
  casesPerSecond: { product: product.cases / product.seconds, bare: bare.cases / bare.seconds },
  p50Ms: pairOf(product, bare, 50),
  p95Ms: pairOf(product, bare, 95),
});

const pairOf = (product: Run, bare: Run, percent: number): Pair => ({
  product: percentile(product.latenciesMs, percent),
  bare: percentile(bare.latenciesMs, percent),
});

const row = (name: string, { product, bare }: Pair, aim: string): string[] => [
  name,
  ...[product.toFixed(1), bare.toFixed(1), (product / bare).toFixed(2), aim],
];

/** The machine in one line, for beside the figures. */
export const machine = (): string => {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${String(cpus().length)} × ${cpu?.model ?? ''}, ${String(gib)} GiB, Node ${process.version}`;
};
