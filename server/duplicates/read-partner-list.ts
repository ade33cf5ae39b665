import { InputError, RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { parseYuan } from '../domain/basics/money.js';
import { parseCsv } from '../settings/parse-csv.js';
import { entryFaults } from './enter-partner-relief.js';
import { partnerColumns, PartnerEntry } from './partner-entry-api.js';

const names = Object.entries(partnerColumns) as [keyof PartnerEntry, string][];
const required = ['agency', 'personName'] as const;
const MAX_LINES = 5_000;

export interface ReadLine {
  line: number;
  /** Every fault of the line in one sentence, or what it says. */
  read: PartnerEntry | string;
}

/** What a list says, line by line; a list that cannot be read at all is refused whole. */
export function readPartnerList(text: string, today: LocalDate): ReadLine[] {
  const rows = parseCsv(text);
  if (rows === null) throw refused('引号没有成对，文件无法读取');
  const [head, ...lines] = rows;
  if (head === undefined) throw refused('文件是空的');
  if (lines.length > MAX_LINES)
    throw refused(`一次最多导入${MAX_LINES}行，文件有${lines.length}行`);
  const columns = columnsOf(head.cells);
  return lines.map(({ line, cells }) => ({
    line,
    read:
      cells.length > columns.length
        ? `有${cells.length}列，比表头多`
        : readLine(columns, cells, today),
  }));
}

function columnsOf(cells: readonly string[]): (keyof PartnerEntry)[] {
  const columns = cells.map((cell) => {
    const found = names.find(([, name]) => name === cell.normalize('NFC').trim());
    if (found === undefined) throw refused(`表头“${cell}”不是可以导入的列`);
    return found[0];
  });
  if (new Set(columns).size !== columns.length) throw refused('表头有重复的列');
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    throw refused(`表头缺少${missing.map((name) => `“${partnerColumns[name]}”`).join('、')}`);
  }
  return columns;
}

function readLine(
  columns: readonly (keyof PartnerEntry)[],
  cells: readonly string[],
  today: LocalDate,
): PartnerEntry | string {
  const given: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '') given[column] = cell;
  }
  const amount = given['amountFen'];
  if (typeof amount === 'string') {
    try {
      given['amountFen'] = parseYuan(amount);
    } catch (error) {
      if (error instanceof RuleError) return error.message;
      throw error;
    }
  }
  const parsed = PartnerEntry.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message).join('；');
  const faults = entryFaults(parsed.data, today).map(({ detail }) => detail);
  return faults.length > 0 ? faults.join('；') : parsed.data;
}

const refused = (detail: string): InputError => new InputError([{ pointer: '/text', detail }]);
