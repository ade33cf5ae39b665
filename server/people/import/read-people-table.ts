import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { InputError } from '../../domain/basics/errors.js';

/** A line of the table as it was typed. */
export interface PeopleLine {
  /** As a person counts: the head of the table is line 1. */
  line: number;
  username: string;
  name: string;
  office: string;
}

const columns = { username: '用户名', name: '姓名', office: '检察院' } as const;

/** Most people of one file; a province comes in several. */
const maxLines = 500;

/** Lines of a CSV (UTF-8, with or without mark, or GB 18030) or of the first sheet of an xlsx; columns by their heads, in any order. */
export async function readPeopleTable(file: Buffer): Promise<PeopleLine[]> {
  const [head = [], ...rows] = isZip(file) ? await sheetOf(file) : csvOf(file);
  const places = Object.entries(columns).map(([key, title]) => [key, head.indexOf(title)] as const);
  const missing = places.filter(([, place]) => place < 0);
  if (missing.length > 0) {
    throw fault(`表头应有${Object.values(columns).join('、')}三列`);
  }
  if (rows.length > maxLines) throw fault(`一次最多导入${maxLines}人`);
  const cell = (row: readonly string[], key: keyof typeof columns) =>
    row[places.find(([name]) => name === key)?.[1] ?? -1]?.trim() ?? '';
  return rows
    .map((row, index) => ({
      ...{ line: index + 2, username: cell(row, 'username').toLowerCase() },
      ...{ name: cell(row, 'name'), office: cell(row, 'office') },
    }))
    .filter(({ username, name, office }) => `${username}${name}${office}` !== '');
}

/** An xlsx is a ZIP archive; nothing typed begins so. */
const isZip = (file: Buffer): boolean => file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'));

async function sheetOf(file: Buffer): Promise<string[][]> {
  try {
    const rows = await readSheet(file);
    return rows.map((row) => row.map((value) => (value === null ? '' : String(value).trim())));
  } catch (error) {
    throw fault('读不懂这个Excel文件，请另存为xlsx或者csv后重试', error);
  }
}

function csvOf(file: Buffer): string[][] {
  try {
    const text = textOf(file);
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    throw fault('读不懂这个文件，应为csv或者xlsx', error);
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

function fault(detail: string, cause?: unknown): InputError {
  const error = new InputError([{ pointer: '/file', detail }], detail);
  error.cause = cause;
  return error;
}
