import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from './child.mjs';
import { LauncherFault } from './fault.mjs';
import { run } from './run.mjs';
import { socketPath } from './socket-path.mjs';

const START_MS = 120_000;
/** For test data that no power cut could harm: a commit does not wait for the disk. */
const WITHOUT_DURABILITY = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--skip-innodb-doublewrite',
];

/**
 * Creates the data folder of MariaDB once; a creation that was cut off starts over.
 * @param {import('./home.mjs').Home} home @param {Awaited<ReturnType<typeof import('./binaries.mjs').ensureMariadb>>} mariadb
 */
export async function initializeDatabase(home, mariadb) {
  if (existsSync(home.databaseData)) return;
  const unfinished = `${home.databaseData}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { code, output } = await run(
    mariadb.installer,
    [
      '--no-defaults',
      ...baseArguments(mariadb),
      `--datadir=${unfinished}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
      ...userArguments(),
    ],
    { env: { ...process.env, ...libraryPath(mariadb) } },
  );
  if (code !== 0) {
    const cause = output.trim().split('\n').at(-1)?.slice(0, 160);
    throw new LauncherFault(
      `数据库初始化失败（${cause}），请检查 ${home.root} 的权限和磁盘后重新运行。`,
    );
  }
  renameSync(unfinished, home.databaseData);
}

/**
 * MariaDB on the loopback, with our own account and no other way in.
 * @param {{ home: import('./home.mjs').Home, mariadb: object, port: number, env: NodeJS.ProcessEnv,
 *   secrets: { databasePassword: string, databaseRootPassword: string }, mayCreateDatabases: boolean, isThrowaway: boolean }} options
 * @returns {import('./child.mjs').Part}
 */
export function databasePart(options) {
  const { home, mariadb, port, env, secrets, mayCreateDatabases, isThrowaway } = options;
  const initFile = join(home.run, 'mariadb-init.sql');
  writeFileSync(initFile, accountStatements(secrets, mayCreateDatabases), { mode: 0o600 });
  return {
    name: 'database',
    title: '数据库',
    command: mariadb.server,
    args: [
      '--no-defaults',
      ...baseArguments(mariadb),
      `--datadir=${home.databaseData}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--socket=${socketPath(home, 'mariadb')}`,
      `--pid-file=${join(home.run, 'mariadb.pid')}`,
      `--tmpdir=${temporaryFolder(home)}`,
      `--init-file=${initFile}`,
      '--skip-name-resolve',
      // 11.4 would make itself a certificate at each start, which takes seconds; it is loopback only.
      '--skip-ssl',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_bin',
      '--default-time-zone=+00:00',
      '--max-connections=300',
      ...(isThrowaway ? WITHOUT_DURABILITY : []),
      ...userArguments(),
    ],
    env: { ...env, ...libraryPath(mariadb) },
    logFile: join(home.logs, 'database.log'),
    stopMs: 60_000,
    ready: (child) => waitUntil(child, () => speaksMysql(port), START_MS),
  };
}

/** A database that starts clears its folder of temporary files, also of those another one is using just then. */
function temporaryFolder(home) {
  const folder = join(home.run, 'mariadb-tmp');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** @returns {string} the address of the embedded database for server and workers */
export function databaseUrl(port, secrets) {
  return `mysql://yingjiu:${secrets.databasePassword}@127.0.0.1:${port}/yingjiu`;
}

/** Run by the server at each start, before it listens: accounts are always as written here. */
function accountStatements({ databasePassword, databaseRootPassword }, mayCreateDatabases) {
  const scope = mayCreateDatabases ? '*.*' : 'yingjiu.*';
  return [
    "DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');",
    'FLUSH PRIVILEGES;',
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${databaseRootPassword}';`,
    'CREATE DATABASE IF NOT EXISTS yingjiu CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;',
    `CREATE USER IF NOT EXISTS 'yingjiu'@'127.0.0.1' IDENTIFIED BY '${databasePassword}';`,
    `ALTER USER 'yingjiu'@'127.0.0.1' IDENTIFIED BY '${databasePassword}';`,
    `GRANT ALL PRIVILEGES ON ${scope} TO 'yingjiu'@'127.0.0.1';`,
    '',
  ].join('\n');
}

function baseArguments({ base }) {
  return base === null ? [] : [`--basedir=${base}`];
}

/** MariaDB refuses to run as root unless told so. */
function userArguments() {
  return process.getuid?.() === 0 ? [`--user=${userInfo().username}`] : [];
}

function libraryPath({ libraries }) {
  return libraries === null ? {} : { LD_LIBRARY_PATH: libraries };
}

/** The server greets first: a packet whose fifth byte is protocol version 10. */
function speaksMysql(port) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2_000 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (greeting) => end(greeting[4] === 10));
    socket.once('error', reject);
    socket.once('timeout', () => end(false));
    socket.once('close', () => resolve(false));
  });
}
