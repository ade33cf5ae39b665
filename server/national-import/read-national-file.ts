import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../domain/basics/local-date.js';
import { recogniseColumns, type NationalColumn } from '../domain/intake/national-columns.js';
import { judgeNationalRow, type NationalRow } from '../domain/intake/national-row.js';
import { readTable, tableFault } from '../tables/read-table.js';
import { maxImportRows } from './api.js';
import { NationalColumns } from './national-columns.entity.js';

export interface NationalFile {
  sha256: string;
  sheet: string | null;
  otherSheets: string[];
  columns: NationalColumn[];
  rows: NationalRow[];
}

/** Most columns of a list; more is no list of cases. */
const maxColumns = 120;

/** Reads a file by the columns given, else by those the office saved, else by the titles we know. */
export async function readNationalFile(
  em: EntityManager,
  given: {
    officeId: string;
    file: string;
    columns?: Record<string, string> | undefined;
    today: LocalDate;
  },
): Promise<NationalFile> {
  const bytes = Buffer.from(given.file, 'base64');
  const table = await readTable(bytes, { maxRows: maxImportRows });
  const [head = [], ...rows] = table.rows;
  if (head.length > maxColumns) throw tableFault(`表头最多${maxColumns}列`);
  if (rows.length === 0) throw tableFault('表中没有案件：第一行应为列名，第二行起为案件');
  const saved = await em.findOneBy(NationalColumns, { officeId: given.officeId });
  const columns = recogniseColumns(head, given.columns ?? saved?.columns ?? {});
  const judged = rows
    .map((row, index) => judgeNationalRow(row, { line: index + 2, columns, today: given.today }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  return {
    ...{ sheet: table.sheet, otherSheets: table.otherSheets, columns, rows: judged },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
