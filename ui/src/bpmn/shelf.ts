/**
 * Keeps what an editor needs to go on where it was while another file or tab is looked at, such as all that can be undone: by file,
 * a few of them. What has no more room, or is cleared away, is let go.
 */
export class Shelf<Kept> {
  readonly #kept = new Map<string, Kept>();
  readonly #letGo: (kept: Kept) => void;
  readonly #most: number;

  constructor(most: number, letGo: (kept: Kept) => void = () => undefined) {
    this.#most = most;
    this.#letGo = letGo;
  }

  /** Takes what was kept for the file; it is no longer on the shelf. */
  take(file: string): Kept | undefined {
    const kept = this.#kept.get(file);
    this.#kept.delete(file);
    return kept;
  }

  put(file: string, kept: Kept): void {
    const before = this.take(file);
    if (before !== undefined) this.#letGo(before);
    this.#kept.set(file, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size <= this.#most || oldest === undefined) return;
    const gone = this.take(oldest);
    if (gone !== undefined) this.#letGo(gone);
  }

  clear(): void {
    for (const kept of this.#kept.values()) this.#letGo(kept);
    this.#kept.clear();
  }
}
