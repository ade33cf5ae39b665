import { appendFileSync } from 'node:fs';

const note = (event) =>
  appendFileSync(process.env.FAKE_EVENTS, `workers ${event} ${process.pid}\n`);
note('started');
process.on('SIGTERM', () => {
  note('stopped');
  process.exit(0);
});
process.send({ type: 'ready' });
setInterval(() => undefined, 1_000);
