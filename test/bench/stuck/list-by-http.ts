import type { DataSource } from 'typeorm';
import { ask, signInAll } from '../inbox/browser.js';
import { startServer } from '../inbox/start-server.js';
import { percentile } from '../measure.js';
import type { Figures } from './report.js';

/** The list as a supervisor of the province reads it. */
export async function listByHttp(
  dataSource: DataSource,
  databaseUrl: string,
): Promise<Figures['http']> {
  const [person] = await signInAll(dataSource, ['p0']);
  if (person === undefined) throw new Error('nobody is signed in');
  const server = await startServer(databaseUrl);
  const figures: Figures['http'] = [];
  try {
    for (const path of ['', '?desk=case', '?kind=term-overdue', '?q=1号']) {
      const ms: number[] = [];
      for (let n = 0; n < 130; n += 1) {
        const answer = await ask(server.url, person, `/api/monitor/stuck${encodeURI(path)}`);
        if (answer.status !== 200)
          throw new Error(`${path}: ${String(answer.status)} ${answer.body}`);
        if (n >= 30) ms.push(answer.ms);
      }
      figures.push({ path, p50: percentile(ms, 50), p95: percentile(ms, 95) });
    }
  } finally {
    server.stop();
  }
  return figures;
}
