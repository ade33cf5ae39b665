import { ConfigError, readConfig, type Config } from './config.js';
import { createDeps } from './create-deps.js';
import { databaseSentence } from './db/database-sentence.js';
import { recheckTemplates } from './document-templates/recheck-templates.js';
import { createDemoWorld } from './demo-world/create-demo-world.js';
import type { DemoPerson } from './demo-world/demo-people.js';
import { initServer } from './init-server.js';
import { PortTakenError } from './listen.js';
import { pruneChanges } from './live/prune-changes.js';
import { ALERT_MS } from './monitor/alerts/raise-alerts.js';
import { keepAlerting } from './monitor/alerts/send-alerts.js';
import { BEAT_MS, createHeart } from './monitor/health/heart.js';
import { SAMPLE_MS, takeSample } from './monitor/health/samples.js';
import { SWEEP_MS, sweepStuck } from './monitor/stuck/sweep-stuck.js';
import { FIGURES_MS, keepFigures } from './monitor/overview/keep-figures.js';
import { startScheduler } from './scheduler.js';
import { startTracing } from './tracing/start-tracing.js';

/** The server program: people's requests and the engine's feed. The launcher talks to it by IPC, a person by signals. */
async function main(config: Config): Promise<void> {
  const world = await createDeps(config, 'server');
  const { deps, engine } = world;
  const tracing = await startTracing(config, 'server', deps.log);
  const accounts = await demoPeopleOf(deps, config);
  await recheckTemplates(deps);
  const server = await initServer(deps, { engine });
  const heart = createHeart(deps, { kind: 'server' });
  await heart.beat();
  const scheduler = startScheduler(
    [
      { name: 'heartbeat', everyMs: BEAT_MS, run: () => heart.beat() },
      { name: 'alerts', everyMs: ALERT_MS, run: () => keepAlerting(deps) },
      { name: 'health-sample', everyMs: SAMPLE_MS, run: () => takeSample(deps) },
      { name: 'calendar', everyMs: 5_000, run: () => deps.refreshCalendar() },
      { name: 'stuck', everyMs: SWEEP_MS, run: () => sweepStuck({ ...deps, engine }) },
      { name: 'figures', everyMs: FIGURES_MS, run: () => keepFigures(deps) },
      { name: 'live-changes', everyMs: 600_000, run: () => pruneChanges(deps) },
    ],
    deps.log,
  );

  const stop = once(async () => {
    deps.log.info('server: stopping');
    await server.close();
    await scheduler.stop();
    await heart.stop();
    await tracing.stop();
    await world.close();
    process.exit(0);
  });
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.on('message', (message: unknown) => {
    if (isCloseHttp(message)) {
      void server.closeHttp().then(() => process.send?.({ type: 'http-closed' }));
    }
  });
  // Without the launcher nobody would ever stop us.
  process.on('disconnect', () => void stop());
  deps.log.info({ url: server.url, feedPort: server.feedPort }, 'server: ready');
  process.send?.({ type: 'ready', url: server.url, accounts });
}

async function demoPeopleOf(
  deps: Parameters<typeof createDemoWorld>[0],
  { demoPassword }: Config,
): Promise<Pick<DemoPerson, 'username' | 'displayName'>[]> {
  if (demoPassword === null) return [];
  const people = await createDemoWorld(deps, demoPassword);
  return people.map(({ username, displayName }) => ({ username, displayName }));
}

function isCloseHttp(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'close-http'
  );
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= action());
}

/** One sentence for the engineer who starts us, and the stack only for what nobody foresaw. */
function fail(error: unknown): never {
  const isTold = error instanceof ConfigError || error instanceof PortTakenError;
  const url = process.env['DATABASE_URL'] ?? '';
  console.error(isTold ? error.message : (databaseSentence(error, url) ?? error));
  process.exit(1);
}

try {
  await main(readConfig(process.env));
} catch (error) {
  fail(error);
}
