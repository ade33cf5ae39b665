import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Where Maven said it was loading the file from: its mirrors and all. */
const ADDRESS_FILE = '.address';

/** @param {string} folder of the artefact in Maven's repository */
export function addressFile(folder) {
  return join(folder, ADDRESS_FILE);
}

/**
 * Continues a download that Maven began and lost. Maven before 3.9 would start from the first byte, so the
 * rest is asked for here, from the address Maven itself used. What comes is verified by its checksum.
 * @param {string} file the complete file's path; Maven's unfinished one lies beside it
 * @param {string} folder
 * @returns {Promise<boolean>} false when there is nothing to continue or the source cannot do it
 */
export async function resumeDownload(file, folder) {
  const unfinished = `${file}.part`;
  const bytes = statSync(unfinished, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes === 0 || !existsSync(addressFile(folder))) return false;
  const address = readFileSync(addressFile(folder), 'utf8');
  const answer = await fetch(address, { headers: { range: `bytes=${bytes}-` } });
  const isRest = answer.headers.get('content-range')?.startsWith(`bytes ${bytes}-`) ?? false;
  if (answer.status !== 206 || !isRest || answer.body === null) {
    await answer.body?.cancel();
    rmSync(unfinished);
    return false;
  }
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(unfinished, { flags: 'a' }));
  renameSync(unfinished, file);
  return true;
}
