import type { Deps } from '../deps.js';
import { storeStream, tooLarge, type StoredContent } from '../files/content-store.js';
import { fileRoom } from '../files/file-room.js';
import { maxAttachmentBytes } from './api.js';
import type { MediaType, VirusState } from './attachment-words.js';
import { sniffMediaType } from './sniff-media-type.js';

export interface StoredScan extends StoredContent {
  mediaType: MediaType;
  virusState: VirusState;
}

/**
 * Puts what is being sent on the disk: judged by its first bytes, looked through for viruses where there is a scanner, sealed. What breaks
 * off, is too large or is refused leaves nothing. `announcedBytes` null: the sender did not say.
 */
export async function storeScan(
  { config, scanner }: Pick<Deps, 'config' | 'scanner'>,
  content: AsyncIterable<Uint8Array>,
  announcedBytes: number | null,
): Promise<StoredScan> {
  if (announcedBytes !== null && announcedBytes > maxAttachmentBytes) {
    throw tooLarge(maxAttachmentBytes);
  }
  const found: { mediaType?: MediaType } = {};
  const check = scanner.start();
  const stored = await storeStream(fileRoom(config), 'scan', content, {
    maxBytes: maxAttachmentBytes,
    inspect: (head) => {
      found.mediaType = sniffMediaType(head);
    },
    check,
  });
  const { mediaType } = found;
  if (mediaType === undefined) throw new Error('a stored file was not looked at');
  return { ...stored, mediaType, virusState: check === null ? 'unchecked' : 'clean' };
}
