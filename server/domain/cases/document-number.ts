import { RuleError } from '../basics/errors.js';

export interface DocumentNumber {
  /** Short name of the office, e.g. 青检. */
  office: string;
  year: number;
  /** Running number, from 1, without leading zeros. */
  n: number;
}

const placeholders = ['office', 'year', 'n'] as const;

/**
 * Every fault of a number pattern such as `{office}控申救〔{year}〕{n}号`, in Chinese. Each of the three placeholders once, the year
 * in hexagonal brackets 〔〕 and 号 at the end as GB/T 9704-2012 writes it. No format for relief documents is
 * confirmed (confidence L), so the pattern is a setting.
 */
export function checkNumberPattern(pattern: string): string[] {
  const unknown = [...pattern.matchAll(/\{([^}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !placeholders.some((known) => known === name));
  return [
    ...placeholders.flatMap((name) => countFaults(pattern, name)),
    ...unknown.map((name) => `文号格式含有不认识的占位“{${name}}”`),
    ...(pattern.includes('〔{year}〕') ? [] : ['文号格式中的年份应写作〔{year}〕']),
    ...(pattern.endsWith('{n}号') ? [] : ['文号格式应以“{n}号”结尾']),
  ];
}

/** `{office}控申救〔{year}〕{n}号` and 青检, 2026, 12 → 青检控申救〔2026〕12号. */
export function formatDocumentNumber(pattern: string, { office, year, n }: DocumentNumber): string {
  const faults = checkNumberPattern(pattern);
  if (faults.length > 0) throw new RuleError('TEMPLATE_DATA', faults.join('；'), { pattern });
  if (!/^[1-9]\d{3}$/.test(String(year))) {
    throw new RuleError('TEMPLATE_DATA', `文书年份应为四位数，收到${year}`);
  }
  if (!Number.isSafeInteger(n) || n < 1) {
    throw new RuleError('TEMPLATE_DATA', `文书序号应为从1起的整数，收到${n}`);
  }
  const values: Record<string, string> = { office, year: String(year), n: String(n) };
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Reads a number back, or null when it does not follow the pattern. */
export function parseDocumentNumber(pattern: string, text: string): DocumentNumber | null {
  const shapes: Record<string, string> = {
    office: '(?<office>.+?)',
    year: '(?<year>\\d{4})',
    n: '(?<n>[1-9]\\d*)',
  };
  const source = pattern
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? (shapes[part] ?? '') : escapeRegExp(part)))
    .join('');
  const groups = new RegExp(`^${source}$`, 'u').exec(text)?.groups;
  if (groups === undefined) return null;
  return { office: groups['office'] ?? '', year: Number(groups['year']), n: Number(groups['n']) };
}

function countFaults(pattern: string, name: string): string[] {
  const count = pattern.split(`{${name}}`).length - 1;
  return count === 1 ? [] : [`文号格式应恰好含有一个{${name}}`];
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
