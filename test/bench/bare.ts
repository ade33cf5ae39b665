import { fork } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Stack } from '../../server/embedded/stack.mjs';
import type { Run } from './measure.js';
import type { Phase } from './sizes.js';

/** Measures the engine of a stack alone, its worker in a process of its own, its exporter posting to nobody. */
export async function measureBareEngine(stack: Stack): Promise<Record<Phase, Run>> {
  const sink = await swallowFeed(stack.ports.feed);
  try {
    return await runBareEngine(stack.zeebeAddress);
  } finally {
    sink.closeAllConnections();
    sink.close();
  }
}

/** Plays the cases of the benchmark on an engine, with empty workers, in a process of its own. */
export function runBareEngine(zeebeAddress: string): Promise<Record<Phase, Run>> {
  const program = fork(fileURLToPath(new URL('./bare-engine.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, BENCH_ZEEBE_ADDRESS: zeebeAddress },
  });
  return new Promise((resolve, reject) => {
    program.once('message', (runs) => {
      resolve(runs as Record<Phase, Run>);
    });
    program.once('error', reject);
    program.once('exit', (code) => {
      reject(new Error(`the bare engine's driver ended with ${String(code)}`));
    });
  });
}

/** Takes the exporter's records and forgets them: the engine exports in both runs. */
async function swallowFeed(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('x-elastic-product', 'Elasticsearch');
      response.end(
        request.method === 'PUT' ? '{"acknowledged":true}' : '{"took":1,"errors":false,"items":[]}',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
