import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Deps } from '../deps.js';
import { gauges, type Gauged } from './gauges.js';

/** What the server counts about itself and reads from the database; every label has a bounded set of values. */
export interface Metrics {
  registry: Registry;
  /** Times every request by route, method and status. */
  timeRequests: RequestHandler;
}

export function createMetrics({ dataSource }: Pick<Deps, 'dataSource'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  for (const [name, gauged] of Object.entries<Gauged>(gauges)) {
    const { help, labels = [], sql } = gauged;
    new Gauge({
      ...{ name, help, labelNames: [...labels], registers: [registry] },
      async collect() {
        const rows = await dataSource.query<Record<string, string | number>[]>(sql);
        this.reset();
        for (const row of rows) {
          const values = labels.map((label) => [label, String(row[label])] as const);
          this.set(Object.fromEntries(values), Number(row['n']));
        }
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
