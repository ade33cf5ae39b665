import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identify } from '../../server/embedded/process-identity.mjs';
import { fakeProject, runLauncher, waitFor } from './support/fake-project.mjs';

const READY = '应救已启动';

test('one command starts every part, prints the address, the password once, and how to stop', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs');
  await run.says('Ctrl-C');
  run.signal('SIGINT');

  assert.equal(await run.ended, 0);
  assert.match(run.output, new RegExp(`http://127.0.0.1:${fake.env.YINGJIU_PORT}`));
  assert.match(run.output, /密码均为 [a-z2-9]{4}(-[a-z2-9]{4}){3}/);
  assert.match(run.output, /检察院 {2}county-a +city-a\n/);
  assert.match(run.output, /角色 {4}handler +chief\n/);
  const again = runLauncher(fake, 'start.mjs');
  await again.says('Ctrl-C');
  again.signal('SIGINT');
  assert.equal(await again.ended, 0);
  assert.doesNotMatch(again.output, /密码均为/);
});

test('tables come before the programs that use them, the engine before the processes', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);
  run.signal('SIGINT');
  await run.ended;

  const events = fake.events();
  const at = (event) => events.indexOf(event);
  assert.ok(at('database started') < at('migrate done'));
  assert.ok(at('migrate done') < at('server started'));
  assert.ok(at('engine started') < at('deploy done'));
  assert.ok(at('migrate done') < at('deploy done'));
  assert.ok(at('engine started') < at('workers started'));
});

test('an engine that is up but not yet led is waited for', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', { FAKE_LEADERLESS_MS: '1000' });
  await run.says(READY);
  run.signal('SIGINT');
  await run.ended;

  const events = fake.events();
  assert.ok(events.indexOf('engine led') < events.indexOf('deploy done'));
});

test('Ctrl-C stops in the order that loses nothing: HTTP, workers, engine, feed, database', async (t) => {
  const fake = await fakeProject(t);
  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);

  run.signal('SIGINT');
  await run.ended;

  assert.deepEqual(fake.events().slice(-5), [
    'server http-closed',
    'workers stopped',
    'engine stopped',
    'server stopped',
    'database stopped',
  ]);
  assert.equal(existsSync(join(fake.home, 'run', 'lock.json')), false);
});

test('the echo of Ctrl-C that npm passes on is not taken for impatience', async (t) => {
  const fake = await fakeProject(t);
  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);

  run.signal('SIGINT');
  run.signal('SIGINT');

  assert.equal(await run.ended, 0);
  assert.equal(fake.events().at(-1), 'database stopped');
});

test('Ctrl-C while starting leaves nothing behind', async (t) => {
  const fake = await fakeProject(t);
  const run = runLauncher(fake, 'start.mjs');
  await waitFor(() => fake.events().includes('database started'));

  run.signal('SIGTERM');
  await run.ended;

  const events = fake.events();
  const count = (what) => events.filter((event) => event.endsWith(what)).length;
  assert.equal(count('stopped'), count('started'));
});

test('a part that dies is started again', async (t) => {
  const fake = await fakeProject(t);
  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);

  process.kill(fake.pidOf('workers'), 'SIGKILL');

  await waitFor(() => fake.events().filter((event) => event === 'workers started').length === 2);
  run.signal('SIGINT');
  assert.equal(await run.ended, 0);
  assert.match(run.output, /作业程序意外退出/);
});

test('a second start beside a running one is refused and disturbs nothing', async (t) => {
  const fake = await fakeProject(t);
  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);

  const second = runLauncher(fake, 'start.mjs');

  assert.equal(await second.ended, 1);
  assert.match(second.errors, new RegExp(`应救已在运行.*${run.pid}`));
  run.signal('SIGINT');
  assert.equal(await run.ended, 0);
});

test('orphans of a launcher that was killed are ended before a new start', async (t) => {
  const fake = await fakeProject(t);
  const killed = runLauncher(fake, 'start.mjs');
  await killed.says(READY);
  const orphan = fake.pidOf('engine');
  killed.signal('SIGKILL');
  await killed.ended;

  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);

  assert.equal(identify(orphan), null);
  assert.match(run.output, /上次运行遗留的进程/);
  run.signal('SIGINT');
  assert.equal(await run.ended, 0);
});

test('a process that only has the number of an orphan is left alone', async (t) => {
  const fake = await fakeProject(t);
  const stranger = spawn('sleep', ['60']);
  t.after(() => stranger.kill());
  const dead = { pid: 4_194_305, startedAt: '1', boot: identify(process.pid).boot };
  mkdirSync(join(fake.home, 'run'), { recursive: true });
  const lock = { launcher: dead, children: { engine: identify(stranger.pid) } };
  writeFileSync(join(fake.home, 'run', 'lock.json'), JSON.stringify(lock));

  const run = runLauncher(fake, 'start.mjs');
  await run.says(READY);
  run.signal('SIGINT');
  await run.ended;

  assert.notEqual(identify(stranger.pid), null);
});
