import type { TableCounts } from './dump-database.js';
import type { Facts } from './read-facts.js';

const names: Record<keyof Facts, string> = {
  migrations: '数据表版本',
  cases: '案件数',
  openTasks: '未办任务数',
  ledger: '台账',
  balances: '可用余额',
  archive: '文书存证链',
  audit: '操作记录链',
  anchors: '锚定记录',
  feed: '引擎记录位置',
};

/** What is not as the manifest says, one Chinese line each; empty when all is. */
export function differencesOf(
  wanted: { facts: Facts; tables: TableCounts },
  found: { facts: Facts; tables: TableCounts },
): string[] {
  const facts = (Object.keys(names) as (keyof Facts)[])
    .filter((key) => JSON.stringify(wanted.facts[key]) !== JSON.stringify(found.facts[key]))
    .map(
      (key) =>
        `${names[key]}不一致：备份 ${brief(wanted.facts[key])}，恢复后 ${brief(found.facts[key])}`,
    );
  const tables = [...new Set([...Object.keys(wanted.tables), ...Object.keys(found.tables)])]
    .filter((table) => wanted.tables[table] !== found.tables[table])
    .map(
      (table) =>
        `表 ${table} 的行数不一致：备份 ${rows(wanted.tables[table])}，恢复后 ${rows(found.tables[table])}`,
    );
  return [...facts, ...tables];
}

const brief = (value: unknown): string => JSON.stringify(value).slice(0, 200);
const rows = (count: number | undefined): string =>
  count === undefined ? '无此表' : String(count);
