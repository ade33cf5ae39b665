import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

export interface PoolOptions {
  /** Connections held at most; the rest waits in line. */
  poolSize?: number;
}

/**
 * What each connection is told first: times are UTC; a read sees what is committed now (a row lock taken after a
 * plain read must not be followed by stale reads); garbage is refused, not cut; nobody waits a minute for a lock.
 */
const sessionSettings = [
  `SET time_zone = '+00:00'`,
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  `SET SESSION sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'`,
  'SET SESSION innodb_lock_wait_timeout = 10',
];

/**
 * The database behind `url` (mysql://user:password@host:port/database), MySQL or MariaDB; call `initialize()` before
 * use and `destroy()` at the end. Date columns are text, BIGINT columns are text unless a transformer says otherwise.
 */
export function createDataSource(url: string, options: PoolOptions = {}): DataSource {
  return new SessionDataSource({
    type: 'mysql',
    ...addressOf(url),
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 5_000,
    poolSize: options.poolSize ?? 20,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
}

/** The parts of a database address; user and password may be percent-encoded. */
export function addressOf(url: string) {
  const { hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname,
    port: port === '' ? 3306 : Number(port),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    ...(pathname.length > 1 ? { database: decodeURIComponent(pathname.slice(1)) } : {}),
  } satisfies Partial<DataSourceOptions>;
}

interface Pool {
  on(event: 'connection', listener: (connection: Connection) => void): void;
}
interface Connection {
  query(sql: string): unknown;
}

/** Gives every connection of the pool its session settings before anybody else uses it. */
class SessionDataSource extends DataSource {
  override async initialize(): Promise<this> {
    await super.initialize();
    const { pool } = this.driver as unknown as { pool: Pool };
    pool.on('connection', (connection) => {
      for (const sql of sessionSettings) connection.query(sql);
    });
    // The connection by which the driver tried the address is in the pool already.
    const runner = this.createQueryRunner();
    try {
      for (const sql of sessionSettings) await runner.query(sql);
    } finally {
      await runner.release();
    }
    return this;
  }
}
