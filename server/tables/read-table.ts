import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { InputError } from '../domain/basics/errors.js';
import { readZip, ZipTooLarge } from './read-zip.js';

/** A table as it was typed: every cell a trimmed text, an empty one empty. */
export interface Table {
  rows: string[][];
  /** Of a workbook the sheet that was read; null: the file is no workbook. */
  sheet: string | null;
  /** Sheets that can be seen and were not read. */
  otherSheets: string[];
}

/** Longest cell; what is longer is no word of a table. */
const maxCellLength = 20_000;

/** A CSV (UTF-8, with or without mark, or GB 18030), or the first sheet of an xlsx that is not hidden. Throws a fault at `/file`. */
export async function readTable(file: Buffer, { maxRows }: { maxRows: number }): Promise<Table> {
  const table = isZip(file) ? await sheetOf(file) : csvOf(file);
  if (table.rows.length - 1 > maxRows) throw tableFault(`一次最多导入${maxRows}行`);
  if (table.rows.some((row) => row.some((cell) => cell.length > maxCellLength))) {
    throw tableFault('表中有过长的单元格');
  }
  return table;
}

/** A fault of the whole file. */
export function tableFault(detail: string, cause?: unknown): InputError {
  const error = new InputError([{ pointer: '/file', detail }], detail);
  error.cause = cause;
  return error;
}

/** An xlsx is a ZIP archive; nothing typed begins so. */
const isZip = (file: Buffer): boolean => file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

async function sheetOf(file: Buffer): Promise<Table> {
  try {
    const names = shownSheets(file);
    const [sheet] = names;
    if (sheet === undefined) throw new Error('no sheet is shown');
    const rows = await readSheet(file, sheet);
    return { rows: rows.map((row) => row.map(cellText)), sheet, otherSheets: names.slice(1) };
  } catch (error) {
    throw error instanceof ZipTooLarge
      ? tableFault('这个Excel文件解压后过大，请只保留需要导入的行后重试', error)
      : tableFault('读不懂这个Excel文件，请另存为xlsx或者csv后重试', error);
  }
}

/** Names of the sheets a person sees; hidden ones stay unread. Unpacks everything once, under the limit of `readZip`. */
function shownSheets(file: Buffer): string[] {
  const workbook = readZip(file).get('xl/workbook.xml')?.toString('utf8') ?? '';
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => !/\sstate="(?:hidden|veryHidden)"/u.test(tag))
    .map((tag) => plain(/\sname="([^"]*)"/u.exec(tag)?.[1] ?? ''));
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
};
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity);

/** A day as 2026-03-02; of a formula the value it last had. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function csvOf(file: Buffer): Table {
  try {
    const rows: string[][] = parse(textOf(file), {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: true, trim: true },
    });
    return { rows, sheet: null, otherSheets: [] };
  } catch (error) {
    throw tableFault('读不懂这个文件，应为csv或者xlsx', error);
  }
}

function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    // Excel in Chinese writes CSV in GB 18030
    return new TextDecoder('gb18030').decode(file);
  }
}
