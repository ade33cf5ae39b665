import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { updateChange, type ChangeView } from '../../../../../server/settings/api.js';
import { call } from '../../../api/client.js';
import { draftOf, type DraftChange } from './draft-change.js';
import { createDraftSaver, type DraftSaver, type SaveState } from './draft-saver.js';
import { dropLocalCopy, keepLocalCopy, readLocalCopy } from './local-copy.js';
import { changeKey } from './useChange.query.js';

const quietMs = 800;

export interface ChangeDraft {
  draft: DraftChange;
  set: (change: (before: DraftChange) => DraftChange) => void;
  state: SaveState;
  /** What was typed before and never reached the server was found in this browser. */
  isRestored: boolean;
  flush: DraftSaver['flush'];
}

/** The draft of a change while it is written: saved at rest, kept in the browser until the server has it. */
export function useChangeDraft(change: ChangeView): ChangeDraft {
  const queryClient = useQueryClient();
  const [copy] = useState(() => readLocalCopy(localStorage, change.id));
  const [draft, setDraft] = useState(() => copy?.draft ?? draftOf(change));
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [saver] = useState(() =>
    createDraftSaver({
      version: copy?.version ?? change.version,
      quietMs,
      send: async (body, version) => {
        const saved = await call(updateChange, {
          params: { id: change.id },
          body: { ...body, version },
        });
        queryClient.setQueryData(changeKey(change.id), saved);
        return saved;
      },
      keep: (kept) => {
        keepLocalCopy(localStorage, change.id, kept);
      },
      drop: () => {
        dropLocalCopy(localStorage, change.id);
      },
      onState: setState,
    }),
  );
  useEffect(() => {
    if (copy !== null) saver.change(copy.draft);
    return () => void saver.flush();
  }, [copy, saver]);
  return {
    draft,
    state,
    isRestored: copy !== null,
    flush: saver.flush,
    set: (next) => {
      const after = next(draft);
      setDraft(after);
      saver.change(after);
    },
  };
}
