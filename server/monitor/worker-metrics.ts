import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What the workers' program counts about itself. */
export interface WorkerMetrics {
  registry: Registry;
  /** A job ended: how, and after how many seconds. */
  jobEnded: (type: string, outcome: string, seconds: number) => void;
  /** Times the printing of papers. */
  timePrinting: <T>(print: () => Promise<T>) => Promise<T>;
}

export function createWorkerMetrics(): WorkerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Time a job of the engine took, by type and how it ended',
    labelNames: ['type', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const printing = new Histogram({
    name: 'document_print_seconds',
    help: 'Time a paper took to become a PDF file',
    labelNames: ['outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });
  return {
    registry,
    jobEnded: (type, outcome, seconds) => {
      jobs.observe({ type, outcome }, seconds);
    },
    timePrinting: async (print) => {
      const stop = printing.startTimer();
      try {
        const made = await print();
        stop({ outcome: 'made' });
        return made;
      } catch (error) {
        stop({ outcome: 'failed' });
        throw error;
      }
    },
  };
}

/** Shows metrics to a collector on this machine, at /metrics; port 0 lets the system choose. */
export function serveMetrics({ registry }: Pick<WorkerMetrics, 'registry'>, port: number): Server {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  return server.listen(port, '127.0.0.1');
}
