import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

test('a typing error is put right on the case page, with what follows told beforehand', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { intake, page } = await workplaceOf('intake-clerk@county-a');
  const person = randomPerson();
  await intake.open();
  await intake.fill(person);
  await intake.submit();
  await page.getByRole('button', { name: '打开案件' }).click();
  await page.getByRole('button', { name: '案件办理' }).click();
  await page.getByRole('menuitem', { name: '更正登记信息' }).click();
  const drawer = page.getByRole('dialog', { name: '更正登记信息' });

  await drawer.getByLabel('联系电话').fill('12');
  await drawer.getByRole('button', { name: '核对后果' }).click();
  await expect(drawer.getByText('电话号码应为11位手机号').first()).toBeVisible();
  await drawer.getByLabel('联系电话').fill('');
  await drawer.getByLabel('姓名', { exact: true }).fill(`${person.name}君`);
  await drawer.getByRole('button', { name: '核对后果' }).click();

  await expect(drawer.getByText('重复救助核对：')).toBeVisible();
  await expectAccessible(page);
  await drawer.getByLabel('更正理由').fill('登记笔误');
  await drawer.getByRole('button', { name: '保存更正' }).click();
  await expect(drawer.getByText('登记笔误')).toBeVisible();
  await drawer.getByRole('button', { name: /close|关闭/iu }).click();
  await expect(page.getByRole('heading', { name: `${person.name}君申请` })).toBeVisible();
});
