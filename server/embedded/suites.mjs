import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestBrowser } from './browser.mjs';
import { packageFile, PROJECT } from './project.mjs';
import { run, runVisibly } from './run.mjs';
import { startStack } from './stack.mjs';
import { readJestTally, readPlaywrightTally, readTapTally } from './tally.mjs';

const JEST = ['--experimental-vm-modules', packageFile('jest/bin/jest.js')];
/**
 * A process that runs one test file after another keeps modules of each; it is replaced once it has grown, else several
 * hundred files end it for want of memory.
 */
const WORKERS = ['--maxWorkers=2', '--workerIdleMemoryLimit=1200MB'];
const PLAYWRIGHT = packageFile('@playwright/test/cli.js');

/**
 * The suites of `npm test`, each with services of its own so that none sees another's data.
 * @typedef {{ scratch: string, home: import('./home.mjs').Home }} Setting scratch: folder for data
 */

/** Everything that needs at most a database. @param {Setting} setting */
export async function fastSuite(setting) {
  const stack = await startTestStack(setting, 'fast', ['database']);
  try {
    return await runJest(
      setting,
      'fast',
      ['unit', 'documents', 'db'],
      stackVariables(stack),
      WORKERS,
    );
  } finally {
    await stack.stop();
  }
}

/** Everything that needs a real engine: one broker, one test at a time. @param {Setting} setting */
export async function engineSuite(setting) {
  const stack = await startTestStack(setting, 'engine', ['database', 'engine']);
  try {
    return await runJest(setting, 'engine', ['engine'], stackVariables(stack), ['--runInBand']);
  } finally {
    await stack.stop();
  }
}

/** The launcher's own tests, with stand-ins for most of what it starts. @param {Setting} setting */
export async function launcherSuite({ scratch }) {
  const folder = join(PROJECT, 'test', 'launcher');
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
  const report = join(scratch, 'launcher.tap');
  console.log('\n== launcher');
  await runVisibly(process.execPath, [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...files.map((name) => join(folder, name)),
  ]);
  return readTapTally(report);
}

/** The built screens in a real browser, on a whole stack with the demo people. @param {Setting} setting */
export async function browserSuite(setting) {
  if (!existsSync(join(PROJECT, 'playwright.config.ts')))
    return { passed: 0, failed: 0, skipped: 0 };
  const browser = await ensureTestBrowser(process.env, console.log);
  if (browser === '') return skipBrowserTests();
  const stack = await startTestStack(setting, 'browser', [
    'database',
    'engine',
    'server',
    'workers',
  ]);
  const report = join(setting.scratch, 'browser.json');
  try {
    console.log('\n== browser');
    const only = process.env.YINGJIU_E2E_ONLY;
    const files = only ? [join('test', 'e2e', only)] : [];
    await runVisibly(process.execPath, [PLAYWRIGHT, 'test', ...files, '--reporter=list,json'], {
      cwd: PROJECT,
      env: {
        ...process.env,
        E2E_BASE_URL: stack.serverUrl,
        E2E_PASSWORD: stack.demoPassword,
        E2E_BROWSER: browser,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    return readPlaywrightTally(report);
  } finally {
    await stack.stop();
  }
}

async function skipBrowserTests() {
  const { output } = await run(process.execPath, [PLAYWRIGHT, 'test', '--list'], {
    cwd: PROJECT,
    env: { ...process.env, E2E_BASE_URL: 'http://127.0.0.1', E2E_PASSWORD: '-' },
  });
  const skipped = Number(/Total: (\d+) test/.exec(output)?.[1] ?? 0);
  console.log(`浏览器测试 ${skipped} 项跳过：本机没有 Chromium，也无权安装，请先安装 chromium。`);
  return { passed: 0, failed: 0, skipped };
}

async function runJest({ scratch }, name, projects, variables, options) {
  const report = join(scratch, `${name}.json`);
  console.log(`\n== ${projects.join(', ')}`);
  await runVisibly(
    process.execPath,
    [...JEST, '--selectProjects', ...projects, ...options, '--json', `--outputFile=${report}`],
    { cwd: PROJECT, env: { ...process.env, ...variables } },
  );
  return readJestTally(report);
}

function startTestStack({ scratch, home, signals }, name, parts) {
  return startStack({
    home: join(scratch, name),
    parts,
    env: { YINGJIU_DOWNLOADS: home.downloads },
    mayCreateDatabases: true,
    isThrowaway: true,
    hasControlledClock: name === 'engine',
    stopping: signals.stopping,
  });
}

/** What test/support and the engine tests read. */
function stackVariables(stack) {
  const { username, password, host } = new URL(stack.databaseUrl);
  return {
    TEST_DATABASE_URL: `mysql://${username}:${password}@${host}`,
    TEST_ZEEBE_ADDRESS: stack.zeebeAddress,
    TEST_ZEEBE_MANAGEMENT_URL: stack.zeebeManagementUrl,
    TEST_FEED_PORT: String(stack.ports.feed),
    TEST_FEED_PASSWORD: stack.feedPassword,
  };
}
