/** Looks at one file while it streams in. */
export interface VirusCheck {
  /** The next bytes. */
  push(bytes: Uint8Array): Promise<void>;
  /** After the last byte: throws `VIRUS_FOUND`, or a `TransientError` when nobody could look. */
  end(): Promise<void>;
  /** The file is not kept anyway. Idempotent, also after `end`. */
  close(): void;
}

/** The port to whatever the office runs against viruses. */
export interface VirusScanner {
  /** `none`: nobody looks, and files say so (未查毒). */
  kind: 'none' | 'clamd';
  /** Null where nobody looks. */
  start(): VirusCheck | null;
}

/** Nothing is set up: files are kept and marked as not looked at. */
export const noScanner: VirusScanner = { kind: 'none', start: () => null };
