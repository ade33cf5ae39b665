import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

test('signing in can be done by everybody', async ({ page, signIn, expectAccessible }) => {
  await signIn.open();
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();

  await expectAccessible(page);
});

test('filing, inbox, task and case can be used by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const person = randomPerson();
  const { page, intake, inbox, task, casePage } = await workplaceOf('intake-clerk@county-c');
  await intake.open();
  await intake.submit();
  await expect(intake.faults).not.toHaveCount(0);
  await expectAccessible(page);

  await intake.fill(person);
  const caseId = await intake.file();
  await expect(casePage.token).toHaveCount(1);
  await expectAccessible(page);

  await inbox.open('待办');
  await expect(inbox.row(person.name)).toBeVisible();
  await expectAccessible(page);

  await inbox.openTask(person.name, '材料审核');
  await expect(task.heading).toContainText('材料审核');
  await expectAccessible(page);

  await casePage.open(caseId);
  for (const tab of ['人员与原案', '审批意见', '文书', '期限', '适用规定'] as const) {
    await casePage.show(tab);
    await expectAccessible(page);
  }
});

test('the list of cases and the funds can be read by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('finance-clerk@county-c');
  await page.goto('/cases');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('案件');
  await expectAccessible(page);

  await page.goto('/funds');
  await expect(page.getByText('账目平衡')).toBeVisible();
  await expectAccessible(page);
});
