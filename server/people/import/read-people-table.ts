import { readTable, tableFault } from '../../tables/read-table.js';

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
const maxRows = 500;

/** Lines of a file of people; columns by their heads, in any order. */
export async function readPeopleTable(file: Buffer): Promise<PeopleLine[]> {
  const [head = [], ...rows] = (await readTable(file, { maxRows })).rows;
  const places = Object.entries(columns).map(([key, title]) => [key, head.indexOf(title)] as const);
  const missing = places.filter(([, place]) => place < 0);
  if (missing.length > 0) {
    throw tableFault(`表头应有${Object.values(columns).join('、')}三列`);
  }
  const cell = (row: readonly string[], key: keyof typeof columns) =>
    row[places.find(([name]) => name === key)?.[1] ?? -1]?.trim() ?? '';
  return rows
    .map((row, index) => ({
      ...{ line: index + 2, username: cell(row, 'username').toLowerCase() },
      ...{ name: cell(row, 'name'), office: cell(row, 'office') },
    }))
    .filter(({ username, name, office }) => `${username}${name}${office}` !== '');
}
