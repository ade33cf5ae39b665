import { DraftPage } from './pages/DraftPage.js';
import { fileApplication } from './support/file-application.js';
import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

const notice = '国家司法救助权利义务告知书';

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
  await intake.next();
  await intake.next();
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

test('papers, their page, their desk and the file of a case can be used by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page, casePage } = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(page);
  await casePage.open(caseId);
  await casePage.show('文书');
  const paper = await casePage.openDocument(notice);
  await expect(paper.getByRole('heading', { name: notice })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: '打开文书页' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(notice);
  await expect(page.getByRole('heading', { name: '存证' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: notice })).toBeVisible();
  await expectAccessible(page);

  await casePage.open(caseId);
  await casePage.show('文书');
  await page.getByRole('button', { name: '案卷' }).click();
  await expect(page.getByRole('dialog').getByText('还没有制作过案卷。')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  const desk = new DraftPage(page);
  await desk.begin('国家司法救助申请书');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('国家司法救助申请书');
  await expectAccessible(page);
});

test('a printed paper can be checked by everybody', async ({
  workplaceOf,
  page,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  await clerk.casePage.open(caseId);
  await clerk.casePage.show('文书');
  await clerk.casePage.openDocument(notice);
  await clerk.page.getByRole('link', { name: '打开文书页' }).click();
  const code = await clerk.page.getByRole('link', { name: /^\w{4}(-\w{4}){3}$/ }).textContent();

  await page.goto('/check');
  await expectAccessible(page);
  await page.getByLabel('查验码').fill(code ?? '');
  await page.getByRole('button', { name: '查验', exact: true }).click();
  await expect(page.getByText('真实有效')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/check/0000-0000-0000-0000');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});

test('templates and the desk they are written at can be used by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page, templates } = await workplaceOf('system-admin@county-c');
  await templates.openList();
  await expect(templates.row('受理通知书')).toBeVisible();
  await expectAccessible(page);

  await templates.open('受理通知书');
  await expect.poll(() => templates.previewText()).toContain('国家司法救助受理通知书');
  await expectAccessible(page);

  await templates.view('各版');
  await expectAccessible(page);
});

test('the register of seals and the state of service can be read by everybody', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('clerk@county-c');
  for (const [address, heading] of [
    ['/seals', '用印台账'],
    ['/service', '送达情况'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
