import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { databasePart } from '../../server/embedded/database.mjs';
import { locateHome } from '../../server/embedded/home.mjs';

test('two databases on one machine keep their temporary files apart', (t) => {
  const [first, second] = [temporaryFolderOf(t), temporaryFolderOf(t)];

  assert.notEqual(first, second);
  assert.ok(statSync(first).isDirectory());
});

function temporaryFolderOf(t) {
  const root = mkdtempSync(join(tmpdir(), 'yj-database-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const home = locateHome({ YINGJIU_HOME: root });
  mkdirSync(home.run, { recursive: true });
  const { args } = databasePart({
    ...{ home, port: 1, env: {}, mayCreateDatabases: false, isThrowaway: true },
    mariadb: { server: 'mariadbd', base: null, libraries: null },
    secrets: { databasePassword: 'a', databaseRootPassword: 'b' },
  });
  return args.find((arg) => arg.startsWith('--tmpdir=')).slice('--tmpdir='.length);
}
