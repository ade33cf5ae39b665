import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { unpackShell } from './unpack-shell.js';

/** A browser that can print. */
export interface BrowserCandidate {
  /** For messages. */
  name: string;
  /** Is it a headless shell (some 25 ms a page), or a full browser told to be headless (ten times that)? */
  isShell: boolean;
  /** Asked late: the packaged shell is unpacked on first use. */
  locate: () => Promise<{ executablePath: string; libraryPath: string | null }>;
}

const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const fullNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Browsers in the order they are to be tried: the configured one alone if there is one; else headless shells on
 * `searchPath`, the shell inside the npm package @sparticuz/chromium, full browsers on `searchPath`.
 */
export async function findBrowsers(
  configured: string | undefined,
  searchPath: string,
  cacheDir: string,
): Promise<BrowserCandidate[]> {
  if (configured) return [installed(configured)];
  const shells = await onPath(shellNames, searchPath);
  const full = await onPath(fullNames, searchPath);
  const packaged = {
    name: '@sparticuz/chromium',
    isShell: true,
    locate: () => unpackShell(cacheDir),
  };
  return [...shells.map(installed), packaged, ...full.map(installed)];
}

function installed(path: string): BrowserCandidate {
  return {
    name: path,
    isShell: /headless[-_]shell/.test(path),
    locate: async () => ({ executablePath: path, libraryPath: null }),
  };
}

async function onPath(names: readonly string[], searchPath: string): Promise<string[]> {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const usable = await Promise.all(paths.map(isExecutable));
  return paths.filter((_path, index) => usable[index]);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
