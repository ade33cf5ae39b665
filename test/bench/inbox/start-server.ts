import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server of the product on that database, in a process of its own. */
export async function startServer(databaseUrl: string): Promise<{ url: string; stop: () => void }> {
  const child = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => {
      resolve((message as { port: number }).port);
    });
    child.once('exit', () => {
      reject(new Error('the server of the benchmark ended'));
    });
  });
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => child.kill() };
}
