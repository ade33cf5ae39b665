import type { AttachedFile, AttachmentRoom } from './attachment-room.js';

/** One file on its way. */
export interface Sending {
  key: number;
  file: File;
  percent: number;
  /** What broke it off; null while it goes or waits. */
  error: unknown;
  state: 'waiting' | 'going' | 'failed';
}

type Send = AttachmentRoom['send'];

/**
 * Sends files one after another, in the order they were given: on a slow line the first is there soon. What fails stays until it is
 * tried again or dropped; one that is cancelled leaves nothing on the server, which throws a broken transmission away.
 */
export class UploadQueue {
  private items: Sending[] = [];
  private nextKey = 1;
  private current: { key: number; abort: AbortController } | null = null;

  constructor(
    private readonly send: Send,
    private readonly onChange: (items: readonly Sending[]) => void,
    private readonly onDone: (file: AttachedFile) => void,
  ) {}

  add(files: readonly File[]): void {
    const added = files.map((file) => ({ ...fresh, key: this.nextKey++, file }));
    this.set([...this.items, ...added]);
    void this.work();
  }

  /** Stops and forgets a file, wherever it is. */
  drop(key: number): void {
    if (this.current?.key === key) this.current.abort.abort();
    this.set(this.items.filter((item) => item.key !== key));
  }

  retry(key: number): void {
    this.change(key, fresh);
    void this.work();
  }

  /** The screen is left: nothing goes on behind it. */
  close(): void {
    this.current?.abort.abort();
    this.items = [];
  }

  private async work(): Promise<void> {
    if (this.current !== null) return;
    const next = this.items.find(({ state }) => state === 'waiting');
    if (next === undefined) return;
    const { key, file } = next;
    const abort = new AbortController();
    this.current = { key, abort };
    this.change(key, { state: 'going' });
    try {
      const onProgress = (percent: number) => {
        this.change(key, { percent });
      };
      const stored = await this.send(file, onProgress, abort.signal);
      if (!abort.signal.aborted) this.onDone(stored);
      this.set(this.items.filter((item) => item.key !== key));
    } catch (error) {
      this.change(key, { state: 'failed', error });
    }
    this.current = null;
    await this.work();
  }

  private change(key: number, part: Partial<Sending>): void {
    if (!this.items.some((item) => item.key === key)) return;
    this.set(this.items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  }

  private set(items: Sending[]): void {
    this.items = items;
    this.onChange(items);
  }
}

const fresh = { percent: 0, error: null, state: 'waiting' as const };
