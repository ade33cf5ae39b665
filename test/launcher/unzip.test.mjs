import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { unzip } from '../../server/embedded/unzip.mjs';

function folder(t) {
  const path = mkdtempSync(join(tmpdir(), 'yj-unzip-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A zip file of these [name, text] pairs, every second one stored instead of deflated. */
function aZip(entries) {
  const locals = [];
  const directory = [];
  let at = 0;
  entries.forEach(([name, text], index) => {
    const method = index % 2 === 0 ? 8 : 0;
    const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + packed.length;
  });
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
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
