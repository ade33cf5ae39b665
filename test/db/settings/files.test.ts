import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { exportSettings } from '../../../server/settings/export-settings.js';
import { importSettings } from '../../../server/settings/import-settings.js';
import { readChange } from '../../../server/settings/read-change.js';
import type { ImportFormat } from '../../../server/settings/read-import.js';
import { insertAccount, insertOffice, insertSetting } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
});
afterAll(async () => {
  await database.drop();
});

async function anOffice() {
  const { manager } = database.dataSource;
  const { id: officeId } = await insertOffice(manager, { level: 'province' });
  const actor = await insertAccount(manager, { officeId, roles: ['system-admin'] });
  return { officeId, actor };
}

const load = (
  { officeId, actor }: { officeId: string; actor: Actor },
  format: ImportFormat,
  text: string,
) => importSettings(deps, { actor, officeId, format, text, title: '导入', reason: '按文件' });

const wagesHeader = 'gb2260,series,year,annualYuan,publishedOn,confidence,approximate,source';

describe('settings as a file', () => {
  it('what is exported from one office makes a whole draft in another', async () => {
    const { manager } = database.dataSource;
    const from = await anOffice();
    const { officeId } = from;
    await insertSetting(manager, { officeId, key: 'advanceCapFen', value: 1, to: '2025-12-31' });
    await insertSetting(manager, { officeId, key: 'advanceCapFen', value: 2, from: '2026-01-01' });
    await insertSetting(manager, { officeId, key: 'inquiryAgencies', value: ['公安机关'] });
    const to = await anOffice();

    const file = await exportSettings(deps, from);
    const report = await load(to, 'json', JSON.stringify(file));

    expect(report.counts).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 0 });
    const change = await readChange(deps, { actor: to.actor, id: report.changeId ?? '' });
    expect(change).toMatchObject({ state: 'draft', title: '导入', faults: [], itemCount: 3 });
    expect(
      change.items.map(({ words, validFrom, validTo }) => [words, validFrom, validTo]),
    ).toEqual([
      ['0.01元（含）', '2014-01-01', '2025-12-31'],
      ['公安机关', '2014-01-01', null],
      ['0.02元（含）', '2026-01-01', null],
    ]);
  });

  it('loaded where it comes from it changes nothing', async () => {
    const from = await anOffice();
    const { manager } = database.dataSource;
    await insertSetting(manager, { officeId: from.officeId, key: 'plcRequired', value: true });

    const report = await load(from, 'json', JSON.stringify(await exportSettings(deps, from)));

    expect(report).toMatchObject({ changeId: null, counts: { unchanged: 1, added: 0 } });
  });

  it('rewrites no history, and then makes no draft at all', async () => {
    const office = await anOffice();
    const { manager } = database.dataSource;
    const { officeId } = office;
    await insertSetting(manager, { officeId, key: 'plcRequired', value: true });
    const file = await exportSettings(deps, office);
    const row = { item: '', validFrom: '2026-07-01', validTo: null, source: '文件' };
    const rows = [
      ...file.rows.map((each) => ({ ...each, value: false })),
      { ...row, key: 'advanceCapFen', value: 5 },
    ];

    const report = await load(office, 'json', JSON.stringify({ ...file, rows }));

    expect(report.changeId).toBeNull();
    expect(report.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, 'refused'],
      [2, 'added'],
    ]);
    expect(report.lines[0]?.detail).toContain('重叠');
  });

  it('is all the same with rows of the past, to come and of several items, however the fields are ordered', async () => {
    const from = await anOffice();
    const { manager } = database.dataSource;
    const { officeId } = from;
    const term = { count: 7, unit: 'working-days' as const, soonWorkingDays: 1 };
    await insertSetting(manager, { officeId, key: 'advanceCapFen', value: 1, to: '2025-12-31' });
    await insertSetting(manager, { officeId, key: 'advanceCapFen', value: 2, from: '2026-01-01' });
    await insertSetting(manager, {
      officeId,
      key: 'fundMode',
      value: 'own-budget',
      from: '2030-01-01',
    });
    await insertSetting(manager, { officeId, key: 'term', item: 'decision', value: term });
    await insertSetting(manager, { officeId, key: 'term', item: 'supplement', value: term });
    const file = await exportSettings(deps, from);
    const backwards = JSON.stringify(file, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );

    for (const text of [JSON.stringify(file, null, 2), backwards]) {
      const report = await load(from, 'json', text);

      expect(report.changeId).toBeNull();
      expect(report.counts).toEqual({ added: 0, changed: 0, unchanged: 5, refused: 0 });
    }
  });

  it.each([
    ['', '文件不是有效的JSON'],
    ['{"format":"yingjiu-settings","version":1,', '文件不是有效的JSON'],
    ['null', '这不是本系统导出的设置文件'],
    ['[]', '这不是本系统导出的设置文件'],
    ['{"format":"other"}', '这不是本系统导出的设置文件'],
    ['{"format":"yingjiu-settings"}', '设置文件没有写明版本，只能导入版本1'],
    ['{"format":"yingjiu-settings","version":2}', '设置文件的版本是2，只能导入版本1'],
    ['{"format":"yingjiu-settings","version":"1"}', '设置文件的版本是"1"，只能导入版本1'],
  ])('says in one sentence why %j is no such file', async (text, detail) => {
    const office = await anOffice();

    await expect(load(office, 'json', text)).rejects.toMatchObject({
      ...{ message: detail, faults: [{ pointer: '/text', detail }] },
    });
  });

  it('refuses single rows by their number', async () => {
    const office = await anOffice();
    const row = { item: '', value: 1, validFrom: '2026-07-01', validTo: null, source: '文件' };
    const rows = [
      { ...row, key: 'poem' },
      { ...row, key: 'advanceCapFen', validFrom: '2026-02-30' },
      { ...row, key: 'advanceCapFen', validTo: '明年' },
      { ...row, key: 'advanceCapFen', source: ' ' },
      { ...row, key: 'advanceCapFen', value: null },
      { ...row, key: 'advanceCapFen', value: -1 },
    ];
    const file = {
      format: 'yingjiu-settings',
      version: 1,
      officeId: 'x',
      exportedAt: '2026-03-02T02:00:00Z',
    };

    const report = await load(office, 'json', JSON.stringify({ ...file, rows }));

    expect(report.lines.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'refused'));
    expect(report.lines.slice(0, 5).map(({ detail }) => detail)).toEqual([
      ...['没有“poem”这项设置', '生效日期不正确', '失效日期不正确', '缺少依据', '缺少值'],
    ]);
  });
});

describe('wages as a table', () => {
  it('become a draft, each from its day of publication', async () => {
    const office = await anOffice();
    const lines = [
      wagesHeader,
      '430000,non-private,2025,103000,2026-05-20,H,否,"省统计局, 2026"',
      '000000,private,2025,72000,2026-05-15,M,是,公报',
    ];

    const report = await load(office, 'wages-csv', lines.join('\r\n'));

    expect(report.lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'added'],
      [3, 'added'],
    ]);
    const { items } = await readChange(deps, { actor: office.actor, id: report.changeId ?? '' });
    expect(items[0]).toMatchObject({
      ...{ item: '430000:non-private:2025', validFrom: '2026-05-20', source: '省统计局, 2026' },
      value: { annualYuan: 103_000, approximate: false, confidence: 'H' },
    });
  });

  it('of one year are published once, and corrected by another figure', async () => {
    const office = await anOffice();
    const { officeId } = office;
    await insertSetting(database.dataSource.manager, {
      ...{ officeId, key: 'wage', item: '430000:non-private:2025', from: '2026-05-20' },
      value: {
        ...{ annualYuan: 103_000, publishedOn: '2026-05-20', approximate: false },
        confidence: 'H',
      },
    });
    const reportOf = (line: string) => load(office, 'wages-csv', `${wagesHeader}\n${line}`);

    const again = await reportOf('430000,non-private,2025,103000,2026-06-20,H,否,x');
    const corrected = await reportOf('430000,non-private,2025,103001,2026-06-20,H,否,x');

    expect(again.lines[0]?.detail).toBe('该年工资自2026-05-20起已按同一数额公布');
    expect(corrected.counts).toMatchObject({ changed: 1, refused: 0 });
  });

  it.each([
    ['430000,non-private,2025,abc,2026-05-20,H,否,x'],
    ['990000,non-private,2025,103000,2026-05-20,H,否,x'],
    ['430000,non-private,2025,103000,2026-05-20,X,否,x'],
    ['430000,non-private,2025,103000,2026-05-20,H,也许,x'],
    ['430000,non-private,2025,103000,去年,H,否,x'],
    ['430000,non-private,2026,103000,2026-05-20,H,否,x'],
    ['430000,non-private,2025,103000,2026-05-20,H,否,'],
  ])('refuse the line %s', async (line) => {
    const office = await anOffice();

    const report = await load(office, 'wages-csv', `${wagesHeader}\n${line}`);

    expect(report).toMatchObject({ changeId: null, counts: { refused: 1 } });
    expect(report.lines[0]?.detail).not.toBe('');
  });

  it.each([
    ['gb2260,year\n', '表头缺少series、annualYuan、publishedOn、confidence、approximate、source'],
    [`${wagesHeader},poem\n`, '表头有不认识的列poem'],
    ['"', '文件不是有效的CSV：有引号没有结束'],
  ])('refuse the whole table %j', async (text, detail) => {
    const office = await anOffice();

    await expect(load(office, 'wages-csv', text)).rejects.toMatchObject({
      faults: [{ pointer: '/text', detail }],
    });
  });
});

describe('years of the calendar as a table', () => {
  const header = 'year,holidays,makeupWorkdays,source';
  const line = '2027,01-01/01-03 05-01/05-05 10-01/10-07,01-09,https://www.gov.cn/x';

  it('become a draft that counts from today unless the file says otherwise', async () => {
    const office = await anOffice();

    const today = await load(office, 'calendar-csv', `${header}\n${line}`);
    const dated = await load(office, 'calendar-csv', `${header},validFrom\n${line},2026-11-04`);

    const firstDay = async (id: string | null) =>
      (await readChange(deps, { actor: office.actor, id: id ?? '' })).items[0]?.validFrom;
    expect(await firstDay(today.changeId)).toBe('2026-03-02');
    expect(await firstDay(dated.changeId)).toBe('2026-11-04');
  });

  it('are refused with the day that cannot be', async () => {
    const office = await anOffice();

    const report = await load(
      office,
      'calendar-csv',
      `${header}\n${line.replace('01-09', '01-08')}`,
    );

    expect(report.lines[0]).toMatchObject({
      ...{ line: 2, outcome: 'refused', detail: '2027-01-08不是周末，不能是调休上班日' },
    });
  });
});
