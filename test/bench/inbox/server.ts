import { createServer } from 'node:http';
import { createApp } from '../../../server/app.js';
import { systemClock } from '../../../server/clock.js';
import { createDataSource } from '../../../server/db/data-source.js';
import { listen } from '../../../server/listen.js';
import { testDeps } from '../../support/test-deps.js';

/** The server of the benchmark, a process of its own as in life; tells its port by IPC. */
const dataSource = await createDataSource(process.env['DATABASE_URL'] ?? '').initialize();
const deps = testDeps(dataSource);
const clock = systemClock();
Object.assign(deps.clock, { now: () => clock.now(), today: () => clock.today() });
const { port } = await listen(createServer(createApp(deps, { engine: null })), {
  host: '127.0.0.1',
  port: 0,
});
process.send?.({ port });
process.on('disconnect', () => process.exit(0));
