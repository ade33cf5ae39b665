import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../server/db/migrations/index.js';
import { checkBackup } from '../../../server/backup/check-backup.js';
import {
  DATABASE_FILE,
  ENGINE_FOLDER,
  MANIFEST,
  SUMS_FILE,
  writeManifest,
} from '../../../server/backup/manifest.js';
import { pruneBackups } from '../../../server/backup/prune-backups.js';
import type { Facts } from '../../../server/backup/read-facts.js';
import { writeSums } from '../../../server/backup/sums.js';

const dataKey = randomBytes(32);
const here = {
  dataKey,
  engine: { kind: 'stopped', data: '/nowhere' },
  engineVersion: '8.5.8',
} as const;

const facts: Facts = {
  migrations: migrations.map((Migration) => new Migration().name ?? ''),
  ...{ cases: { all: 3, open: 1 }, openTasks: 2, ledger: [], balances: [], anchors: 0, feed: [] },
  archive: { chains: 0, links: 0, heads: '0'.repeat(64) },
  audit: { entries: 0, seq: '0', hash: null },
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'yingjiu-backups-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

async function aBackup(
  given: { name?: string; takenAt?: string; facts?: Partial<Facts>; engine?: string | null } = {},
): Promise<string> {
  const folder = join(root, given.name ?? randomUUID());
  await mkdir(join(folder, ENGINE_FOLDER), { recursive: true });
  await writeFile(join(folder, DATABASE_FILE), 'rows');
  await writeFile(join(folder, ENGINE_FOLDER, 'log'), 'records');
  const { sha256, bytes } = await writeSums(folder);
  const { takenAt = '2026-11-24T00:00:00.000Z', engine = '8.5.8' } = given;
  const content = {
    ...{ id: randomUUID(), takenAt, product: '0.1.0', database: '11.4', hasAnchors: false },
    engine: engine === null ? null : { version: engine, pauseMs: 9_000 },
    ...{ facts: { ...facts, ...given.facts }, tables: {}, bytes, sumsSha256: sha256 },
  };
  await writeManifest(folder, content, dataKey);
  return folder;
}

describe('a backup', () => {
  it('that is whole is taken as it is, and nobody but its owner may read it', async () => {
    const folder = await aBackup();

    const manifest = await checkBackup(folder, here);

    expect(manifest).toMatchObject({ bytes: 11, engine: { pauseMs: 9_000 } });
    expect((await stat(join(folder, MANIFEST))).mode & 0o777).toBe(0o600);
  });

  it('never holds the data key, and is refused with any other one', async () => {
    const folder = await aBackup();

    const text = await readFile(join(folder, MANIFEST), 'utf8');

    expect(text).not.toContain(dataKey.toString('base64'));
    expect(text).not.toContain(dataKey.toString('hex'));
    const other = { ...here, dataKey: randomBytes(32) };
    await expect(checkBackup(folder, other)).rejects.toThrow('不是做备份时的那一把');
  });

  it.each([
    ['a file was changed', DATABASE_FILE, 'other', `${DATABASE_FILE} 已损坏`],
    ['a file was added', join(ENGINE_FOLDER, 'more'), 'x', `多出 ${ENGINE_FOLDER}/more`],
    ['the list was changed', SUMS_FILE, '', '缺失或被改动'],
    ['the manifest was cut off', MANIFEST, '{"manifest": {', '已损坏'],
    ['the manifest is of another format', MANIFEST, '{"manifest":{"format":2}}', '第 2 版'],
  ])('is refused when %s', async (_, name, content, words) => {
    const folder = await aBackup();

    await writeFile(join(folder, name), content);

    await expect(checkBackup(folder, here)).rejects.toThrow(words);
  });

  it('is refused when a file is missing or its manifest says something else than it was sealed with', async () => {
    const [missing, changed] = [await aBackup(), await aBackup()];

    await rm(join(missing, ENGINE_FOLDER, 'log'));
    const file = join(changed, MANIFEST);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"all": 3', '"all": 4'));

    await expect(checkBackup(missing, here)).rejects.toThrow('engine/log 缺失');
    await expect(checkBackup(changed, here)).rejects.toThrow('被改动过');
  });

  it('is refused when it is none, or of a newer schema or another engine', async () => {
    const [newer, other, without] = [
      await aBackup({ facts: { migrations: [...facts.migrations, 'Later9999'] } }),
      await aBackup({ engine: '8.6.0' }),
      await aBackup({ engine: null }),
    ];

    await expect(checkBackup(join(root, 'none'), here)).rejects.toThrow('找不到备份目录');
    await expect(checkBackup(root, here)).rejects.toThrow('不是一份完整的备份');
    await expect(checkBackup(newer, here)).rejects.toThrow('Later9999');
    await expect(checkBackup(other, here)).rejects.toThrow('备份来自流程引擎 8.6.0');
    await expect(checkBackup(without, here)).rejects.toThrow('不含流程引擎的数据');
  });
});

describe('old backups', () => {
  it('beyond those to keep go, oldest first, with what was cut off; everything else stays', async () => {
    const base = join(root, 'base');
    for (const day of ['01', '03', '02']) {
      const takenAt = `2026-11-${day}T00:00:00.000Z`;
      await cp(await aBackup({ takenAt }), join(base, day), { recursive: true });
    }
    await mkdir(join(base, '.unfinished-1'));
    await mkdir(join(base, 'photos'));

    const removed = await pruneBackups(base, 2);
    const again = await pruneBackups(base, null);

    expect(removed.sort()).toEqual(['.unfinished-1', '01']);
    expect(again).toEqual([]);
    expect((await stat(join(base, 'photos'))).isDirectory()).toBe(true);
  });
});
