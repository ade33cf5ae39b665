import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/**
 * Unpacks the files of a zip below one folder of it, without that folder. Written by hand because
 * neither `unzip` nor `jar` is certain to be there (a JRE has no jar). Zip64 is not needed: 4 GB.
 * Format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 * @param {string} file @param {string} inside e.g. "a/b/" @param {string} target folder
 * @param {(name: string) => number} [modeOf] file mode for a path, e.g. 0o755 for programs
 */
export async function unzip(file, inside, target, modeOf = () => 0o644) {
  const handle = await open(file);
  try {
    const entries = await readEntries(handle);
    for (const entry of entries) {
      if (!entry.name.startsWith(inside) || entry.name.endsWith('/')) continue;
      const name = normalize(entry.name.slice(inside.length));
      if (name.startsWith('..') || name.startsWith('/'))
        throw new Error(`unsafe path ${entry.name}`);
      await unpack(handle, file, entry, join(target, name), modeOf(name));
    }
  } finally {
    await handle.close();
  }
}

async function readEntries(handle) {
  const { size } = await handle.stat();
  const tail = await readBytes(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (end < 0 || tail.readUInt32LE(end) !== END_RECORD) throw new Error('not a zip file');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readBytes(
    handle,
    tail.readUInt32LE(end + 16),
    tail.readUInt32LE(end + 12),
  );
  const entries = [];
  for (let at = 0; entries.length < count;) {
    if (directory.readUInt32LE(at) !== CENTRAL_RECORD) throw new Error('damaged zip directory');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function unpack(handle, file, entry, target, mode) {
  const header = await readBytes(handle, entry.at, LOCAL_HEADER_BYTES);
  const start = entry.at + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  mkdirSync(dirname(target), { recursive: true });
  const output = createWriteStream(target, { mode });
  if (entry.packedBytes === 0) return void (await new Promise((done) => output.end(done)));
  const input = createReadStream(file, { start, end: start + entry.packedBytes - 1 });
  if (entry.method === DEFLATED) await pipeline(input, createInflateRaw(), output);
  else await pipeline(input, output);
}

async function readBytes(handle, position, length) {
  const buffer = Buffer.alloc(length);
  await handle.read(buffer, 0, length, position);
  return buffer;
}
