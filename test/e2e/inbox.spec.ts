import { expect, type Page } from '@playwright/test';
import { fileApplication } from './support/file-application.js';
import { test } from './support/test.js';

const boxes = (page: Page) => page.getByRole('navigation', { name: '任务分类' });
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('新任务自己出现，并提示', async ({ workplaceOf }) => {
  const desk = await workplaceOf('intake-clerk@county-a');
  await desk.inbox.open('待办');
  const counter = await workplaceOf('intake-clerk@county-a');

  const { person } = await fileApplication(counter.page);

  await expect(desk.inbox.row(person.name)).toBeVisible({ timeout: 10_000 });
  await expect(desk.page.getByText(/有\d+件新任务/)).toBeVisible();
});

test('用键盘移动、关注、查看快捷键、打开', async ({ workplaceOf, expectAccessible }) => {
  const { page, inbox } = await workplaceOf('intake-clerk@county-a');
  const { person } = await fileApplication(page);
  await inbox.open('待办');
  await inbox.search.fill(person.name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).click();

  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: `关注“${person.name}` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await boxes(page).getByRole('button', { name: '关注' }).click();
  await expect(rowOf(page, person.name)).toBeVisible();
});

test('保存视图，再次打开时仍在', async ({ workplaceOf, expectAccessible }) => {
  const { page, inbox } = await workplaceOf('handler@county-a');
  await inbox.open('待办');
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('combobox', { name: '紧急', exact: true }).click();
  await page.getByTitle('是', { exact: true }).click();
  await expect(page).toHaveURL(/urgent=true/);
  await expectAccessible(page);

  const name = `只看紧急${String(Date.now())}`;
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await page.getByLabel('视图名称').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page).toHaveURL(/view=/);
  await inbox.open('待办');
  await page.getByRole('combobox', { name: '视图' }).click();
  await page.getByTitle(name).click();

  await expect(page).toHaveURL(/urgent=true/);
  await page.getByRole('button', { name: `删除视图“${name}”` }).click();
});

test('抄送的案件由对方阅看，抄送人看到已阅', async ({ workplaceOf }) => {
  const sender = await workplaceOf('intake-clerk@county-a');
  const { caseId, person } = await fileApplication(sender.page);
  await sender.page.goto(`/cases/${caseId}`);
  await sender.page.getByRole('button', { name: '抄送' }).click();
  const dialog = sender.page.getByRole('dialog', { name: '抄送、传阅' });
  await dialog.getByLabel('抄送给').fill('检察长');
  await sender.page.getByTitle(/（检察长）/).click();
  await sender.page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: '发送' }).click();
  await expect(dialog.getByText('未阅')).toBeVisible();

  const chief = await workplaceOf('chief@county-a');
  await chief.inbox.open('待办');
  await boxes(chief.page).getByRole('button', { name: '抄送我的' }).click();
  await chief.page.getByRole('heading', { level: 1 }).click();
  await rowOf(chief.page, person.name).hover();
  await chief.page.keyboard.press('x');
  await chief.page.getByRole('button', { name: '标为已阅' }).click();
  await expect(rowOf(chief.page, person.name).getByText('已阅')).toBeVisible();

  await sender.page.reload();
  await sender.page.getByRole('button', { name: '抄送' }).click();
  await expect(sender.page.getByRole('dialog').getByText('已阅')).toBeVisible();
});

test('在任何页面按 Ctrl+K 查找案件', async ({ workplaceOf, expectAccessible }) => {
  const { page } = await workplaceOf('intake-clerk@county-a');
  const { person } = await fileApplication(page);
  await page.goto('/cases');
  await page.getByRole('heading', { level: 1 }).waitFor();

  await page.keyboard.press('Control+k');
  await page.getByLabel('案号、姓名或者完整证件号码').fill(person.name.slice(1, 3));

  await expect(
    page.getByRole('dialog').getByRole('link', { name: person.name }).first(),
  ).toBeVisible();
  await expectAccessible(page);
});
