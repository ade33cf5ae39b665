import { fileRoom } from '../../../server/files/file-room.js';
import { verifyArchive } from '../../../server/archive/verify-archive.js';
import type { World } from '../money/world.js';

/** What `verify-archive` would say of everything the papers of a test file went through; files and anchors apart. */
export async function archiveFaults({ dataSource, deps }: World): Promise<string[]> {
  const anchors = deps.config.files;
  const files = fileRoom(deps.config);
  const { findings } = await verifyArchive({ dataSource, files, anchors, signer: null });
  return findings.map(({ paperName, detail }) => `${paperName ?? ''}${detail}`);
}
