import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ensureDependencies } from '../../server/embedded/dependencies.mjs';
import { locateHome, prepareHome, readSecrets } from '../../server/embedded/home.mjs';
import { startProgress } from '../../server/embedded/progress.mjs';
import { hashSources } from '../../server/embedded/sources.mjs';

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'yj-prepare-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function write(file, text, mode) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
}

/** A project with one package, an `npm` that notes that it was called, and the environment to find it. */
function aProject(t, { locked = '1.0.0', installed = null }) {
  const root = folder(t);
  const note = join(root, 'npm-called');
  write(join(root, 'package-lock.json'), packages(locked));
  if (installed !== null) {
    write(join(root, 'node_modules/.package-lock.json'), packages(installed));
    mkdirSync(join(root, 'node_modules/thing'));
  }
  write(join(root, 'bin/npm'), `#!/bin/sh\nmkdir -p node_modules; echo "$1" >> ${note}\n`, 0o755);
  const env = { PATH: `${join(root, 'bin')}:${process.env.PATH}` };
  return { root, env, calls: () => readLines(note) };
}

function packages(version) {
  return JSON.stringify({ packages: { 'node_modules/thing': { version } } });
}

function readLines(file) {
  return statSync(file, { throwIfNoEntry: false })
    ? readFileSync(file, 'utf8').trim().split('\n')
    : [];
}

test('packages are installed when there are none, and not again', async (t) => {
  const project = aProject(t, {});

  await ensureDependencies(project.root, project.env, () => {});
  await ensureDependencies(project.root, project.env, () => {});

  assert.deepEqual(project.calls(), ['ci']);
});

test('packages that already match the lock file are left alone', async (t) => {
  const project = aProject(t, { locked: '1.0.0', installed: '1.0.0' });

  await ensureDependencies(project.root, project.env, () => {});

  assert.deepEqual(project.calls(), []);
});

test('packages are installed again when the lock file asks for another version', async (t) => {
  const project = aProject(t, { locked: '1.0.1', installed: '1.0.0' });

  await ensureDependencies(project.root, project.env, () => {});

  assert.deepEqual(project.calls(), ['ci']);
});

test('secrets are made once, differ, and are readable by their owner only', (t) => {
  const home = locateHome({ YINGJIU_HOME: join(folder(t), 'home') });
  prepareHome(home);

  const first = readSecrets(home);
  const second = readSecrets(home);

  assert.deepEqual(second, first);
  assert.equal(new Set(Object.values(first)).size, 6);
  assert.equal(Buffer.from(first.dataKey, 'base64').length, 32);
  assert.equal(statSync(home.secretsFile).mode & 0o777, 0o600);
});

test('the data folder lies in the user data directory unless said otherwise', () => {
  assert.equal(locateHome({ XDG_DATA_HOME: '/data' }).root, '/data/yingjiu');
  assert.equal(locateHome({ XDG_DATA_HOME: '/data', YINGJIU_HOME: '/srv/yj' }).root, '/srv/yj');
});

test('a build is due when a source changed, and only then', (t) => {
  const root = folder(t);
  write(join(root, 'server/main.ts'), 'one');
  const before = hashSources(root);

  write(join(root, 'dist/server/main.js'), 'compiled');
  write(join(root, 'README.md'), 'words');
  assert.equal(hashSources(root), before);

  write(join(root, 'server/main.ts'), 'two');
  assert.notEqual(hashSources(root), before);
});

test('progress is a line every ten per cent where nobody watches', () => {
  const lines = [];
  const progress = startProgress('下载', 100e6, { write: (text) => lines.push(text) });

  for (let done = 0; done <= 35e6; done += 1e6) progress.update(done);
  progress.done();

  assert.deepEqual(lines, [
    '下载 0% 0 MB / 100 MB\n',
    '下载 10% 10 MB / 100 MB\n',
    '下载 20% 20 MB / 100 MB\n',
    '下载 30% 30 MB / 100 MB\n',
    '下载 100% 100 MB / 100 MB\n',
  ]);
});
