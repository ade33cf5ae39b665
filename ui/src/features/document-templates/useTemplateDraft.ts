import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  getTemplateVersion,
  saveTemplateDraft,
  type VersionView,
} from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';
import { dropLocalCopy, keepLocalCopy, readLocalCopy } from './local-copy.js';
import {
  createTemplateSaver,
  type SaveState,
  type TemplateSaver,
  type TemplateText,
} from './template-saver.js';
import { versionKey } from './useTemplateVersion.query.js';

const quietMs = 1_000;

export interface TemplateDraft {
  text: TemplateText;
  set: (change: Partial<TemplateText>) => void;
  state: SaveState;
  /** What was typed before and never reached the server was found in this browser. */
  isRestored: boolean;
  flush: TemplateSaver['flush'];
  /** Writes what stands here over what somebody else has saved meanwhile. */
  keepMine: () => Promise<void>;
  /** Goes on with what somebody else has saved; answers their text. */
  takeTheirs: () => Promise<VersionView>;
}

/** A text while it is written: saved at rest, kept in the browser until the server has it. */
export function useTemplateDraft(version: VersionView): TemplateDraft {
  const queryClient = useQueryClient();
  const [copy] = useState(() => readLocalCopy(localStorage, version.id));
  const [text, setText] = useState<TemplateText>(
    () => copy?.text ?? { body: version.body, note: version.note },
  );
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const { id } = version;
  const [saver] = useState(() =>
    createTemplateSaver({
      revision: copy?.revision ?? version.revision,
      quietMs,
      send: async (typed, revision) => {
        const saved = await call(saveTemplateDraft, {
          params: { id },
          body: { ...typed, revision },
        });
        queryClient.setQueryData(versionKey(id), saved);
        return saved;
      },
      keep: (kept) => {
        keepLocalCopy(localStorage, id, kept);
      },
      drop: () => {
        dropLocalCopy(localStorage, id);
      },
      onState: setState,
    }),
  );
  useEffect(() => {
    if (copy !== null) saver.change(copy.text);
    return () => void saver.flush();
  }, [copy, saver]);
  const readTheirs = () => call(getTemplateVersion, { params: { id } });
  return {
    ...{ text, state, isRestored: copy !== null, flush: saver.flush },
    set: (change) => {
      const after = { ...text, ...change };
      setText(after);
      saver.change(after);
    },
    keepMine: async () => {
      saver.rebase((await readTheirs()).revision);
      saver.change(text);
      await saver.flush();
    },
    takeTheirs: async () => {
      const theirs = await readTheirs();
      saver.rebase(theirs.revision);
      setText({ body: theirs.body, note: theirs.note });
      saver.change({ body: theirs.body, note: theirs.note });
      await saver.flush();
      return theirs;
    },
  };
}
