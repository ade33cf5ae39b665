import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { intakeApi } from '../../../../../server/intake/api.js';
import { call } from '../../../api/client.js';
import { DraftKeeper, type KeepState } from './draft-keeper.js';
import type { KeptApplication } from './kept-application.js';

const quietMs = 900;

export interface Keeping {
  state: KeepState;
  note: (kept: KeptApplication) => void;
  /** Saves at once; answers the id of the draft. */
  ensure: (kept: KeptApplication) => Promise<string>;
  stop: () => void;
}

/** Saves the application while it is written; leaving the page saves what is left. */
export function useDraftKeeper(
  found: { id: string; version: number } | null,
  onBegun: (id: string) => void,
): Keeping {
  const queries = useQueryClient();
  const [state, setState] = useState<KeepState>({ kind: 'untouched' });
  const begun = useRef(onBegun);
  useEffect(() => {
    begun.current = onBegun;
  });
  const [keeper] = useState(() => {
    const add = async (kept: KeptApplication) => {
      const made = await call(intakeApi.addIntakeDraft, { body: { content: { ...kept } } });
      begun.current(made.id);
      return made;
    };
    const save = (id: string, version: number, kept: KeptApplication) =>
      call(intakeApi.saveIntakeDraft, { params: { id }, body: { version, content: { ...kept } } });
    return new DraftKeeper<KeptApplication>({ add, save, onState: setState, quietMs }, found);
  });
  useEffect(
    () => () => {
      void keeper
        .flush()
        .then(() => queries.invalidateQueries({ queryKey: ['intake-drafts'] }))
        .catch(() => undefined);
    },
    [keeper, queries],
  );
  return {
    state,
    note: (kept) => {
      keeper.note(kept);
    },
    ensure: (kept) => keeper.flush(kept),
    stop: () => {
      keeper.stop();
    },
  };
}
