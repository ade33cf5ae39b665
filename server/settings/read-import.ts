import { z } from 'zod';
import { InputError } from '../domain/basics/errors.js';
import { parseInput } from '../http/parse-input.js';
import { wageItem } from './base-rows.js';
import { parseCsv } from './parse-csv.js';
import { SettingsFile } from './setting-views-api.js';

/** A row as a file has it: nothing is known about it yet. */
export interface ImportedRow {
  line: number;
  key: string;
  item: string;
  value: unknown;
  validFrom: string;
  validTo: string | null;
  source: string;
}

export type ImportFormat = 'json' | 'wages-csv' | 'calendar-csv';

/** The rows of a file; InputError when the file as a whole cannot be read. */
export function readImport(format: ImportFormat, text: string, today: string): ImportedRow[] {
  switch (format) {
    case 'json':
      return readJson(text);
    case 'wages-csv':
      return readTable(text, wageColumns, []).map(wageRow);
    case 'calendar-csv':
      return readTable(text, calendarColumns, ['validFrom']).map((row) => calendarRow(row, today));
  }
}

function readJson(text: string): ImportedRow[] {
  const file = parseJson(text);
  assertOurs(file);
  const { rows } = parseInput(SettingsFile, file, '/text');
  return rows.map((row, index) => ({ ...row, value: row.value ?? null, line: index + 1 }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('文件不是有效的JSON');
  }
}

/** A file of another program or version would be wrong in every field; one sentence says what it is. */
function assertOurs(file: unknown): void {
  const { format, version } = SettingsFile.shape;
  const head = z.looseObject({ format }).safeParse(file);
  if (!head.success) throw unreadable('这不是本系统导出的设置文件');
  const found = head.data['version'];
  if (version.safeParse(found).success) return;
  const said = found === undefined ? '没有写明版本' : `的版本是${JSON.stringify(found)}`;
  throw unreadable(`设置文件${said}，只能导入版本${version.value}`);
}

const wageColumns = [
  ...['gb2260', 'series', 'year', 'annualYuan', 'publishedOn', 'confidence', 'approximate'],
  'source',
] as const;
const calendarColumns = ['year', 'holidays', 'makeupWorkdays', 'source'] as const;

function readTable(
  text: string,
  required: readonly string[],
  optional: readonly string[],
): { line: number; cell: (column: string) => string }[] {
  const lines = parseCsv(text);
  if (lines === null) throw unreadable('文件不是有效的CSV：有引号没有结束');
  const [header, ...rows] = lines;
  const columns = header?.cells.map((name) => name.trim()) ?? [];
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw unreadable(`表头缺少${missing.join('、')}`);
  const unknown = columns.filter((name) => ![...required, ...optional].includes(name));
  if (unknown.length > 0) throw unreadable(`表头有不认识的列${unknown.join('、')}`);
  return rows.map(({ line, cells }) => ({
    line,
    cell: (column) => (cells[columns.indexOf(column)] ?? '').trim(),
  }));
}

function wageRow({ line, cell }: ReturnType<typeof readTable>[number]): ImportedRow {
  const publishedOn = cell('publishedOn');
  return {
    ...{ line, key: 'wage', item: wageItem(cell('gb2260'), cell('series'), Number(cell('year'))) },
    value: {
      annualYuan: Number(cell('annualYuan')),
      publishedOn,
      approximate: flagOf(cell('approximate')),
      confidence: cell('confidence'),
    },
    ...{ validFrom: publishedOn, validTo: null, source: cell('source') },
  };
}

function calendarRow(
  { line, cell }: ReturnType<typeof readTable>[number],
  today: string,
): ImportedRow {
  const value = { holidays: cell('holidays'), makeupWorkdays: cell('makeupWorkdays') };
  return {
    ...{ line, key: 'calendarYear', item: cell('year'), value },
    // A notice counts as soon as it is loaded unless the file says from when.
    ...{ validFrom: cell('validFrom') || today, validTo: null, source: cell('source') },
  };
}

/** `是`, `true`, `1` and `否`, `false`, `0`; anything else stays text and is refused by the schema. */
function flagOf(text: string): boolean | string {
  if (['true', '是', '1'].includes(text)) return true;
  return ['false', '否', '0', ''].includes(text) ? false : text;
}

function unreadable(detail: string): InputError {
  return new InputError([{ pointer: '/text', detail }], detail);
}
