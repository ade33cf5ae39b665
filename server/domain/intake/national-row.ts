import { isLocalDate, type LocalDate } from '../basics/local-date.js';
import { readIdentity } from '../people/identity-document.js';
import { nameFault, normaliseName } from '../people/person-name.js';
import { phoneFault } from '../people/phone.js';
import { nationalFields, type NationalColumn, type NationalField } from './national-columns.js';

/** A row of the file: what could be taken, and what is wrong with which cell. */
export interface NationalRow {
  /** As a person counts: the head of the table is line 1. */
  line: number;
  /** As they were typed. */
  cells: Partial<Record<NationalField, string>>;
  /** What is taken over; a cell with a fault is not. */
  values: Partial<Record<NationalField, string>>;
  faults: { field: NationalField; detail: string }[];
}

/** Most characters of a field, as the application takes them. */
const longest: Partial<Record<NationalField, number>> = {
  ...{ externalNumber: 80, address: 200, cause: 120, originalNumber: 80, handledBy: 120 },
  ...{ facts: 8000, prosecutor: 80, department: 120 },
};

/** Judges the cells of a row one by one; `today` bounds its dates (inclusive). */
export function judgeNationalRow(
  row: readonly string[],
  { line, columns, today }: { line: number; columns: readonly NationalColumn[]; today: LocalDate },
): NationalRow {
  const judged: NationalRow = { line, cells: {}, values: {}, faults: [] };
  for (const { place, field } of columns) {
    const text = row[place]?.trim() ?? '';
    if (field === null || text === '') continue;
    judged.cells[field] = text;
    const answer = judgeCell(field, text, today);
    if ('fault' in answer) judged.faults.push({ field, detail: answer.fault });
    else judged.values[field] = answer.value;
  }
  return judged;
}

/** What tells one row of an office from another: the number of the case with its party; without a number all that is known. */
export function nationalRowKey({ values, cells }: Pick<NationalRow, 'values' | 'cells'>): string {
  const { externalNumber, identityNumber, name } = values;
  const party = identityNumber ?? name ?? '';
  if (externalNumber !== undefined) return `${externalNumber}|${party}`;
  return [name, identityNumber ?? cells.identityNumber, values.receivedOn, values.cause]
    .map((part) => part ?? '')
    .join('|');
}

type Answer = { value: string } | { fault: string };

function judgeCell(field: NationalField, text: string, today: LocalDate): Answer {
  switch (field) {
    case 'name': {
      const fault = nameFault(text);
      return fault === null ? { value: normaliseName(text) } : { fault };
    }
    case 'identityNumber':
      return judgeIdentity(text);
    case 'phone': {
      const fault = phoneFault(text);
      return fault === null ? { value: text } : { fault };
    }
    case 'receivedOn':
    case 'happenedOn':
      return judgeDay(text, today);
    default: {
      const most = longest[field] ?? 0;
      return Array.from(text).length <= most
        ? { value: text }
        : { fault: `${nationalFields[field].name}最多${most}个字` };
    }
  }
}

function judgeIdentity(text: string): Answer {
  if (/^\d(?:\.\d+)?e\+?\d+$/iu.test(text) || /^\d{15}0{3}$/u.test(text)) {
    return { fault: '号码在Excel中存成了数字，末几位已经丢失，请将该列设为文本后重新导出' };
  }
  const reading = readIdentity('resident-id', text.toUpperCase());
  return 'fault' in reading ? reading : { value: reading.number };
}

/** 2026-03-02, 2026/3/2, 2026.3.2, 20260302, 2026年3月2日, each with or without a time of day. */
const dayForms = /^(\d{4})(?:[-/.年]?)(\d{1,2})(?:[-/.月]?)(\d{1,2})日?(?:[ T].*)?$/u;
const packedDay = /^(\d{4})(\d{2})(\d{2})$/u;

function judgeDay(text: string, today: LocalDate): Answer {
  const isSeparated = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/u.test(text);
  const found = packedDay.exec(text) ?? (isSeparated ? dayForms.exec(text) : null);
  const [, year = '', month = '', day = ''] = found ?? [];
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(on)) return { fault: `看不懂日期“${text.slice(0, 30)}”，应为2026-03-02的形式` };
  return on > today ? { fault: '日期晚于今天' } : { value: on };
}
