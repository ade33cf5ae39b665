import { createConnection } from 'mysql2/promise';
import { addressOf } from './data-source.js';

/** One statement on a connection of its own without a chosen database: to create or drop one. */
export async function queryServer(url: string, sql: string): Promise<void> {
  const { host, port, username, password } = addressOf(url);
  const connection = await createConnection({
    host,
    port,
    user: username,
    password,
    connectTimeout: 5_000,
  });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
