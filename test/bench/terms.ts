import { recomputeTerms } from '../../server/deadlines/recompute-terms.js';
import { calendarOf, type Calendar } from '../../server/domain/terms/calendar.js';
import { calendarYears } from '../../server/domain/terms/calendar-data.js';
import { formatTable } from '../../server/demo/report.js';
import { aWorld, type World } from '../db/money/world.js';
import { plainRewrite } from './plain-terms.js';
import { machine } from './report.js';
import { addTerms } from './terms-data.js';

const count = Number(process.env['YINGJIU_BENCH_TERMS'] ?? 100_000);
const today = '2026-12-28';
const sampleMs = 20;

interface Step {
  what: string;
  read: number;
  changed: number;
  seconds: number;
  /** Most resident memory of this process meanwhile, MB. */
  rssMb: number;
}

/** Open terms computed anew after changes of the calendar, beside plain SQL on the same rows; started by `npm run bench:terms`. */
async function main(): Promise<void> {
  const world = await aWorld();
  world.time.now = new Date(`${today}T02:00:00Z`);
  try {
    await addTerms(world, count, today);
    await recomputeTerms(world.deps);
    const restMb = rssMb();
    const until2027 = calendarOf([...calendarYears, year(2027, '01-01/01-03')]);
    const until2028 = calendarOf([...calendarYears, year(2028, '01-01')]);
    const steps = [
      await measure(world, '版本变化，日期都不变', until2028),
      await measure(world, '补录 2027 年，一部分改期', until2027),
    ];
    await recomputeTerms({ ...world.deps, calendar: calendarOf([]) });
    steps.push(await measure(world, '全部由待公布变为日期', until2027));
    report(steps, restMb, await plainRewrite(world.dataSource));
  } finally {
    await world.drop();
  }
}

function year(of: number, holidays: string) {
  return { year: of, holidays, makeupWorkdays: '', source: '测试' };
}

async function measure({ deps }: World, what: string, calendar: Calendar): Promise<Step> {
  let most = rssMb();
  const sampler = setInterval(() => (most = Math.max(most, rssMb())), sampleMs);
  const startedAt = performance.now();
  const { read, changed } = await recomputeTerms({ ...deps, calendar });
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(sampler);
  return { what, read, changed, seconds, rssMb: most };
}

function report(steps: Step[], restMb: number, plainSeconds: number): void {
  const rows = steps.map(({ what, read, changed, seconds, rssMb: most }) => [
    ...[what, String(read), String(changed), seconds.toFixed(2), Math.round(read / seconds)],
    ...[most, (seconds / plainSeconds).toFixed(2)],
  ]);
  const head = ['', '期限', '改期', '秒', '件/秒', '内存 MB', '÷ 数据库本身'];
  const plain = [
    '数据库本身（三条语句）',
    count,
    count,
    plainSeconds.toFixed(2),
    Math.round(count / plainSeconds),
    '',
    '1.00',
  ];
  const table = [head, ...rows, plain].map((row) => row.map(String));
  console.log(`\n${machine()}；计算前内存 ${String(restMb)} MB\n${formatTable(table)}\n`);
  const figures = { count, restMb, steps, plainSeconds };
  console.log(JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...figures }));
}

const rssMb = (): number => Math.round(process.memoryUsage().rss / 1e6);

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
