import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Deps } from '../deps.js';

/** What the program counts about itself; every label has a bounded set of values. */
export interface Metrics {
  registry: Registry;
  /** Times every request by route, method and status. */
  timeRequests: RequestHandler;
}

const gauges = {
  tasks_open: ['Open tasks of people', `SELECT COUNT(*) AS n FROM task WHERE state = 'open'`],
  outbox_waiting: [
    'Commands to the engine not sent yet',
    `SELECT COUNT(*) AS n FROM outbox WHERE state = 'waiting'`,
  ],
  incidents_open: [
    'Incidents of the engine not resolved',
    `SELECT COUNT(*) AS n FROM incident WHERE resolved_at IS NULL`,
  ],
  deadlines_overdue: [
    'Terms of law that ran out',
    `SELECT COUNT(*) AS n FROM deadline WHERE state = 'running' AND overdue_at IS NOT NULL`,
  ],
} as const satisfies Record<string, readonly [help: string, sql: string]>;

export function createMetrics({ dataSource }: Pick<Deps, 'dataSource'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, [help, sql]] of Object.entries(gauges)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const rows: { n: string }[] = await dataSource.query(sql);
        this.set(Number(rows[0]?.n));
      },
    });
  }
  return { registry, timeRequests: timeRequests(registry) };
}

function timeRequests(registry: Registry): RequestHandler {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  return (req, res, next) => {
    const stop = duration.startTimer();
    res.on('finish', () => {
      // Addresses without a route share one label, else a scanner could make as many as it likes.
      const matched = req.route as { path: string } | undefined;
      stop({ route: matched?.path ?? 'none', method: req.method, status: res.statusCode });
    });
    next();
  };
}
