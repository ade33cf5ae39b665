import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { TransientError } from '../../server/domain/basics/errors.js';
import { findBrowsers, type BrowserCandidate } from './find-browsers.js';
import { fallbackFontDirs, writeFontConfig } from './font-config.js';

export interface LaunchOptions {
  /** Browser to use (YINGJIU_BROWSER); otherwise one is looked for. */
  executablePath?: string | undefined;
  /** Folders of fonts to add for the browser; default is the packaged Noto Serif SC. */
  fontDirs?: string[] | undefined;
  /** Where the unpacked shell and the font cache stay. */
  cacheDir: string;
  /** Environment of the browser; its PATH is searched. */
  env: Record<string, string | undefined>;
}

/** A running browser and how to end it with all it left on disk. */
export interface RunningBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

const launchTimeoutMs = 30_000;

/** Starts the first browser that starts; `TransientError` names every one that did not and why. */
export async function launchBrowser(options: LaunchOptions): Promise<RunningBrowser> {
  const candidates = await findBrowsers(
    options.executablePath,
    options.env.PATH ?? '',
    options.cacheDir,
  );
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      return await launch(candidate, options);
    } catch (error) {
      failures.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  throw new TransientError(`没有可用的浏览器，无法生成 PDF（${failures.join('；')}）`);
}

async function launch(
  candidate: BrowserCandidate,
  options: LaunchOptions,
): Promise<RunningBrowser> {
  const { executablePath, libraryPath } = await candidate.locate();
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-pdf-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const fonts = await writeFontConfig(
      folder,
      options.cacheDir,
      options.fontDirs ?? fallbackFontDirs(),
    );
    const browser = await puppeteer.launch({
      executablePath,
      headless: candidate.isShell ? 'shell' : true,
      pipe: true,
      timeout: launchTimeoutMs,
      userDataDir: join(folder, 'profile'),
      env: {
        ...options.env,
        FONTCONFIG_FILE: fonts,
        ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }),
      },
      args: browserArgs(),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    outliveBrokenPipes(browser);
    browser.on('disconnected', () => void remove());
    return { browser, close: async () => browser.close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * The client stops listening to its pipes when the browser dies; an error that comes after that would end our program.
 * The death itself is seen by `connected`.
 */
function outliveBrokenPipes(browser: Browser): void {
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on('error', () => undefined);
}

/** Printing needs neither a graphics card nor the network; only root must do without the sandbox. */
function browserArgs(): string[] {
  const args = ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  const isRoot = process.getuid?.() === 0;
  return isRoot ? [...args, '--no-sandbox'] : args;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
