import { readConfig } from '../server/config.js';
import { createDeps } from '../server/create-deps.js';
import { overdueSweep } from '../server/deadlines/overdue-sweep.js';
import { startScheduler } from '../server/scheduler.js';
import { startWorkers } from './start-workers.js';

/** The workers' program: jobs of the engine, and the duties of the clock. */
async function main(): Promise<void> {
  const { deps, engine, outbox, close } = await createDeps(readConfig(process.env), 'workers');
  const running = startWorkers(deps, engine);
  const scheduler = startScheduler(
    [
      { name: 'clock', everyMs: 500, run: () => deps.clock.refresh() },
      { name: 'outbox', everyMs: 1_000, run: outbox.sweep },
      { name: 'terms', everyMs: 30_000, run: () => overdueSweep(deps) },
    ],
    deps.log,
  );
  const stop = async (): Promise<void> => {
    await scheduler.stop();
    await running.stop();
    await close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.send?.({ type: 'ready' });
  deps.log.info('workers: ready');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
