export interface KeeperPort<Content> {
  add: (content: Content) => Promise<{ id: string; version: number }>;
  save: (id: string, version: number, content: Content) => Promise<{ version: number }>;
  onState: (state: KeepState) => void;
  /** How long the hands must rest. */
  quietMs: number;
}

export type KeepState =
  | { kind: 'untouched' | 'saving' }
  | { kind: 'saved'; id: string }
  | { kind: 'failed'; error: unknown };

/**
 * Keeps a draft on the server: one saving at a time, always the last content, once the hands rest. What failed is tried again with the
 * next change or `flush`.
 */
export class DraftKeeper<Content> {
  private content: Content | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly port: KeeperPort<Content>,
    private at: { id: string; version: number } | null,
  ) {}

  /** Something was typed. */
  note(content: Content): void {
    this.content = content;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), this.port.quietMs);
  }

  /** Saves what is not saved yet; answers the id of the draft. Throws what the server said. */
  async flush(content?: Content): Promise<string> {
    clearTimeout(this.timer);
    if (content !== undefined) this.content = content;
    const turn = this.running.then(() => this.keep());
    this.running = turn.catch(() => undefined);
    await turn;
    if (this.at === null) throw new Error('nothing was typed yet');
    return this.at.id;
  }

  /** Nothing more is saved: it was filed or thrown away. */
  stop(): void {
    clearTimeout(this.timer);
    this.content = null;
  }

  private async keep(): Promise<void> {
    const { content } = this;
    if (content === null) return;
    this.content = null;
    this.port.onState({ kind: 'saving' });
    try {
      if (this.at === null) this.at = await this.port.add(content);
      else {
        const { version } = await this.port.save(this.at.id, this.at.version, content);
        this.at = { id: this.at.id, version };
      }
      this.port.onState({ kind: 'saved', id: this.at.id });
    } catch (error) {
      this.content ??= content;
      this.port.onState({ kind: 'failed', error });
      throw error;
    }
  }
}
