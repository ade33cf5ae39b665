/** What is written in a template and does not stand on the server yet. */
export interface TemplateText {
  body: string;
  note: string;
}

export type SaveState =
  | { kind: 'untouched' | 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; error: unknown };

/** Kept in the browser until the server has it, with the revision it was written on. */
export interface LocalCopy {
  revision: number;
  text: TemplateText;
}

interface Options {
  revision: number;
  quietMs: number;
  /** Sends the text; answers the revision it has then. */
  send: (text: TemplateText, revision: number) => Promise<{ revision: number }>;
  keep: (copy: LocalCopy) => void;
  drop: () => void;
  onState: (state: SaveState) => void;
}

export interface TemplateSaver {
  /** Kept in the browser at once, sent when the hands rest. */
  change: (text: TemplateText) => void;
  /** Sends now what is not sent yet; answers the revision when the server has everything, else null. */
  flush: () => Promise<number | null>;
  /** Goes on from a revision that came from elsewhere. */
  rebase: (revision: number) => void;
}

/** Saves a template while it is being written: one request at a time, each on the revision of the one before. */
export function createTemplateSaver(options: Options): TemplateSaver {
  const { quietMs, send, keep, drop, onState } = options;
  let revision = options.revision;
  let pending: TemplateText | null = null;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sendPending = async (text: TemplateText): Promise<boolean> => {
    onState({ kind: 'saving' });
    try {
      ({ revision } = await send(text, revision));
      if (pending === text) {
        pending = null;
        drop();
      } else if (pending !== null) keep({ revision, text: pending });
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
    if (pending === null) return revision;
    running = sendPending(pending);
    const isWhole = await running;
    running = null;
    return isWhole ? revision : null;
  };
  return {
    flush,
    change: (text) => {
      pending = text;
      keep({ revision, text });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), quietMs);
    },
    rebase: (next) => {
      revision = next;
    },
  };
}
