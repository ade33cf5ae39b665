import { z } from 'zod';
import type { LocalCopy } from './template-saver.js';

const Copy = z.object({
  revision: z.int(),
  text: z.object({ body: z.string(), note: z.string() }),
});

const nameOf = (versionId: string) => `yingjiu.template-version.${versionId}`;

/** The copy this browser kept of a template, or null. */
export function readLocalCopy(storage: Storage, versionId: string): LocalCopy | null {
  const text = storage.getItem(nameOf(versionId));
  if (text === null) return null;
  try {
    const parsed = Copy.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function keepLocalCopy(storage: Storage, versionId: string, copy: LocalCopy): void {
  storage.setItem(nameOf(versionId), JSON.stringify(copy));
}

export function dropLocalCopy(storage: Storage, versionId: string): void {
  storage.removeItem(nameOf(versionId));
}
