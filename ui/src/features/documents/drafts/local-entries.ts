import { z } from 'zod';

/** What was typed and the server does not have yet, with the version it was typed on. */
const Copy = z.object({ version: z.int(), entered: z.record(z.string(), z.unknown()) });
export type LocalEntries = z.infer<typeof Copy>;

const nameOf = (draftId: string) => `yingjiu.document-draft.${draftId}`;

/** The copy this browser kept of a draft for as long as its tab is open, or null. It holds facts of persons, so it goes with the tab. */
export function readLocalEntries(storage: Storage, draftId: string): LocalEntries | null {
  const text = storage.getItem(nameOf(draftId));
  if (text === null) return null;
  try {
    return Copy.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function keepLocalEntries(
  storage: Storage,
  draftId: string,
  copy: LocalEntries | null,
): void {
  if (copy === null) storage.removeItem(nameOf(draftId));
  else storage.setItem(nameOf(draftId), JSON.stringify(copy));
}
