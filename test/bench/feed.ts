import { pino } from 'pino';
import { createFeedServer } from '../../server/engine/feed-app.js';
import { formatTable } from '../../server/demo/report.js';
import { listen } from '../../server/listen.js';
import { freshDatabase } from '../support/fresh-database.js';
import { startOwnStack } from '../support/product-stack.js';
import { runBareEngine } from './bare.js';
import { bytesOfTables } from './feed/bytes-of-tables.js';
import { keptBodies } from './feed/kept-bodies.js';
import { lagOf, quietFeed } from './feed/quiet-feed.js';
import { replay } from './feed/replay.js';
import { machine } from './report.js';
import { sizes } from './sizes.js';

/**
 * The feed beside the engine at full load: an engine of its own, its workers empty, its exporter posting to our endpoint in this process. Then
 * the same records again, as fast as they are taken in, beside a bare INSERT of the same bytes. Started by `npm run bench:feed`.
 */
async function main(): Promise<void> {
  const database = await freshDatabase();
  const stack = await startOwnStack({ parts: ['engine'] });
  const clock = { now: () => new Date() };
  const { dataSource } = database;
  const deps = { dataSource, clock, log: pino({ level: 'error' }) };
  const password = stack.env['YINGJIU_FEED_PASSWORD'] ?? '';
  const feed = await listen(
    createFeedServer(deps as Parameters<typeof createFeedServer>[0], password),
    {
      ...{ host: '127.0.0.1', port: stack.ports.feed },
    },
  );
  try {
    const begun = performance.now();
    await runBareEngine(stack.zeebeAddress);
    const loadS = (performance.now() - begun) / 1000;
    const catchUpS = await quietFeed(dataSource);
    const lag = await lagOf(dataSource);
    const bodies = await keptBodies(dataSource);
    await stack.stop();
    const speed = await replay(bodies);
    report({ ...lag, ...speed, loadS, catchUpS, bytes: await bytesOfTables(dataSource) });
  } finally {
    await stack.stop();
    await feed.close();
    await database.drop();
  }
}

interface Figures {
  records: number;
  /** In the busiest minute of the load. */
  enginePerS: number;
  lagP50Ms: number;
  lagP95Ms: number;
  loadS: number;
  catchUpS: number;
  takenPerS: number;
  barePerS: number;
  bytes: Record<string, number>;
}

function report(figures: Figures): void {
  const cases = sizes.warmUp.cases + sizes.one.cases + sizes.sixteen.cases;
  const { records, enginePerS, takenPerS, barePerS, bytes } = figures;
  const rows = [
    ['', '', '目标'],
    ['引擎满负荷时导出：条/秒', enginePerS.toFixed(0), ''],
    ['入库（重放同样的记录）：条/秒', takenPerS.toFixed(0), ''],
    ['入库 ÷ 引擎导出', (takenPerS / enginePerS).toFixed(2), '≥ 1'],
    ['只写入原始记录：条/秒', barePerS.toFixed(0), ''],
    ['入库 ÷ 只写入原始记录', (takenPerS / barePerS).toFixed(2), ''],
    [
      '满负荷时延迟 p50 / p95 ms',
      `${String(figures.lagP50Ms)} / ${String(figures.lagP95Ms)}`,
      '≤ 2000',
    ],
    ['停止加压后追平：秒', figures.catchUpS.toFixed(1), ''],
    ['每件案件的记录', (records / cases).toFixed(0), ''],
    ...Object.entries(bytes).map(([name, size]) => [
      ...[`每件案件字节 ${name}`, (size / cases).toFixed(0), ''],
    ]),
  ];
  console.log(`\n${machine()}\n${formatTable(rows)}\n`);
  console.log(JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...figures }));
}

await main();
process.exit(0);
