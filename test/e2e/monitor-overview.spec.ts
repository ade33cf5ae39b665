import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('every number of the overview is that of the list behind it, down to the diagram and the history of a case', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  const { page } = await workplaceOf('department-head@county-c');

  await page.goto('/monitor');
  await expect(page).toHaveURL(/\/monitor\/overview$/);
  const open = page.getByRole('listitem').filter({ hasText: '在办' }).getByRole('link');
  const shown = Number(await open.getByText(/^\d+$/).textContent());
  expect(shown).toBeGreaterThan(0);
  await expectAccessible(page);

  await open.click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(`共${String(shown)}件`);
  const row = page.getByRole('row').filter({ hasText: person.name });
  await expect(row).toBeVisible();

  await page.getByRole('link', { name: '流程图' }).click();
  const steps = page.getByRole('table', { name: '各步骤' });
  await expect(steps.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/monitor/cases/${caseId}`);
  const axis = page.getByRole('table', { name: '时间轴' });
  await expect(axis.getByText('登记救助申请')).toBeVisible();
  await expect(axis.getByText('运行中').first()).toBeVisible();
  await expectAccessible(page);
});
