import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { TransientError } from '../../server/domain/basics/errors.js';
import { launchBrowser, type LaunchOptions, type RunningBrowser } from './launch-browser.js';
import { createLimit } from './limit.js';

export interface PdfRenderer {
  /** Prints a document of `renderHtml`; `TransientError` when the browser cannot, even after a restart. */
  render: (html: string) => Promise<Buffer>;
  /** Ends the browser; a later `render` starts it again. */
  close: () => Promise<void>;
}

export interface PdfRendererOptions extends Partial<LaunchOptions> {
  /** Pages printed at the same time. */
  concurrency?: number;
  /** Longest time one page may take. */
  timeoutMs?: number;
  /** How a browser is started. */
  launch?: (options: LaunchOptions) => Promise<RunningBrowser>;
}

/** One browser, started on first use and again when it has died, shared by all pages. */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const { concurrency = 2, timeoutMs = 20_000, launch = launchBrowser } = options;
  const env = options.env ?? process.env;
  const cacheDir = options.cacheDir ?? defaultCacheDir(env);
  const limit = createLimit(concurrency);
  let running: Promise<RunningBrowser> | null = null;

  /** All who ask at the same time share one start; a dead or failed one is replaced. */
  async function alive(): Promise<RunningBrowser> {
    const asked = running;
    const known = await asked?.catch(() => null);
    if (known?.browser.connected) return known;
    if (running === asked) running = launch({ ...options, env, cacheDir });
    return running ?? alive();
  }

  /** Others may already print with a newer browser: only the failed one is ended, and it may be past answering. */
  async function discard(failed: RunningBrowser): Promise<void> {
    if ((await running?.catch(() => null)) === failed) running = null;
    failed.browser.process()?.kill('SIGKILL');
    await failed.close().catch(() => undefined);
  }

  async function render(html: string): Promise<Buffer> {
    const first = await alive();
    try {
      return await print(first.browser, html, timeoutMs);
    } catch {
      await discard(first);
    }
    try {
      return await print((await alive()).browser, html, timeoutMs);
    } catch (error) {
      if (error instanceof TransientError) throw error;
      throw new TransientError('生成 PDF 失败，请稍后重试', { cause: error });
    }
  }

  async function close(): Promise<void> {
    const known = await running?.catch(() => null);
    running = null;
    await known?.close();
  }

  return { render: (html) => limit(() => render(html)), close };
}

/** Prints one page without scripts and without network. */
async function print(browser: Browser, html: string, timeoutMs: number): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: 'load', timeout: timeoutMs });
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      timeout: timeoutMs,
    });
    return Buffer.from(pdf);
  } finally {
    await page.close().catch(() => undefined);
  }
}

function defaultCacheDir(env: Record<string, string | undefined>): string {
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'yingjiu');
}
