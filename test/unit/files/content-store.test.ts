import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  contentPath,
  openContent,
  readChecked,
  readContent,
  storeContent,
  storeStream,
} from '../../../server/files/content-store.js';
import { fileRoom, type FileRoom } from '../../../server/files/file-room.js';
import { sealOldFiles } from '../../../server/files/seal-old-files.js';

const plain = Buffer.concat([Buffer.from('%PDF-1.7 张三'), randomBytes(100_000)]);
const sha256 = createHash('sha256').update(plain).digest('hex');

let room: FileRoom;
beforeEach(() => {
  const files = mkdtempSync(join(tmpdir(), 'yingjiu-store-'));
  room = fileRoom({ files, dataKey: Buffer.alloc(32, 7) });
});
afterEach(() => {
  rmSync(room.folder, { recursive: true });
});

describe('stored content', () => {
  it('is known by the hash of its plain bytes and unreadable on the disk', async () => {
    const stored = await storeContent(room, 'scan', plain);

    const onDisk = readFileSync(contentPath(room, 'scan', sha256));
    expect(stored).toEqual({ sha256, sizeBytes: plain.length });
    expect(onDisk.includes('%PDF')).toBe(false);
    expect((await readContent(room, 'scan', sha256))?.equals(plain)).toBe(true);
  });

  it('that was changed on the disk is not handed out', async () => {
    await storeContent(room, 'scan', plain);
    const path = contentPath(room, 'scan', sha256);
    const bytes = readFileSync(path);
    bytes.writeUInt8(bytes.readUInt8(70_000) ^ 1, 70_000);
    writeFileSync(path, bytes);

    const read = await readChecked(room, 'scan', sha256);
    const stream = await openContent(room, 'scan', sha256);

    expect(read).toBe('changed');
    await expect(stream?.toArray()).rejects.toThrow();
  });

  it('leaves nothing when the sender breaks off', async () => {
    const source = (async function* () {
      yield plain;
      throw new Error('hung up');
    })();

    const attempt = storeStream(room, 'scan', source, { maxBytes: 1_000_000 });

    await expect(attempt).rejects.toThrow('hung up');
    expect(readdirSync(join(room.folder, 'scan', 'parts'))).toEqual([]);
  });
});

describe('files from before sealing', () => {
  beforeEach(() => {
    const path = contentPath(room, 'pdf', sha256);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plain);
  });

  it('are read as they are', async () => {
    expect((await readContent(room, 'pdf', sha256))?.equals(plain)).toBe(true);
  });

  it('are sealed once, and others are left alone', async () => {
    await storeContent(room, 'scan', Buffer.from('sealed from the start'));
    mkdirSync(join(room.folder, 'anchors'));
    writeFileSync(join(room.folder, 'pdf', 'notes.txt'), 'not ours');

    const first = await sealOldFiles(room);
    const second = await sealOldFiles(room);

    expect([first, second]).toEqual([
      { sealed: 1, already: 1 },
      { sealed: 0, already: 2 },
    ]);
    expect(readFileSync(contentPath(room, 'pdf', sha256)).includes('%PDF')).toBe(false);
    expect((await readContent(room, 'pdf', sha256))?.equals(plain)).toBe(true);
    expect(readFileSync(join(room.folder, 'pdf', 'notes.txt'), 'utf8')).toBe('not ours');
  });
});
