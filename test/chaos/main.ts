import { setTimeout as sleep } from 'node:timers/promises';
import { createDataSource } from '../../server/db/data-source.js';
import { reconcile } from '../../server/demo/reconcile.js';
import { startOwnStack } from '../support/product-stack.js';
import { breaks } from './breaks/index.js';
import { seeded } from './random.js';
import { isRight, reportOf } from './report.js';
import { runBreak, type Outcome } from './run-break.js';
import { createWatch } from './watch.js';
import { createWorld, finishAll, soon } from './world.js';

/** Programs that have only just started do not miss each other yet. */
const STARTED_MS = 22_000;

/**
 * `npm run chaos [<seed>]`: a whole product of its own, broken in many ways in an order the seed decides. Each break has to stand on the
 * monitor's list within ten seconds, under the right kind and about the right thing, is mended as the list suggests and has to be
 * gone then; afterwards every case is played to its end. Exit status 1 when anything was missed or invented. YINGJIU_CHAOS_ONLY: a pattern their names fit.
 */
async function main(): Promise<number> {
  const seed = Number(process.argv[2] ?? Date.now() % 100_000);
  console.log(`随机种子 ${String(seed)}（重现：npm run chaos -- ${String(seed)}）`);
  const stack = await startOwnStack({
    parts: ['database', 'engine', 'server', 'workers'],
    code: 'source',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stack.stop().finally(() => process.exit(130)));
  }
  const dataSource = await createDataSource(stack.databaseUrl, { poolSize: 3 }).initialize();
  try {
    const world = await createWorld(stack, dataSource, seeded(seed));
    const watch = await createWatch(world);
    // an office at work, whose feed has told something
    await world.caseAt('handler', 'county-a');
    await sleep(STARTED_MS);
    // what is so on this machine before anything was broken, e.g. that there never was a backup
    const known = new Set((await watch.all()).map(({ id }) => id));
    const only = new RegExp(process.env['YINGJIU_CHAOS_ONLY'] ?? '');
    const outcomes: Outcome[] = [];
    for (const one of world.random.shuffled(breaks.filter(({ name }) => only.test(name)))) {
      const outcome = await runBreak(world, watch, one, known);
      outcomes.push(outcome);
      console.log(reportOf(outcome));
    }
    const left = await endOf(world);
    for (const text of left) console.log(`✗ 演练之后：${text}`);
    const missed = outcomes.filter((outcome) => !isRight(outcome)).length;
    console.log(
      `${String(outcomes.length)} 种破坏，${String(outcomes.length - missed)} 种被正确发现和处置；${String(world.cases.length)} 件案件${left.length === 0 ? '全部办结' : '没有全部正常办结'}。`,
    );
    return missed === 0 && left.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
    await stack.stop();
  }
}

/** What does not agree once everything was mended and everybody worked on. */
async function endOf(world: Awaited<ReturnType<typeof createWorld>>): Promise<string[]> {
  try {
    await finishAll(world);
    const disagreements = async (): Promise<string[]> =>
      (await reconcile(world.dataSource))
        .filter(({ caseId }) => caseId === null || !world.ended.has(caseId))
        .map(({ text }) => text);
    const isQuiet = async (): Promise<boolean> => (await disagreements()).length === 0;
    await soon(isQuiet, 'the books agree').catch(() => undefined);
    return await disagreements();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
