import { findOnPath } from './run.mjs';

/** A shell renders a page in a tenth of the time of the full browser, so it comes first. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Browser for PDFs; '' when none is installed, then the one inside an npm package is used. */
export function findPdfBrowser(env) {
  return env.YINGJIU_BROWSER || find([...SHELLS, ...BROWSERS], env);
}

/** Browser for the browser tests; '' when none is installed. */
export function findTestBrowser(env) {
  return find([...BROWSERS, ...SHELLS], env);
}

function find(names, env) {
  return names.map((name) => findOnPath(name, env)).find((file) => file !== null) ?? '';
}
