import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { saveDocumentDraft, type DraftView } from '../../../../../server/documents/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { call } from '../../../api/client.js';
import type { Entered } from './entry-schema.js';
import { createEntrySaver, type EntrySaver, type SaveState } from './entry-saver.js';
import { keepLocalEntries, readLocalEntries } from './local-entries.js';
import { draftKey } from './useDraft.query.js';

const quietMs = 800;

export interface Entries {
  entered: Entered;
  set: (entered: Entered) => void;
  state: SaveState;
  /** What was typed before and never reached the server was found in this browser. */
  isRestored: boolean;
  flush: EntrySaver['flush'];
  /** After somebody else saved: mine replaces theirs, or theirs mine. */
  keepMine: (newest: DraftView) => void;
  takeTheirs: (newest: DraftView) => void;
}

/** The entries of a draft while they are typed: saved at rest, kept in the browser until the server has them. */
export function useEntries(draft: DraftView): Entries {
  const { id } = draft;
  const queryClient = useQueryClient();
  const mayWrite = draft.refusals.save === null;
  const [copy] = useState(() => (mayWrite ? readLocalEntries(sessionStorage, id) : null));
  const [entered, setEntered] = useState<Entered>(copy?.entered ?? draft.entered);
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const [saver] = useState(() =>
    createEntrySaver({
      ...{ version: copy?.version ?? draft.version, quietMs, onState: setState },
      isStale: (error) => error instanceof ApiProblem && error.code === 'STALE',
      keep: (kept) => {
        keepLocalEntries(sessionStorage, id, kept);
      },
      send: async (body, version) => {
        const saved = await call(saveDocumentDraft, {
          params: { id },
          body: { entered: body, version },
        });
        queryClient.setQueryData(draftKey(id), saved);
        return saved;
      },
    }),
  );
  useEffect(() => {
    if (copy !== null) saver.change(copy.entered);
    return () => void saver.flush();
  }, [copy, saver]);
  const set = (next: Entered) => {
    setEntered(next);
    saver.change(next);
  };
  return {
    ...{ entered, set, state, isRestored: copy !== null, flush: saver.flush },
    keepMine: (newest) => {
      saver.rebase(newest.version);
      set(entered);
    },
    takeTheirs: (newest) => {
      saver.rebase(newest.version);
      set(newest.entered);
    },
  };
}
