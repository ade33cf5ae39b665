import {
  getProcessDraft,
  restoreDraft,
  saveDraftFiles,
  takeSnapshot,
} from '../../../../../server/designer/api.js';
import { call } from '../../../api/client.js';
import type { DraftSaver } from './draft-saver.js';

/** Whose text the draft goes on with, and what the other one is called in the history. */
export interface ConflictChoice {
  keep: 'mine' | 'theirs';
  note: string;
}

/** Both texts go into the history before one of them becomes the draft: nobody's work is lost. */
export async function settleConflict(
  id: string,
  saver: DraftSaver,
  { keep, note }: ConflictChoice,
): Promise<void> {
  const params = { id };
  const theirs = await call(getProcessDraft, { params });
  if (keep === 'mine') {
    await call(takeSnapshot, { params, body: { note } });
    saver.rebase(theirs.revision);
    await saver.flush();
    return;
  }
  const before = await call(takeSnapshot, { params, body: { note: '' } });
  const files = Object.entries(saver.copy().changes).map(([name, content]) => ({ name, content }));
  const mine = await call(saveDraftFiles, { params, body: { revision: theirs.revision, files } });
  await call(takeSnapshot, { params, body: { note } });
  const back = await call(restoreDraft, {
    params,
    body: { revision: mine.revision, snapshotId: before.id },
  });
  saver.drop();
  saver.rebase(back.revision);
}
