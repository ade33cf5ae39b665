import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A browser that can print; a headless shell prints a page in some 25 ms, a full browser needs ten times that. */
export interface BrowserCandidate {
  /** Absolute path; asked late, because the packaged shell is unpacked on first use. */
  executablePath: () => Promise<string>;
  /** Is it a headless shell, or a full browser that is told to be headless? */
  isShell: boolean;
  /** For messages. */
  name: string;
  extraArgs: string[];
}

const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const fullNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Browsers in the order they are to be tried: the configured one alone if there is one; else headless shells on
 * `searchPath`, the shell that comes with the npm package, full browsers on `searchPath`.
 */
export async function findBrowsers(
  configured: string | undefined,
  searchPath: string,
): Promise<BrowserCandidate[]> {
  if (configured) return [installed(configured)];
  const shells = await onPath(shellNames, searchPath);
  const full = await onPath(fullNames, searchPath);
  return [...shells.map(installed), packaged, ...full.map(installed)];
}

const packaged: BrowserCandidate = {
  name: '@sparticuz/chromium',
  isShell: true,
  extraArgs: ['--use-gl=angle', '--use-angle=swiftshader', '--no-zygote', '--in-process-gpu'],
  executablePath: async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  },
};

function installed(path: string): BrowserCandidate {
  return {
    name: path,
    isShell: path.includes('headless-shell') || path.includes('headless_shell'),
    extraArgs: [],
    executablePath: async () => path,
  };
}

async function onPath(names: readonly string[], searchPath: string): Promise<string[]> {
  const paths = searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const usable = await Promise.all(paths.map(isExecutable));
  return paths.filter((_path, index) => usable[index]);
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
