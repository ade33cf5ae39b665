import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzip } from '../../server/embedded/unzip.mjs';
import { aZip } from './support/a-zip.mjs';

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'yj-unzip-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('unpacks what lies below a folder, without the folder, with the modes asked for', async (t) => {
  const root = folder(t);
  const text = 'x'.repeat(10_000);
  const entries = [
    ['a/b/bin/run', text],
    ['a/b/share/en', 'words'],
    ['a/other', 'no'],
    ['a/b/empty', ''],
  ];
  writeFileSync(join(root, 'file.zip'), aZip(entries));

  await unzip(join(root, 'file.zip'), 'a/b/', join(root, 'out'), (name) =>
    name.startsWith('bin/') ? 0o755 : 0o644,
  );

  assert.equal(readFileSync(join(root, 'out/bin/run'), 'utf8'), text);
  assert.equal(readFileSync(join(root, 'out/share/en'), 'utf8'), 'words');
  assert.equal(readFileSync(join(root, 'out/empty'), 'utf8'), '');
  assert.equal(statSync(join(root, 'out/bin/run')).mode & 0o111, 0o111);
  assert.equal(existsSync(join(root, 'out/other')), false);
});

test('a path that leads out of the folder is refused', async (t) => {
  const root = folder(t);
  writeFileSync(join(root, 'file.zip'), aZip([['a/../../evil', 'x']]));

  await assert.rejects(unzip(join(root, 'file.zip'), 'a/', join(root, 'out')), /unsafe path/);
});

test('a file that is no zip is refused', async (t) => {
  const root = folder(t);
  writeFileSync(join(root, 'file.zip'), 'half a download');

  await assert.rejects(unzip(join(root, 'file.zip'), '', join(root, 'out')), /not a zip file/);
});
