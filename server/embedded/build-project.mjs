import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { LauncherFault } from './fault.mjs';
import { DIST, packageFile, PROJECT } from './project.mjs';
import { run } from './run.mjs';
import { hashSources, listFiles } from './sources.mjs';

/** Files that are read at run time from beside the code. */
const COPIED = new Set(
  '.bpmn .dmn .form .hbs .css .sql .proto .json .ttf .otf .woff .woff2 .svg .html'.split(' '),
);
const SERVER_FOLDERS = ['processes', 'workers', 'server', 'templates'];
/** Built aside and renamed: a build that fails leaves the last good one. */
const NEXT = packageFile('.cache/yingjiu-build');

/**
 * Builds server, workers and screens into dist/ when a source changed since the last build.
 * @param {(line: string) => void} say
 */
export async function buildProject(say) {
  const stamp = join(DIST, '.stamp');
  const wanted = hashSources(PROJECT);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('编译服务端与界面…');
  rmSync(NEXT, { recursive: true, force: true });
  await compileServer();
  copyAssets();
  await buildScreens();
  writeFileSync(join(NEXT, '.stamp'), wanted);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(NEXT, DIST);
}

async function compileServer() {
  await runOrFail('服务端', [
    packageFile('typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
    '--outDir',
    NEXT,
  ]);
}

async function buildScreens() {
  await runOrFail('界面', [
    packageFile('vite/bin/vite.js'),
    'build',
    'ui',
    '--outDir',
    join(NEXT, 'ui'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]);
}

function copyAssets() {
  for (const file of SERVER_FOLDERS.flatMap((folder) => listFiles(PROJECT, folder))) {
    if (!COPIED.has(extname(file))) continue;
    mkdirSync(dirname(join(NEXT, file)), { recursive: true });
    copyFileSync(join(PROJECT, file), join(NEXT, file));
  }
}

async function runOrFail(what, args) {
  const { code, output } = await run(process.execPath, args, { cwd: PROJECT });
  if (code === 0) return;
  process.stderr.write(output);
  throw new LauncherFault(`${what}编译失败，请按上面列出的错误修改后重新运行。`);
}
