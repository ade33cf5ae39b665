import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherFault } from './fault.mjs';
import { run } from './run.mjs';

/**
 * Installs the npm packages when they are missing or the lock file changed since.
 * @param {string} project folder @param {NodeJS.ProcessEnv} env @param {(line: string) => void} say
 */
export async function ensureDependencies(project, env, say) {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(lock).digest('hex');
  const marker = join(project, 'node_modules', '.yingjiu-lock');
  if (readText(marker) === wanted) return;
  if (!isInstalled(project, JSON.parse(lock))) {
    say('安装 npm 依赖（首次需要一两分钟）…');
    const { code, output } = await run('npm', ['ci', '--no-fund', '--no-audit'], {
      cwd: project,
      env,
    });
    if (code !== 0) throw new LauncherFault(installFault(output));
  }
  writeFileSync(marker, wanted);
}

/** Whether what npm itself noted as installed is what the lock file asks for. */
function isInstalled(project, lock) {
  const note = readText(join(project, 'node_modules', '.package-lock.json'));
  if (note === null) return false;
  const installed = JSON.parse(note).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined || !existsSync(join(project, path))) return isOptional(wanted);
    return found.version === wanted.version;
  });
}

function isOptional(entry) {
  return entry.optional === true || entry.devOptional === true;
}

/** npm's first line that says more than a code. */
const COMPLAINT = /^npm (?:error|ERR!) (?!code|errno|syscall|path)(\S.*)$/m;

function installFault(output) {
  const cause = COMPLAINT.exec(output)?.[1].slice(0, 160) ?? '原因不明';
  return `npm 依赖安装失败（${cause}），请检查网络或 npm 软件源后重新运行。`;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
