import { describe, expect, it } from '@jest/globals';
import { readPeopleTable } from '../../../server/people/import/read-people-table.js';
import { readTable } from '../../../server/tables/read-table.js';
import { writeCsv } from '../../../server/tables/write-csv.js';
import { anXlsx, aZip } from '../../support/an-xlsx.js';

const rows = [
  ['姓名', '案由'],
  ['李秀兰', '故意伤害'],
];
const utf8 = Buffer.from('姓名,案由\r\n李秀兰,故意伤害\r\n');
/** The same in GB 18030. */
const gb = Buffer.from('d0d5c3fb2cb0b8d3c90d0ac0eed0e3c0bc2cb9cad2e2c9cbbaa60d0a', 'hex');
const limits = { maxRows: 10 };

describe('readTable', () => {
  it.each([
    ['a CSV in UTF-8', utf8],
    ['a CSV in UTF-8 with its mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8])],
    ['a CSV in GB 18030', gb],
  ])('reads %s', async (_name, file) => {
    expect(await readTable(file, limits)).toEqual({ rows, sheet: null, otherSheets: [] });
  });

  it('reads the first sheet that is not hidden, and names the others that can be seen', async () => {
    const file = await anXlsx(
      { name: '旧数据', isHidden: true, rows: [['隐藏']] },
      { name: '案件 &amp; 列表', rows },
      { name: '说明', rows: [['说明']] },
    );

    expect(await readTable(file, limits)).toEqual({
      ...{ rows, sheet: '案件 & 列表', otherSheets: ['说明'] },
    });
  });

  it('takes a formula of a CSV for the text it is', async () => {
    const { rows: read } = await readTable(Buffer.from('姓名\n=1+1\n'), limits);

    expect(read).toEqual([['姓名'], ['=1+1']]);
  });

  it.each([
    [1, true],
    [2, false],
  ])('with one row allowed, %i rows: taken %s', async (count, isTaken) => {
    const file = Buffer.from(`姓名\n${'某\n'.repeat(count)}`);
    const read = readTable(file, { maxRows: 1 });

    await (isTaken
      ? expect(read).resolves.toMatchObject({ sheet: null })
      : expect(read).rejects.toThrow('一次最多导入1行'));
  });

  it('refuses a workbook that unpacks to more than it may, small as it is', async () => {
    const bomb = await aZip({ 'xl/workbook.xml': ' '.repeat(24_000_001) });

    expect(bomb.length).toBeLessThan(100_000);
    await expect(readTable(bomb, limits)).rejects.toThrow('解压后过大');
  });

  it('says that it cannot read what is no workbook', async () => {
    const file = Buffer.from('PK\u0003\u0004 nothing of the kind');

    await expect(readTable(file, limits)).rejects.toThrow('读不懂这个Excel文件');
  });
});

describe('readPeopleTable', () => {
  it('reads people of an xlsx as of a CSV, columns in any order, empty lines left out', async () => {
    const file = await anXlsx({
      name: '人员',
      rows: [
        ['检察院', '用户名', '姓名'],
        ['青山县人民检察院', 'Zhao@county-a', '赵欣然'],
        ['', '', ''],
      ],
    });

    expect(await readPeopleTable(file)).toEqual([
      { line: 2, username: 'zhao@county-a', name: '赵欣然', office: '青山县人民检察院' },
    ]);
  });
});

describe('writeCsv', () => {
  it('keeps a spreadsheet from running a cell, and quotes what needs it', () => {
    expect(writeCsv([['=1+1', '-2', 'a"b', '甲,乙', '常']])).toBe(
      `\ufeff'=1+1,'-2,"a""b","甲,乙",常\r\n`,
    );
  });
});
