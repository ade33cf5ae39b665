import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const program = new URL('../../server/main.ts', import.meta.url);

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Running {
  child: ChildProcess;
  /** Everything it wrote to standard error so far. */
  said: () => string;
}

function start(env: Record<string, string>): Running {
  const child = fork(program, {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  children.push(child);
  let text = '';
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, said: () => text };
}
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
const usualEnv = async () => ({
  YINGJIU_PORT: await freePort(),
  YINGJIU_FEED_PORT: await freePort(),
  YINGJIU_FEED_PASSWORD: 'feed',
  DATABASE_URL: database.url,
  ZEEBE_ADDRESS: '127.0.0.1:1',
  YINGJIU_DATA_KEY: Buffer.alloc(32).toString('base64'),
  YINGJIU_SESSION_SECRET: 'secret of the test sessions',
  YINGJIU_FILES: '/nonexistent',
  LOG_LEVEL: 'silent',
});
const saying = async ({ child }: Running, type: string) => {
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ type: string }];
    if (message.type === type) return message;
  }
};
const exitCode = async ({ child }: Running): Promise<unknown> => (await once(child, 'exit'))[0];

describe('the server program', () => {
  it('starts with a demo world, stops taking requests when told, and ends at SIGTERM', async () => {
    const env = {
      ...(await usualEnv()),
      YINGJIU_DEMO: '1',
      YINGJIU_DEMO_PASSWORD: 'demo password',
    };
    const server = start(env);

    const ready = (await saying(server, 'ready')) as unknown as { url: string; accounts: object[] };
    const signedIn = await fetch(`${ready.url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'handler@county-a', password: 'demo password' }),
    });
    server.child.send({ type: 'close-http' });
    await saying(server, 'http-closed');
    const afterwards = fetch(ready.url);

    expect(signedIn.status).toBe(201);
    expect(ready.accounts).toContainEqual(
      expect.objectContaining({ username: 'finance-clerk@county-b' }),
    );
    await expect(afterwards).rejects.toThrow();
    server.child.kill('SIGTERM');
    expect(await exitCode(server)).toBe(0);
  });

  it('a second start on the same port ends with one sentence', async () => {
    const env = await usualEnv();
    const first = start(env);
    await saying(first, 'ready');

    const second = start({ ...env, YINGJIU_FEED_PORT: await freePort() });

    expect(await exitCode(second)).toBe(1);
    expect(second.said()).toBe(
      `端口 ${env.YINGJIU_PORT} 已被占用：应救可能已在运行，请先停止它，或改用另一端口。\n`,
    );
  });

  it('ends when the launcher that started it is gone', async () => {
    const server = start(await usualEnv());
    await saying(server, 'ready');

    server.child.disconnect();

    expect(await exitCode(server)).toBe(0);
  });

  it.each<[string, (url: URL) => void, string]>([
    ['a wrong password', (url) => (url.password = 'wrong'), '数据库密码不对或没有权限'],
    ['a server that is not there', (url) => (url.port = '1'), '连接不上数据库'],
    ['a database that is not there', (url) => (url.pathname = '/nowhere'), '不存在'],
  ])('%s in DATABASE_URL ends it with one sentence', async (_name, spoil, sentence) => {
    const url = new URL(database.url);
    spoil(url);

    const server = start({ ...(await usualEnv()), DATABASE_URL: url.href });

    expect(await exitCode(server)).toBe(1);
    expect(server.said()).toContain(sentence);
    expect(server.said().trim().split('\n')).toHaveLength(1);
  });

  it('an incomplete environment is told whole', async () => {
    const server = start({ YINGJIU_PORT: 'x' });

    expect(await exitCode(server)).toBe(1);
    expect(server.said().match(/^ {2}[A-Z_]+：/gm)).toHaveLength(7);
  });
});
