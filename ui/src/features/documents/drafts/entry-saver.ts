import type { Entered } from './entry-schema.js';

export type SaveState =
  | { kind: 'untouched' | 'saving' }
  | { kind: 'saved'; at: Date }
  /** Somebody else saved meanwhile: nothing is sent until one decides whose entries stay. */
  | { kind: 'stale'; error: unknown }
  | { kind: 'failed'; error: unknown };

interface Options {
  /** Version the entries rest on. */
  version: number;
  quietMs: number;
  /** Sends the entries; answers the version the draft has then. */
  send: (entered: Entered, version: number) => Promise<{ version: number }>;
  isStale: (error: unknown) => boolean;
  /** Keeps in the browser what the server does not have yet; null: it has everything. */
  keep: (copy: { version: number; entered: Entered } | null) => void;
  onState: (state: SaveState) => void;
}

export interface EntrySaver {
  /** The entries as they are now: kept in the browser at once, sent when the hands rest. */
  change: (entered: Entered) => void;
  /** Sends now what is not sent yet. Answers the version when the server has everything, else null. */
  flush: () => Promise<number | null>;
  /** Goes on from a newer version of the server: what was typed will replace it. */
  rebase: (version: number) => void;
}

/** Saves entries while they are typed: one request at a time, each on the version of the one before. */
export function createEntrySaver(options: Options): EntrySaver {
  const { quietMs, send, isStale, keep, onState } = options;
  let version = options.version;
  let pending: Entered | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Answers whether the server has everything now. */
  const sendPending = async (entered: Entered): Promise<boolean> => {
    onState({ kind: 'saving' });
    try {
      ({ version } = await send(entered, version));
      if (pending === entered) pending = null;
      keep(pending === null ? null : { version, entered: pending });
      onState({ kind: 'saved', at: new Date() });
      return pending === null;
    } catch (error) {
      onState({ kind: isStale(error) ? 'stale' : 'failed', error });
      return false;
    }
  };

  const flush = async (): Promise<number | null> => {
    clearTimeout(timer);
    while (running !== null) await running;
    if (pending === null) return version;
    running = sendPending(pending);
    const isWhole = await running;
    running = null;
    return isWhole ? version : null;
  };

  return {
    flush,
    rebase: (newer) => {
      version = newer;
    },
    change: (entered) => {
      pending = entered;
      keep({ version, entered });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), quietMs);
    },
  };
}
