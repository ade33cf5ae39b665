import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { BackupFault } from './backup-fault.js';

/** Runs a dump line by line on an empty database. The connection's session is the dump's afterwards: close it. */
export async function loadDatabase(connection: Connection, file: string): Promise<void> {
  await refuseTables(connection);
  for await (const sql of linesOf(createReadStream(file).pipe(createGunzip()))) {
    await connection.query(sql);
  }
}

async function refuseTables(connection: Connection): Promise<void> {
  const [tables] = await connection.query<RowDataPacket[]>('SHOW TABLES');
  if (tables.length === 0) return;
  throw new BackupFault(
    `数据库里已有 ${String(tables.length)} 张表，恢复只能写入空数据库，请换一个空的数据库或数据目录。`,
  );
}

/** Lines end with a line feed and nothing else: texts hold other characters that count as ends of lines elsewhere. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) throw new BackupFault('备份中的数据库文件不完整，请换一份备份。');
}
