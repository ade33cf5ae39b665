import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { openControl } from '../../server/embedded/control.mjs';
import { locateHome } from '../../server/embedded/home.mjs';
import { socketPath } from '../../server/embedded/socket-path.mjs';
import { waitFor } from './support/fake-project.mjs';

/** A launcher's ear beside parts that only note what they are asked to do. */
async function aLauncher(t) {
  const root = mkdtempSync(join(tmpdir(), 'yj-control-'));
  const home = locateHome({ YINGJIU_HOME: root });
  mkdirSync(home.run, { recursive: true });
  const did = [];
  let isRunning = true;
  const stack = {
    isRunning: () => isRunning,
    stopPart: async (name) => {
      isRunning = false;
      did.push(`stop ${name}`);
    },
    restart: async (name) => {
      isRunning = true;
      did.push(`start ${name}`);
    },
  };
  const control = await openControl(home, stack, () => undefined);
  t.after(async () => {
    await control.close();
    rmSync(root, { recursive: true });
  });
  return { control, did, path: socketPath(home, 'control') };
}

async function aBackup(path) {
  const socket = connect(path);
  await new Promise((resolve) => socket.once('connect', resolve));
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const hear = async () => JSON.parse((await lines.next()).value);
  return {
    hear,
    ask: (wish) => {
      socket.write(`${JSON.stringify({ wish })}\n`);
      return hear();
    },
    hangUp: () => socket.destroy(),
  };
}

test('a backup has the engine stopped and started again, and nobody but the owner may ask', async (t) => {
  const { did, path } = await aLauncher(t);
  const backup = await aBackup(path);

  const answers = [await backup.ask('stop-engine'), await backup.ask('start-engine')];
  backup.hangUp();

  assert.deepEqual(answers, [{ done: 'stop-engine' }, { done: 'start-engine' }]);
  assert.deepEqual(did, ['stop engine', 'start engine']);
  assert.equal(statSync(path).mode & 0o777, 0o600);
});

test('a backup that dies has the engine started again', async (t) => {
  const { did, path } = await aLauncher(t);
  const backup = await aBackup(path);

  await backup.ask('stop-engine');
  backup.hangUp();

  await waitFor(() => did.length === 2, 'the engine');
  assert.deepEqual(did, ['stop engine', 'start engine']);
});

test('a second backup, an unknown wish and an engine that does not run are refused with words', async (t) => {
  const { did, path } = await aLauncher(t);
  const first = await aBackup(path);

  const unknown = await first.ask('stop-world');
  await first.ask('stop-engine');
  const second = await aBackup(path);
  const refused = await second.hear();
  const twice = await first.ask('stop-engine');
  await first.ask('start-engine');
  first.hangUp();

  assert.match(unknown.fault, /不认识这个请求/);
  assert.match(refused.fault, /另一次备份正在进行/);
  assert.match(twice.fault, /流程引擎没有运行/);
  assert.deepEqual(did, ['stop engine', 'start engine']);
});

test('a product that is stopped meanwhile starts nothing any more', async (t) => {
  const { control, did, path } = await aLauncher(t);
  const backup = await aBackup(path);

  await backup.ask('stop-engine');
  await control.close();

  assert.deepEqual(did, ['stop engine']);
});
