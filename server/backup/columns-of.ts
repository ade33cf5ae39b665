import type { Connection, RowDataPacket } from 'mysql2/promise';

/** How a value is written into the dump: digits as they are, text quoted, bytes in hex. */
export type ColumnKind = 'number' | 'text' | 'bytes';

export interface TableColumns {
  table: string;
  columns: { name: string; kind: ColumnKind }[];
}

const numbers = new Set([
  ...['tinyint', 'smallint', 'mediumint', 'int', 'bigint'],
  ...['decimal', 'float', 'double', 'year'],
]);
const bytes = new Set(['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'bit']);

interface ColumnRow extends RowDataPacket {
  tableName: string;
  name: string;
  type: string;
}

/** Every table of the database with the columns that hold data; what the database computes itself is left out. */
export async function columnsOf(connection: Connection): Promise<TableColumns[]> {
  const [rows] = await connection.query<ColumnRow[]>(
    `SELECT c.table_name AS tableName, c.column_name AS name, c.data_type AS type
     FROM information_schema.columns AS c
     JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
     WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
       AND COALESCE(c.generation_expression, '') = ''
     ORDER BY c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, TableColumns>();
  for (const { tableName, name, type } of rows) {
    const known = tables.get(tableName) ?? { table: tableName, columns: [] };
    known.columns.push({ name, kind: kindOf(type.toLowerCase()) });
    tables.set(tableName, known);
  }
  return [...tables.values()];
}

function kindOf(type: string): ColumnKind {
  if (numbers.has(type)) return 'number';
  return bytes.has(type) ? 'bytes' : 'text';
}
