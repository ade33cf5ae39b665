import { findOnPath, run } from './run.mjs';

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A shell for PDFs; '' when none is installed: then the programs find one themselves (templates/). */
export function findPdfBrowser(env) {
  return env.YINGJIU_BROWSER || find(SHELLS, env);
}

/**
 * Browser for the browser tests; '' when none is installed. The shell is the same engine without windows and graphics process,
 * which took a third of the tests' time.
 */
export function findTestBrowser(env) {
  return find([...SHELLS, ...BROWSERS], env);
}

function find(names, env) {
  return names.map((name) => findOnPath(name, env)).find((file) => file !== null) ?? '';
}

/**
 * The browser for the browser tests, installed from the system's packages where we may.
 * @param {NodeJS.ProcessEnv} env @param {(line: string) => void} say
 * @returns {Promise<string>} '' when there is none and none may be installed
 */
export async function ensureTestBrowser(env, say) {
  const found = findTestBrowser(env);
  if (found !== '' || process.getuid?.() !== 0 || findOnPath('apt-get', env) === null) return found;
  say('安装 Chromium（供浏览器测试使用）…');
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], quiet);
  // Older systems have the whole browser only.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], quiet);
    const installed = findTestBrowser(env);
    if (installed !== '') return installed;
  }
  return '';
}
