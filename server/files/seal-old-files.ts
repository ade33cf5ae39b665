import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentAreas, sealInPlace, type ContentArea } from './content-store.js';
import type { FileRoom } from './file-room.js';

/** Seals every file stored before files were sealed, one after another; can be broken off and begun anew, beside the running system. */
export async function sealOldFiles(
  room: FileRoom,
  onSealed: (count: number) => void = () => undefined,
): Promise<{ sealed: number; already: number }> {
  const report = { sealed: 0, already: 0 };
  for (const area of Object.keys(contentAreas) as ContentArea[]) {
    for (const path of await storedIn(join(room.folder, area))) {
      if (await sealInPlace(room, path)) onSealed(++report.sealed);
      else report.already += 1;
    }
  }
  return report;
}

/** Paths of the stored files of an area; half-written ones are none. */
async function storedIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}(\.[a-z]+)?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}
