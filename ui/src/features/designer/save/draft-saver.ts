import { ApiProblem, NetworkProblem, type Conflict } from '../../../api/ApiProblem.js';

/** Files that differ from what the server has: name → text, or null where the file is deleted. */
export type FileChanges = Readonly<Record<string, string | null>>;

/** Kept in the browser until the server has it, with the revision it was written on. */
export interface LocalCopy {
  revision: number;
  changes: FileChanges;
}

export type SaveState =
  | { kind: 'clean' }
  /** Typed, and not sent yet. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** No answer from the server: kept in the browser, tried again by itself. */
  | { kind: 'offline' }
  /** Somebody else saved meanwhile: the person chooses. */
  | { kind: 'conflict'; with: Conflict }
  | { kind: 'failed'; error: unknown };

interface Options {
  revision: number;
  quietMs: number;
  retryMs: number;
  /** Sends the changes; answers the revision the draft has then. */
  send: (changes: FileChanges, revision: number) => Promise<{ revision: number }>;
  /** Keeps what the server does not have yet; null: it has everything. */
  keep: (copy: LocalCopy | null) => void;
  onState: (state: SaveState) => void;
}

export interface DraftSaver {
  /** Kept in the browser at once, sent when the hands rest. Null deletes the file. */
  change: (name: string, content: string | null) => void;
  /** Sends now what is not sent yet; answers the revision when the server has everything, else null. */
  flush: () => Promise<number | null>;
  /** Goes on from a revision that came from elsewhere; what waits is sent on top of it. */
  rebase: (revision: number) => void;
  /** Forgets what waits. */
  drop: () => void;
  /** What the server does not have yet, and the revision it was written on. */
  copy: () => LocalCopy;
  /** Sends nothing any more by itself. */
  stop: () => void;
}

/** Saves the files of a draft while they are being changed: one request at a time, each on the revision of the one before. */
export function createDraftSaver(options: Options): DraftSaver {
  const { quietMs, retryMs, send, keep, onState } = options;
  let revision = options.revision;
  let pending: FileChanges = {};
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const isWhole = () => Object.keys(pending).length === 0;
  const remember = () => {
    keep(isWhole() ? null : { revision, changes: pending });
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void flush(), ms);
  };
  const sendPending = async (): Promise<void> => {
    const sent = pending;
    onState({ kind: 'saving' });
    try {
      ({ revision } = await send(sent, revision));
      pending = without(pending, sent);
      remember();
      onState(isWhole() ? { kind: 'saved', at: new Date() } : { kind: 'waiting' });
    } catch (error) {
      onState(stateAfter(error));
      if (error instanceof NetworkProblem) later(retryMs);
    }
  };
  const flush = async (): Promise<number | null> => {
    clearTimeout(timer);
    while (running !== null) await running;
    if (isWhole()) return revision;
    running = sendPending().finally(() => {
      running = null;
    });
    await running;
    return isWhole() ? revision : null;
  };
  return {
    flush,
    change: (name, content) => {
      pending = { ...pending, [name]: content };
      remember();
      onState({ kind: 'waiting' });
      later(quietMs);
    },
    rebase: (next) => {
      revision = next;
      if (!isWhole()) remember();
    },
    drop: () => {
      clearTimeout(timer);
      pending = {};
      remember();
      onState({ kind: 'clean' });
    },
    copy: () => ({ revision, changes: pending }),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** What was changed again while it was under way stays. */
function without(pending: FileChanges, sent: FileChanges): FileChanges {
  return Object.fromEntries(
    Object.entries(pending).filter(([name, content]) => sent[name] !== content),
  );
}

function stateAfter(error: unknown): SaveState {
  if (error instanceof NetworkProblem) return { kind: 'offline' };
  const isConflict = error instanceof ApiProblem && error.code === 'DRAFT_CHANGED';
  return isConflict
    ? { kind: 'conflict', with: error.conflict ?? { by: null, at: null } }
    : { kind: 'failed', error };
}
