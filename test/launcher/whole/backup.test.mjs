import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildProject } from '../../../server/embedded/build-project.mjs';
import { openControl } from '../../../server/embedded/control.mjs';
import { acquireLock } from '../../../server/embedded/lock.mjs';
import { startStack } from '../../../server/embedded/stack.mjs';
import { anInstallation } from '../support/an-installation.mjs';

// Everything is real: what matters is that a case goes on after the data of the whole installation were lost.
const PARTS = ['database', 'engine', 'server', 'workers'];
const silent = () => undefined;
const { root, home, runTool } = anInstallation('yj-backup-');
const backups = join(root, 'kept-elsewhere');

after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

/** The product as `npm start` runs it, without its screen. */
async function startProduct() {
  mkdirSync(home.run, { recursive: true });
  const lock = await acquireLock(home, silent);
  const options = { layout: home, parts: PARTS, respawn: true, onStarted: lock.record };
  const stack = await startStack(options);
  const control = await openControl(home, stack, silent);
  return {
    stack,
    play: (...args) =>
      runTool(['--import', 'tsx', 'test/launcher/support/play-case.ts', ...args], {
        ...stack.env,
        YINGJIU_SERVER_URL: stack.serverUrl,
      }),
    stop: async () => {
      await control.close();
      await stack.stop();
      lock.release();
    },
  };
}

const backup = (...args) => runTool(['server/embedded/backup.mjs', '--to', backups, ...args]);
const restore = (folder, env) => runTool(['server/embedded/restore.mjs', folder], env);
const modeOf = (path) => statSync(path).mode & 0o777;

/** Asks all the time whether people are served; answers how often they were not. */
function watchServer(url) {
  let [isOver, refused, asked] = [false, 0, 0];
  const watching = (async () => {
    while (!isOver) {
      const answer = await fetch(`${url}/api/health`).catch(() => null);
      asked += 1;
      if (!answer?.ok) refused += 1;
      await sleep(100);
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return { asked, refused };
  };
}

test('a case that is open when the backup is taken goes on to its end after everything was lost', async (t) => {
  await buildProject(silent);
  const before = await startProduct();
  const filed = await before.play('file');
  const caseId = filed.output.trim();
  assert.equal(filed.code, 0, filed.errors);

  const served = watchServer(before.stack.serverUrl);
  const taken = await backup('--keep', '1');
  const { asked, refused } = await served();
  await before.stop();

  assert.equal(taken.code, 0, taken.errors);
  assert.match(taken.output, /备份完成：.*1 件案件，其中在办 1 件/);
  assert.match(taken.output, /流程引擎暂停了 \d+\.\d 秒/);
  assert.ok(asked > 20);
  assert.equal(refused, 0);
  const [name] = readdirSync(backups);
  const folder = join(backups, name);
  assert.deepEqual([modeOf(backups), modeOf(folder)], [0o700, 0o700]);
  assert.equal(modeOf(join(folder, 'database.sql.gz')), 0o600);
  const secrets = readFileSync(home.secretsFile, 'utf8');
  const { dataKey } = JSON.parse(secrets);

  const onto = await restore(folder);
  rmSync(join(root, 'data'), { recursive: true });
  rmSync(home.secretsFile);
  const keyless = await restore(folder);
  const foreignKey = await restore(folder, { YINGJIU_DATA_KEY: `${'A'.repeat(43)}=` });
  const restored = await restore(folder, { YINGJIU_DATA_KEY: dataKey });

  assert.match(onto.errors, /已有数据，恢复只能写入空的数据目录/);
  assert.match(keyless.errors, /没有数据密钥/);
  assert.match(foreignKey.errors, /不是做备份时的那一把/);
  assert.deepEqual([onto.code, keyless.code, foreignKey.code], [1, 1, 1]);
  assert.equal(restored.code, 0, restored.errors + restored.output);
  for (const said of ['数据库与备份一致', '引擎与数据库衔接', '全部一致', '恢复完成'])
    assert.match(restored.output, new RegExp(said));
  assert.equal(existsSync(home.secretsFile), true);
  t.diagnostic(taken.output + restored.output);

  const afterwards = await startProduct();
  const finished = await afterwards.play('finish', caseId);
  await afterwards.stop();
  assert.equal(finished.code, 0, finished.errors);
  assert.equal(finished.output, '');
});
