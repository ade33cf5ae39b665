import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '../../server/embedded/child.mjs';
import { createSupervisor } from '../../server/embedded/supervise.mjs';
import { identify } from '../../server/embedded/process-identity.mjs';

const STAYS = 'process.send({ type: "ready" }); setInterval(() => {}, 1000);';
const DEAF = `process.on("SIGTERM", () => {}); ${STAYS}`;

function aPart(t, { name = 'workers', script = STAYS, stopMs = 5_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'yj-supervise-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    name,
    title: '部件',
    command: process.execPath,
    args: ['-e', script],
    env: process.env,
    logFile: join(folder, `${name}.log`),
    ipc: true,
    stopMs,
    ready: (child) => child.message('ready'),
  };
}

test('a part that dies again and again is given up with a sentence, its last words and its log', async (t) => {
  const quick =
    'console.log("磁盘已满"); process.send({ type: "ready" }); setTimeout(() => process.exit(3), 100);';
  const fault = await new Promise((resolve) => {
    const supervisor = createSupervisor({ respawn: true, say: () => {}, onGivenUp: resolve });
    void supervisor.start(aPart(t, { script: quick }));
  });

  assert.match(fault.message, /部件连续 5 次启动后退出（磁盘已满），请查看日志 .*workers\.log/);
});

test('a part that lives but never serves is ended and is a fault', async (t) => {
  const supervisor = createSupervisor({ respawn: true, say: () => {} });
  const part = { ...aPart(t), ready: (child) => waitUntil(child, async () => false, 300) };

  const started = supervisor.start(part);

  await assert.rejects(started, /部件启动失败/);
  assert.equal(supervisor.isRunning('workers'), false);
});

test('a part that does not react to the request to stop is killed after its time', async (t) => {
  const supervisor = createSupervisor({ respawn: true, say: () => {} });
  await supervisor.start(aPart(t, { script: DEAF, stopMs: 300 }));
  const pid = supervisor.pid('workers');

  await supervisor.stopAll();

  assert.equal(identify(pid), null);
});

test('the second Ctrl-C shortens the wait for a part that takes long', async (t) => {
  const supervisor = createSupervisor({ respawn: true, say: () => {} });
  await supervisor.start(aPart(t, { script: DEAF, stopMs: 60_000 }));
  const begun = Date.now();

  const stopped = supervisor.stopAll();
  supervisor.hurry();
  await stopped;

  assert.ok(Date.now() - begun < 10_000);
});

test('a part killed in a fault test stays down until it is started again', async (t) => {
  const supervisor = createSupervisor({ respawn: false, say: () => {} });
  await supervisor.start(aPart(t));
  const first = supervisor.pid('workers');

  await supervisor.kill('workers');

  assert.equal(supervisor.isRunning('workers'), false);
  await supervisor.restart('workers');
  assert.equal(supervisor.isRunning('workers'), true);
  assert.notEqual(supervisor.pid('workers'), first);
  await supervisor.stopAll();
});

test('children of a part end with it', async (t) => {
  const parent = `const c = require("node:child_process").spawn("sleep", ["100"]);
    process.send({ type: "ready", pid: c.pid }); setInterval(() => {}, 1000);`;
  const supervisor = createSupervisor({ respawn: false, say: () => {} });
  const { pid } = await supervisor.start(aPart(t, { script: parent }));

  await supervisor.stopAll();

  assert.equal(identify(pid), null);
});

test('a child of a part that does not listen is killed with it', async (t) => {
  const deaf = `process.on("SIGTERM", () => {}); process.send("up"); setInterval(() => {}, 1000);`;
  const parent = `const c = require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(deaf)}],
      { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    c.once("message", () => process.send({ type: "ready", pid: c.pid })); setInterval(() => {}, 1000);`;
  const supervisor = createSupervisor({ respawn: false, say: () => {} });
  const { pid } = await supervisor.start(aPart(t, { script: parent }));
  assert.notEqual(identify(pid), null);

  await supervisor.stopAll();

  assert.equal(await isGone(pid), true);
});

/** A killed process may be seen for a moment yet. */
async function isGone(pid) {
  for (let tries = 0; tries < 100 && identify(pid) !== null; tries += 1) await sleep(20);
  return identify(pid) === null;
}
