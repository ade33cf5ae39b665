import { expect, test } from './support/test.js';

test('the operator sees how the machines are, and has himself told of what goes wrong', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('operator@county-b');

  await page.goto('/monitor/health');
  const programs = page.getByRole('region', { name: '程序' });
  await expect(programs.getByText('1个在运行').first()).toBeVisible();
  await expect(page.getByRole('region', { name: '数据库' })).toContainText('毫秒应答');
  await expectAccessible(page);

  await page.getByRole('link', { name: '预警' }).click();
  const rules = page.getByRole('region', { name: '预警规则' });
  const name = `程序失去联系${String(Date.now())}`;
  await rules.getByRole('button', { name: '新增规则' }).click();
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('危害程度不低于').fill('1000');
  await page.getByRole('button', { name: '保存' }).click();
  const rule = rules.getByRole('row', { name });
  await expect(rule).toContainText('岗位通知');
  await rule.getByRole('button', { name: '试发' }).click();
  const sent = page.getByRole('region', { name: '发送记录' }).getByRole('row', { name });
  await expect(sent).toContainText('已送达');
  await page.getByRole('heading', { name: '发送记录' }).hover();
  await expectAccessible(page);

  await rule.getByRole('button', { name: '删除' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s*定/ })
    .click();
  await expect(rule).toHaveCount(0);
});
