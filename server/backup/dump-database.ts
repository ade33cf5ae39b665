import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { columnsOf, type TableColumns } from './columns-of.js';
import { quotedName, sqlLiteral } from './sql-literal.js';

/** An INSERT is ended once it is this long; well below what a server takes in one packet. */
const INSERT_BYTES = 512 * 1024;
const ROWS_AHEAD = 500;

/**
 * What a session that loads a dump is told first. Values come as they were, also those today's checks of order would refuse: a
 * row may point to one that comes later.
 */
export const loadSettings = [
  'SET NAMES utf8mb4',
  `SET time_zone = '+00:00'`,
  'SET FOREIGN_KEY_CHECKS = 0',
  'SET UNIQUE_CHECKS = 0',
  `SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'`,
];

/** Rows a table, by its name. */
export type TableCounts = Record<string, number>;

/**
 * Writes the database as the connection's transaction sees it: SQL, one statement a line, gzip; any MySQL or MariaDB client reads it.
 * Not by the server's own dump program: that is not there for a database of somebody else's, and does not tell when its snapshot
 * is taken, which is how long the engine has to stand still.
 */
export async function dumpDatabase(connection: Connection, file: string): Promise<TableCounts> {
  const counts: TableCounts = {};
  const lines = Readable.from(statements(connection, counts), { objectMode: false });
  await pipeline(lines, createGzip({ level: 4 }), createWriteStream(file, { mode: 0o600 }));
  return counts;
}

async function* statements(connection: Connection, counts: TableCounts): AsyncGenerator<string> {
  for (const sql of loadSettings) yield line(sql);
  for (const columns of await columnsOf(connection)) {
    yield line(await createStatement(connection, 'TABLE', columns.table));
    counts[columns.table] = yield* rowsOf(connection, columns);
  }
  for (const name of await triggersOf(connection)) {
    const sql = await createStatement(connection, 'TRIGGER', name);
    yield line(sql.replace(/^CREATE DEFINER=\S+ /, 'CREATE '));
  }
  yield line('SET FOREIGN_KEY_CHECKS = 1');
}

/** The INSERTs of one table; answers how many rows there were. */
async function* rowsOf(
  connection: Connection,
  { table, columns }: TableColumns,
): AsyncGenerator<string, number> {
  const names = columns.map(({ name }) => quotedName(name)).join(', ');
  const head = `INSERT INTO ${quotedName(table)} (${names}) VALUES `;
  let [count, parts, length] = [0, [] as string[], 0];
  for await (const row of rawRows(connection, `SELECT ${names} FROM ${quotedName(table)}`)) {
    const values = columns.map(({ kind }, at) => sqlLiteral(row[at] ?? null, kind)).join(',');
    parts.push(`(${values})`);
    count += 1;
    length += values.length;
    if (length < INSERT_BYTES) continue;
    yield line(head + parts.join(','));
    [parts, length] = [[], 0];
  }
  if (parts.length > 0) yield line(head + parts.join(','));
  return count;
}

/** Rows as the server writes them, not yet made into values of this language: nothing is rounded or reformatted. */
function rawRows(connection: Connection, sql: string): AsyncIterable<(Buffer | null)[]> {
  const query = core(connection).query({
    ...{ sql, rowsAsArray: true },
    typeCast: (field) => field.buffer(),
  });
  return query.stream({ highWaterMark: ROWS_AHEAD }) as AsyncIterable<(Buffer | null)[]>;
}

interface StreamingConnection {
  query(options: {
    sql: string;
    rowsAsArray: boolean;
    typeCast: (field: { buffer(): Buffer | null }) => Buffer | null;
  }): { stream(options: { highWaterMark: number }): Readable };
}

/** Only the connection below the promises hands out rows one by one. */
const core = (connection: Connection): StreamingConnection =>
  (connection as unknown as { connection: StreamingConnection }).connection;

async function createStatement(
  connection: Connection,
  what: 'TABLE' | 'TRIGGER',
  name: string,
): Promise<string> {
  const [[row]] = await connection.query<RowDataPacket[]>(
    `SHOW CREATE ${what} ${quotedName(name)}`,
  );
  return onOneLine(
    String(row?.[what === 'TABLE' ? 'Create Table' : 'SQL Original Statement'] ?? ''),
  );
}

async function triggersOf(connection: Connection): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>('SHOW TRIGGERS');
  return rows.map((row) => String(row['Trigger']));
}

const line = (sql: string): string => `${sql};\n`;

/** Definitions are shown over several lines. */
const onOneLine = (sql: string): string => sql.replaceAll('\n', ' ');
