import { z } from 'zod';
import { settingKeyIds } from '../../../../../server/settings/api.js';
import type { DraftChange } from './draft-change.js';

/** What was typed and the server does not have yet, with the version it was typed on. */
export interface LocalCopy {
  version: number;
  draft: DraftChange;
}

const Copy = z.object({
  version: z.int(),
  draft: z.object({
    title: z.string(),
    reason: z.string(),
    items: z.array(
      z.object({
        rowId: z.string(),
        officeId: z.string(),
        key: z.enum(settingKeyIds),
        item: z.string(),
        value: z.unknown(),
        validFrom: z.string(),
        validTo: z.string().nullable(),
        source: z.string(),
      }),
    ),
  }),
});

const nameOf = (changeId: string) => `yingjiu.setting-change.${changeId}`;

/** The copy this browser kept of a change, or null. */
export function readLocalCopy(storage: Storage, changeId: string): LocalCopy | null {
  const text = storage.getItem(nameOf(changeId));
  if (text === null) return null;
  const parsed = Copy.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

export function keepLocalCopy(storage: Storage, changeId: string, copy: LocalCopy): void {
  storage.setItem(nameOf(changeId), JSON.stringify(copy));
}

export function dropLocalCopy(storage: Storage, changeId: string): void {
  storage.removeItem(nameOf(changeId));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
