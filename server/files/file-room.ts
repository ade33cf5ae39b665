import { createHash, hkdfSync } from 'node:crypto';
import type { Config } from '../config.js';

/** Where files lie and the key they are sealed with. Plain data, so that a worker thread can be given it. */
export interface FileRoom {
  folder: string;
  /** 32 bytes, derived from the data key of the installation. */
  key: Uint8Array;
}

/** The room of an installation. The key is its own (HKDF), so that it tells nothing of those of the vault. */
export function fileRoom({ files, dataKey }: Pick<Config, 'files' | 'dataKey'>): FileRoom {
  const key = hkdfSync('sha256', dataKey, new Uint8Array(), 'yingjiu files', 32);
  return { folder: files, key: new Uint8Array(key) };
}

/** Eight bytes that name the key and do not tell it: a file says which one it needs. */
export function keyIdOf({ key }: Pick<FileRoom, 'key'>): Buffer {
  return createHash('sha256').update('yingjiu key id').update(key).digest().subarray(0, 8);
}
