import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

test('a case list of the national system becomes applications, its data typed nowhere', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('intake-clerk@county-a');
  const { name, identityNumber } = randomPerson();
  const number = `E${identityNumber}`;
  const rows = [
    '案件编号,姓名,身份证号,罪名,受案日期,备注',
    `${number},${name},${identityNumber},故意伤害,2026-01-05,`,
    `${number}-2,赵欣然,360681198001010017,故意伤害,上周,`,
  ];
  await page.goto('/applications/new');
  await page.getByRole('link', { name: '从全国系统导入' }).click();

  await page.locator('input[type=file]').setInputFiles({
    ...{ name: '案件列表.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) },
  });

  await expect(page.getByText('共2行，可导入2行')).toBeVisible();
  await expect(page.getByText('看不懂日期“上周”')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: '选择第3行' }).uncheck();
  await page.getByRole('button', { name: '导入1行' }).click();
  await expect(page.getByText('已导入1行')).toBeVisible();
  const report = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载导入结果' }).click();
  expect((await report).suggestedFilename()).toBe('导入结果.csv');
  await page.getByRole('link', { name: '继续登记' }).first().click();
  await expect(page.getByText('基本信息由全国系统文件导入（案件列表.csv，第2行）')).toBeVisible();
  await page.getByRole('navigation', { name: '登记步骤' }).getByText('方式').click();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByLabel('证件号码')).toHaveValue(identityNumber);
  await page.getByRole('button', { name: '核验身份' }).click();
  await expect(page.getByRole('group', { name: '身份核验' }).locator('time')).toBeVisible();
  await expectAccessible(page);
});
