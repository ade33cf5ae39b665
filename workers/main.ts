import type { Server } from 'node:http';
import { createSealer } from '../server/audit/seal-entries.js';
import { writeAnchor } from '../server/archive/write-anchor.js';
import { readConfig } from '../server/config.js';
import { createDeps } from '../server/create-deps.js';
import type { Deps } from '../server/deps.js';
import { overdueSweep } from '../server/deadlines/overdue-sweep.js';
import { CHECK_MS, checkAgainstEngine } from '../server/engine/check/check-against-engine.js';
import { KEEP_MONTHS_MS, keepMonths } from '../server/engine/retention/keep-months.js';
import { renderWaitingPdfs } from '../server/documents/render-waiting-pdfs.js';
import { serveAllWaiting } from '../server/money/serve-waiting.js';
import { signSealedPapers } from '../server/seals/sign-sealed-papers.js';
import { ALERT_MS } from '../server/monitor/alerts/raise-alerts.js';
import { forgetAlerts, keepAlerting } from '../server/monitor/alerts/send-alerts.js';
import { BEAT_MS, createHeart } from '../server/monitor/health/heart.js';
import { SAMPLE_MS, takeSample } from '../server/monitor/health/samples.js';
import { watchBrowser } from '../server/monitor/health/watch-browser.js';
import { SWEEP_MS, sweepStuck } from '../server/monitor/stuck/sweep-stuck.js';
import { FIGURES_MS, keepFigures } from '../server/monitor/overview/keep-figures.js';
import {
  createWorkerMetrics,
  serveMetrics,
  type WorkerMetrics,
} from '../server/monitor/worker-metrics.js';
import { startScheduler } from '../server/scheduler.js';
import { startTracing } from '../server/tracing/start-tracing.js';
import { warnOfTasks } from '../server/tasks/warn-of-tasks.js';
import { makeExports } from '../server/volumes/make-exports.js';
import { launchBrowser } from '../templates/pdf/launch-browser.js';
import { createPdfRenderer } from '../templates/pdf/render-pdf.js';
import { startWorkers } from './start-workers.js';

/** The workers' program: jobs of the engine, and the duties of the clock. */
async function main(): Promise<void> {
  const { deps, engine, outbox, close } = await createDeps(readConfig(process.env), 'workers');
  const tracing = await startTracing(deps.config, 'workers', deps.log);
  const metrics = createWorkerMetrics();
  const running = startWorkers(deps, engine, metrics.jobEnded);
  const browser = watchBrowser(launchBrowser);
  const press = createPdfRenderer({
    ...{ executablePath: deps.config.browser ?? undefined, launch: browser.launch },
  });
  const pdf = {
    ...press,
    render: (html: string) => metrics.timePrinting(() => press.render(html)),
  };
  const shown = showMetrics(deps, metrics);
  const heart = createHeart(deps, {
    ...{ kind: 'workers', lastHeardAt: () => running.lastHeardAt(), browser: browser.state },
  });
  await heart.beat();
  const sealer = createSealer(deps);
  const scheduler = startScheduler(
    [
      { name: 'heartbeat', everyMs: BEAT_MS, run: () => heart.beat() },
      { name: 'alerts', everyMs: ALERT_MS, run: () => keepAlerting(deps) },
      { name: 'old-alerts', everyMs: 3_600_000, run: () => forgetAlerts(deps) },
      { name: 'health-sample', everyMs: SAMPLE_MS, run: () => takeSample(deps) },
      { name: 'clock', everyMs: 500, run: () => deps.clock.refresh() },
      { name: 'calendar', everyMs: 5_000, run: () => deps.refreshCalendar() },
      { name: 'outbox', everyMs: 1_000, run: () => outbox.sweep() },
      { name: 'terms', everyMs: 30_000, run: () => overdueSweep(deps) },
      { name: 'task-limits', everyMs: 60_000, run: () => warnOfTasks(deps) },
      { name: 'funds', everyMs: 60_000, run: () => serveAllWaiting(deps) },
      { name: 'volumes', everyMs: 2_000, run: () => makeExports(deps, pdf) },
      { name: 'pdf', everyMs: 10_000, run: () => renderWaitingPdfs(deps, pdf) },
      { name: 'signatures', everyMs: 10_000, run: () => signSealedPapers(deps, pdf) },
      { name: 'audit-chain', everyMs: 1_000, run: () => sealer.run() },
      { name: 'stuck', everyMs: SWEEP_MS, run: () => sweepStuck({ ...deps, engine }) },
      { name: 'figures', everyMs: FIGURES_MS, run: () => keepFigures(deps) },
      { name: 'engine-check', everyMs: CHECK_MS, run: () => checkAgainstEngine(deps, engine) },
      { name: 'feed-months', everyMs: KEEP_MONTHS_MS, run: () => keepMonths(deps) },
      { name: 'anchors', everyMs: 600_000, run: () => writeAnchor(deps) },
    ],
    deps.log,
  );
  const stop = async (): Promise<void> => {
    await scheduler.stop();
    await running.stop();
    await pdf.close();
    shown?.close();
    await heart.stop();
    await tracing.stop();
    await close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  process.send?.({ type: 'ready' });
  deps.log.info('workers: ready');
}

/** A port that is taken costs the numbers, not the work. */
function showMetrics({ config, log }: Deps, metrics: WorkerMetrics): Server | null {
  const { workersMetricsPort } = config.monitor;
  if (workersMetricsPort === null) return null;
  const server = serveMetrics(metrics, workersMetricsPort);
  server.on('error', (error) => {
    log.warn({ err: error }, 'workers: no port for metrics');
  });
  return server;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
