import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const note = (event) => appendFileSync(process.env.FAKE_EVENTS, `server ${event} ${process.pid}\n`);
if (process.env.FAKE_SERVER_FAULT) {
  console.error(process.env.FAKE_SERVER_FAULT);
  process.exit(1);
}
const server = createServer((_request, response) => response.end('{}'));
server.listen(Number(process.env.YINGJIU_PORT), '127.0.0.1', () => {
  note('started');
  // ended before this, it has neither started nor stopped
  process.on('SIGTERM', () => {
    note('stopped');
    process.exit(0);
  });
  process.send({
    type: 'ready',
    url: `http://127.0.0.1:${process.env.YINGJIU_PORT}`,
    accounts: ['handler@county-a', 'chief@county-a', 'chief@city-a'].map((username) => ({
      username,
      displayName: '欧阳静',
    })),
  });
});
process.on('message', (message) => {
  if (message.type !== 'close-http') return;
  server.close();
  note('http-closed');
  process.send({ type: 'http-closed' });
});
