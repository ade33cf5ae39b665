import { createConnection, type Connection } from 'mysql2/promise';
import { addressOf } from '../db/data-source.js';

/** One connection of its own, outside of any pool: a snapshot or a load lives as long as its session. */
export async function openConnection(url: string): Promise<Connection> {
  const { username: user, ...address } = addressOf(url);
  const connection = await createConnection({
    ...{ ...address, user },
    ...{ charset: 'utf8mb4_bin', timezone: 'Z', supportBigNumbers: true, bigNumberStrings: true },
  });
  await connection.query(`SET time_zone = '+00:00'`);
  return connection;
}
