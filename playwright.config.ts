import { defineConfig } from '@playwright/test';

const baseURL = process.env['E2E_BASE_URL'];
if (!baseURL || !process.env['E2E_PASSWORD']) {
  console.error(
    'E2E_BASE_URL（运行中系统的地址）和 E2E_PASSWORD（演示账号的密码）必须给出；npm test 会自动启动系统并给出这两项。',
  );
  process.exit(1);
}

/** Whole ways of a case take minutes each: `npm run test:paths` walks them. */
const longPaths = ['**/paths/**'];

/**
 * Two browsers at a time against one running system: the journeys share its offices, never its cases. What passes at the second try
 * only is named as flaky at the end of the run.
 */
export default defineConfig({
  testDir: 'test/e2e',
  testIgnore: process.env['YINGJIU_ALL_PATHS'] ? [] : longPaths,
  workers: 2,
  // two browsers, engine, database and programs share two cores: a click may fall into an animation; the run names who needed it
  retries: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    trace: 'on-first-retry',
    launchOptions: process.env['E2E_BROWSER'] ? { executablePath: process.env['E2E_BROWSER'] } : {},
  },
});
