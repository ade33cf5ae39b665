import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { LauncherFault } from './fault.mjs';

/**
 * Where everything lies that outlives the checkout: binaries, data, secrets, logs.
 * Binaries may be shared between homes (YINGJIU_DOWNLOADS), data never.
 * @typedef {ReturnType<typeof locateHome>} Home
 * @param {NodeJS.ProcessEnv} env
 */
export function locateHome(env) {
  const userData = env.XDG_DATA_HOME || join(homedir(), '.local', 'share');
  const root = resolve(env.YINGJIU_HOME || join(userData, 'yingjiu'));
  return {
    root,
    downloads: resolve(env.YINGJIU_DOWNLOADS || join(root, 'downloads')),
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    databaseData: join(root, 'data', 'mariadb'),
    engineData: join(root, 'data', 'zeebe'),
    files: join(root, 'data', 'files'),
    secretsFile: join(root, 'secrets.json'),
    lockFile: join(root, 'run', 'lock.json'),
    backups: resolve(env.YINGJIU_BACKUPS || join(root, 'backups')),
  };
}

/** Creates the folders, readable by their owner only. @param {Home} home */
export function prepareHome(home) {
  try {
    mkdirSync(home.root, { recursive: true, mode: 0o700 });
    for (const folder of [home.downloads, home.logs, home.run, home.files]) {
      mkdirSync(folder, { recursive: true });
    }
  } catch (error) {
    throw new LauncherFault(
      `数据目录 ${home.root} 无法写入（${error.code}），请用 YINGJIU_HOME 指定一个可写的目录。`,
    );
  }
}

/**
 * The secrets of this home, generated on first use. Losing them makes the encrypted identity numbers
 * unreadable, so a data folder without its secrets is refused instead of getting new ones.
 * @param {Home} home
 * @returns {{ sessionSecret: string, dataKey: string, demoPassword: string, feedPassword: string,
 *   databasePassword: string, databaseRootPassword: string }} dataKey: 32 bytes in base64
 */
export function readSecrets(home) {
  if (existsSync(home.secretsFile)) return parseSecrets(home.secretsFile);
  if (existsSync(home.databaseData)) {
    throw new LauncherFault(
      `${home.secretsFile} 不见了而数据还在，请从备份恢复该文件，或移走 ${join(home.root, 'data')} 后重新开始。`,
    );
  }
  return createSecrets(home, randomBytes(32).toString('base64'));
}

/**
 * New secrets around a data key, which a restored installation brings along.
 * @param {Home} home @param {string} dataKey 32 bytes in base64
 */
export function createSecrets(home, dataKey) {
  const secrets = {
    sessionSecret: randomBytes(32).toString('base64url'),
    dataKey,
    demoPassword: readablePassword(),
    feedPassword: randomBytes(18).toString('base64url'),
    databasePassword: randomBytes(18).toString('base64url'),
    databaseRootPassword: randomBytes(18).toString('base64url'),
  };
  writeFileSync(home.secretsFile, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function parseSecrets(file) {
  try {
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new LauncherFault(`${file} 无法读取，请从备份恢复该文件。`);
  }
}

/** Sixteen letters and digits in fours, without those that are easily confused: 79 bits. */
function readablePassword() {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const letters = Array.from({ length: 16 }, () => pick(alphabet)).join('');
  return letters.match(/.{4}/g).join('-');
}

function pick(alphabet) {
  for (;;) {
    const byte = randomBytes(1)[0];
    if (byte < 256 - (256 % alphabet.length)) return alphabet[byte % alphabet.length];
  }
}
