import { homedir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type LaunchOptions, type RunningBrowser } from './launch-browser.js';
import { createLimit } from './limit.js';
import { createPress, type Press } from './press.js';
import { PrintFailure } from './print-failure.js';
import { groupMemory } from './process-memory.js';
import { withDeadline } from './with-deadline.js';

export interface PdfRenderer {
  /**
   * Prints a document of `renderHtml`. A browser that crashes or hangs is replaced and the document printed by the next;
   * `TransientError` when no browser starts, `PrintFailure` when this document fails on two.
   */
  render: (html: string) => Promise<Buffer>;
  /** Ends the browser; a later `render` starts it again. */
  close: () => Promise<void>;
}

export interface PdfRendererOptions extends Partial<LaunchOptions> {
  /** Pages printed at the same time. */
  concurrency?: number;
  /** Longest time one document may take; after it the browser counts as hanging. */
  timeoutMs?: number;
  /** After how many documents the memory of the browser is looked at. */
  checkEvery?: number;
  /** A browser that holds more is replaced, in bytes. */
  maxMemoryBytes?: number;
  /** How a browser is started. */
  launch?: (options: LaunchOptions) => Promise<RunningBrowser>;
}

/** How often a document may itself be the one that finds its browser dead or hanging. */
const attempts = 2;

/** One browser, started on first use and replaced when it dies, hangs or grows, shared by all documents. */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const { concurrency = 2, timeoutMs = 60_000, launch = launchBrowser } = options;
  const { checkEvery = 100, maxMemoryBytes = 1024 ** 3 } = options;
  const env = options.env ?? process.env;
  const cacheDir = options.cacheDir ?? defaultCacheDir(env);
  const limit = createLimit(concurrency);
  let current: Promise<Press> | null = null;

  /** All who ask at the same time share one start; a dead or failed one is replaced. */
  async function alive(): Promise<Press> {
    const asked = current;
    const known = await asked?.catch(() => null);
    if (known?.isAlive()) return known;
    if (current === asked) current = launch({ ...options, env, cacheDir }).then(createPress);
    return current ?? alive();
  }

  async function render(html: string): Promise<Buffer> {
    let failure: unknown;
    for (let failures = 0; failures < attempts;) {
      const press = await alive();
      try {
        const pdf = await withDeadline(press.print(html), timeoutMs);
        if (press.isDue(checkEvery)) await replaceGrown(press);
        return pdf;
      } catch (error) {
        // Killed because of another document: that is no failure of this one.
        if (!press.wasKilled()) failures += 1;
        await press.kill();
        failure = error;
      }
    }
    throw new PrintFailure(failure);
  }

  /** What it is printing is finished; whoever asks next starts another. Where memory cannot be read, age decides. */
  async function replaceGrown(press: Press): Promise<void> {
    const group = press.groupId();
    const memory = group === null ? null : await groupMemory(group);
    if (memory === null || memory > maxMemoryBytes) press.retire();
  }

  async function close(): Promise<void> {
    const known = await current?.catch(() => null);
    current = null;
    await known?.close();
  }

  return { render: (html) => limit(() => render(html)), close };
}

function defaultCacheDir(env: Record<string, string | undefined>): string {
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'yingjiu');
}
