import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('a term is suspended, resumed and proved; who supervises sees it stand still', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  const { page, casePage } = clerk;
  await casePage.open(caseId);
  await casePage.show('期限');
  await casePage.content.getByRole('button', { name: '告知补充材料' }).click();
  const drawer = page.getByRole('dialog', { name: '告知补充材料期限' });
  await drawer.getByRole('button', { name: '中止' }).click();
  const dialog = page.getByRole('dialog', { name: '中止：告知补充材料' });
  await dialog.getByLabel('预计中止天数').fill('5');
  await dialog.getByLabel('理由').fill('等待伤情鉴定意见');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '提交' }).click();
  await expect(drawer.getByText('理由：等待伤情鉴定意见')).toBeVisible();
  await expectAccessible(page);

  const head = await workplaceOf('department-head@county-c');
  await head.page.goto('/terms?state=suspended');
  await expect(head.page.getByRole('heading', { level: 1 })).toHaveText('期限监控');
  await expect(head.page.getByRole('row').filter({ hasText: person.name })).toContainText('中止中');
  await expectAccessible(head.page);

  await drawer.getByRole('button', { name: '恢复' }).click();
  await page
    .getByRole('dialog', { name: '恢复：告知补充材料' })
    .getByRole('button', { name: '提交' })
    .click();
  await expect(drawer.getByRole('cell', { name: '恢复', exact: true })).toBeVisible();
  const proof = await page.request.get(
    (await drawer.getByRole('link', { name: '打印期限证明' }).getAttribute('href')) ?? '',
  );
  expect(await proof.text()).toContain('等待伤情鉴定意见');
});
