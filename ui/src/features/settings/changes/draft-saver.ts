import type { Fault } from '../../../../../server/domain/basics/errors.js';
import type { ChangeBody } from '../../../../../server/settings/api.js';
import { bodyOf, type DraftChange } from './draft-change.js';
import type { LocalCopy } from './local-copy.js';

export type SaveState =
  | { kind: 'untouched' | 'saving' }
  /** Something required is still empty: what was typed is kept in this browser only. */
  | { kind: 'local'; faults: Fault[] }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; error: unknown };

interface Options {
  /** Version the draft rests on. */
  version: number;
  quietMs: number;
  /** Sends the draft; answers the version it has then. */
  send: (body: ChangeBody, version: number) => Promise<{ version: number }>;
  keep: (copy: LocalCopy) => void;
  drop: () => void;
  onState: (state: SaveState) => void;
}

export interface DraftSaver {
  /** The draft as it is now: kept in the browser at once, sent when the hands rest. */
  change: (draft: DraftChange) => void;
  /** Sends now what is not sent yet. Answers the version when the server has everything, else null. */
  flush: () => Promise<number | null>;
}

/** Saves a draft while it is being written: one request at a time, each on the version of the one before. */
export function createDraftSaver(options: Options): DraftSaver {
  const { quietMs, send, keep, drop, onState } = options;
  let version = options.version;
  let pending: DraftChange | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Answers whether the server has everything now. */
  const sendPending = async (draft: DraftChange, body: ChangeBody): Promise<boolean> => {
    onState({ kind: 'saving' });
    try {
      ({ version } = await send(body, version));
      if (pending === draft) {
        pending = null;
        drop();
      } else if (pending !== null) keep({ version, draft: pending });
      onState({ kind: 'saved', at: new Date() });
      return pending === null;
    } catch (error) {
      onState({ kind: 'failed', error });
      return false;
    }
  };

  const flush = async (): Promise<number | null> => {
    clearTimeout(timer);
    while (running !== null) await running;
    if (pending === null) return version;
    const judged = bodyOf(pending);
    if (!judged.ok) {
      onState({ kind: 'local', faults: judged.faults });
      return null;
    }
    running = sendPending(pending, judged.body);
    const isWhole = await running;
    running = null;
    return isWhole ? version : null;
  };

  return {
    flush,
    change: (draft) => {
      pending = draft;
      keep({ version, draft });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), quietMs);
    },
  };
}
