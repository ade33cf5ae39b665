import { addDays, toLocalDate } from '../../server/domain/basics/local-date.js';
import { expect, test } from './support/test.js';

const today = toLocalDate(new Date());
const day = addDays(today, 30);

test('a table of bands is drafted, mended, looked at by another, released, and in force from its day', async ({
  workplaceOf,
}) => {
  const drafter = await workplaceOf('system-admin@county-b');
  await drafter.settings.open();
  await expect(drafter.settings.row('金额档')).toContainText('继承自江河省人民检察院');
  const id = await drafter.settings.draft('金额档', {
    reason: '省院印发新的救助标准',
    source: '江检发〔2026〕8号',
    validFrom: day,
  });
  const gap = `${day}起，50,000.01元至80,000.00元没有对应的档`;

  await drafter.settings.typeBand('第3档起点', '80000.01');
  await expect(drafter.settings.faults.getByText(gap)).toBeVisible();
  await drafter.settings.submit();
  await expect(drafter.page.getByRole('alert').filter({ hasText: gap }).first()).toBeVisible();
  await expect(drafter.page.getByRole('heading', { name: '拟定变更' })).toBeVisible();

  await drafter.settings.typeBand('第3档起点', '50000.01');
  await drafter.settings.typeBand('第1档上限', '20000');
  await drafter.settings.typeBand('第2档起点', '20000.01');
  await expect(drafter.settings.faults.getByText(/没有对应的档|互相重叠|有两个档/)).toHaveCount(0);
  await drafter.settings.submit();
  await expect(drafter.settings.state).toHaveText('待审核');
  await expect(drafter.page.getByText(/不能由您本人发布/)).toBeVisible();
  await expect(drafter.page.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);

  const releaser = await workplaceOf('security-admin@county-b');
  await releaser.settings.openWaiting('调整金额档');
  expect(releaser.page.url()).toContain(id);
  await expect(releaser.settings.preview).toContainText('核对在办案件');
  await expect(releaser.settings.preview).toContainText('小额：0.01元至20,000.00元');
  await releaser.settings.release('与省院文件核对一致');
  await expect(releaser.settings.state).toHaveText('已发布');

  await drafter.settings.open(day);
  await expect(drafter.settings.row('金额档')).toContainText('小额：0.01元至20,000.00元');
  await expect(drafter.settings.row('金额档')).toContainText('本院');
  await drafter.settings.open(addDays(day, -1));
  await expect(drafter.settings.row('金额档')).toContainText('小额：0.01元至10,000.00元');
});

test('what was typed into a draft is there again, also what cannot be saved yet', async ({
  workplaceOf,
}) => {
  const { page, settings } = await workplaceOf('system-admin@county-a');
  await settings.open();
  await settings.draft('函询单位', {
    reason: '增加函询单位',
    source: '县委政法委会议纪要',
    validFrom: day,
  });

  await page.getByRole('button', { name: '添加单位' }).click();
  await page.getByLabel('第5个单位').fill('县妇女联合会');
  await expect(settings.saved).toBeVisible();
  await page.getByLabel('依据').fill('');
  await expect(page.getByText(/暂存在本机/)).toBeVisible();
  await page.reload();

  await expect(page.getByLabel('第5个单位')).toHaveValue('县妇女联合会');
  await expect(page.getByLabel('依据')).toHaveValue('');
});

test('next year is entered from the words of the notice and picked by keyboard', async ({
  workplaceOf,
}) => {
  const { page, settings } = await workplaceOf('system-admin@province-a');
  await page.goto('/settings/calendar');
  await page.getByRole('button', { name: /^录入\d{4}年$/ }).click();
  const dialog = page.getByRole('dialog', { name: '拟定变更' });
  await dialog.getByLabel('变更理由').fill('国务院办公厅公布节假日安排');
  await dialog.getByLabel('依据').fill('国办发明电〔2026〕9号');
  await dialog.getByRole('button', { name: '开始拟定' }).click();
  await page.getByRole('heading', { name: '拟定变更' }).waitFor();

  await page.getByText('粘贴通知原文').click();
  await page
    .getByLabel(/部分节假日安排的通知$/)
    .fill('元旦：1月1日（周五）至3日（周日）放假。劳动节：5月1日至5日放假调休。');
  await page.getByRole('button', { name: '读出日期' }).click();

  await expect(page.getByLabel('放假日期（含周末）')).toHaveValue('01-01/01-03 05-01/05-05');
  await expect(settings.faults.getByText('缺少每年都放假的10月1日')).toBeVisible();
  await page.locator('[data-on$="-01-01"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('放假日期（含周末）')).toHaveValue('01-01/01-03 01-08 05-01/05-05');
});

test('a year is corrected from what stands there, and the terms that would move are told', async ({
  workplaceOf,
}) => {
  const { page, settings } = await workplaceOf('system-admin@province-a');
  await page.goto('/settings/calendar?year=2026');
  await page.getByRole('button', { name: '更正' }).click();
  const dialog = page.getByRole('dialog', { name: '拟定变更' });
  await dialog.getByLabel('变更理由').fill('国务院办公厅调整安排');
  await dialog.getByLabel('依据').fill('国办发明电〔2026〕20号');
  await dialog.getByRole('button', { name: '开始拟定' }).click();
  await page.getByRole('heading', { name: '拟定变更' }).waitFor();

  await expect(page.getByLabel('调休上班日期')).toHaveValue('01-04 02-14 02-28 05-09 09-20 10-10');
  await page.getByRole('button', { name: '2026年12月31日 工作日' }).click();
  await expect(page.getByLabel('放假日期（含周末）')).toHaveValue(/10-01\/10-07 12-31$/);
  await expect(settings.saved).toBeVisible();
  await page.getByRole('button', { name: '影响预览' }).click();

  await expect(settings.preview).toContainText('核对计算中的期限');
  await expect(settings.preview).toContainText('10-01/10-07 12-31');
});

test('the settings can be read and written by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page, settings } = await workplaceOf('system-admin@county-c');
  for (const path of ['/settings', '/settings/changes', '/settings/calendar', '/settings/wages']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
    await expectAccessible(page);
  }

  await settings.open();
  await page.getByRole('button', { name: '金额档的沿革' }).click();
  await expect(page.getByRole('dialog')).toContainText('演示数据');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await settings.draft('授权清单', {
    reason: '检察长授权',
    source: '长检发〔2026〕3号',
    validFrom: day,
  });
  await page.getByRole('button', { name: '添加授权' }).click();
  await page.getByRole('button', { name: '影响预览' }).click();
  await expect(settings.preview).toContainText('核对在办案件');
  await expectAccessible(page);
});
