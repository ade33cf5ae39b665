import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PackageFile } from '../../../../../processes/package/package-files.js';
import {
  getProcessDraft,
  saveDraftFiles,
  type DraftView,
} from '../../../../../server/designer/api.js';
import { call } from '../../../api/client.js';
import { draftKey } from '../useProcessDraft.query.js';
import {
  createDraftSaver,
  type DraftSaver,
  type FileChanges,
  type LocalCopy,
  type SaveState,
} from './draft-saver.js';
import { keepLocalCopy } from './local-copy.js';
import { overlayFiles } from './overlay-files.js';
import { contestedFiles, savedDraft } from './saved-draft.js';
import { settleConflict, type ConflictChoice } from './settle-conflict.js';

const quietMs = 1_500;
const retryMs = 8_000;

export interface DraftFiles {
  files: readonly PackageFile[];
  save: SaveState;
  setFile: DraftSaver['change'];
  flush: DraftSaver['flush'];
  /** Nothing typed waits to be saved. */
  isSaved: boolean;
  /** After a conflict: whose text goes on; the other one is kept in the history. */
  settle: (choice: ConflictChoice) => Promise<void>;
}

/** The files of a draft while they are changed: saved at rest, kept in the browser until the server has them. */
export function useDraftFiles(draft: DraftView, copy: LocalCopy | null): DraftFiles {
  const { id } = draft;
  const queryClient = useQueryClient();
  const [save, setSave] = useState<SaveState>({ kind: 'clean' });
  const [pending, setPending] = useState<FileChanges>(copy?.changes ?? {});
  const [saver] = useState(() => {
    const made: DraftSaver = createDraftSaver({
      ...{ revision: copy?.revision ?? draft.revision, quietMs, retryMs },
      send: async (changes, revision) => {
        const files = Object.entries(changes).map(([name, content]) => ({ name, content }));
        const saved = await call(saveDraftFiles, { params: { id }, body: { revision, files } });
        await queryClient.cancelQueries({ queryKey: draftKey(id) });
        queryClient.setQueryData<DraftView>(draftKey(id), (before) =>
          before === undefined ? before : savedDraft(before, changes, saved.revision),
        );
        return saved;
      },
      keep: (kept) => void keepLocalCopy(id, kept).catch(() => undefined),
      onState: (state) => {
        setPending(made.copy().changes);
        setSave(state);
      },
    });
    return made;
  });
  const restored = useRef(copy);
  useEffect(() => {
    for (const [name, content] of Object.entries(restored.current?.changes ?? {})) {
      saver.change(name, content);
    }
    restored.current = null;
    const send = () => void saver.flush();
    addEventListener('online', send);
    return () => {
      removeEventListener('online', send);
      void saver.flush().finally(saver.stop);
    };
  }, [saver]);
  const isSaved = Object.keys(pending).length === 0;
  useEffect(() => {
    if (isSaved) saver.rebase(draft.revision);
  }, [isSaved, saver, draft.revision]);
  useEffect(() => {
    if (save.kind === 'conflict') void goOnWhereNothingIsContested(id, saver);
  }, [save, id, saver]);
  return {
    files: useMemo(() => overlayFiles(draft.files, pending), [draft.files, pending]),
    ...{ save, setFile: saver.change, flush: saver.flush, isSaved },
    settle: async (choice) => {
      await settleConflict(id, saver, choice);
      await queryClient.invalidateQueries({ queryKey: draftKey(id) });
    },
  };
}

/** Two designers in different files stand in nobody's way. */
async function goOnWhereNothingIsContested(id: string, saver: DraftSaver): Promise<void> {
  const theirs = await call(getProcessDraft, { params: { id } });
  if (contestedFiles(theirs, saver.copy()).length > 0) return;
  saver.rebase(theirs.revision);
  await saver.flush();
}
