import { expect, test } from './support/test.js';

test('a wrong password is refused in words and nothing is shown', async ({ page, signIn }) => {
  await signIn.open();

  await signIn.signIn('handler@county-c', 'not-the-password');

  await expect(signIn.problem).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
});

test('whoever opens an address signed out comes to it after signing in', async ({
  page,
  signIn,
  password,
}) => {
  await page.goto('/cases?status=closed');

  await signIn.signIn('handler@county-c', password);

  await expect(page).toHaveURL(/\/cases\?status=closed$/);
  await expect(page.getByText('长岭县人民检察院').first()).toBeVisible();
});

test('after signing out the pages are closed again', async ({ workplaceOf }) => {
  const { page } = await workplaceOf('handler@county-c');

  await page.getByRole('button', { name: /账户菜单/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();

  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/cases');
  await expect(page).toHaveURL(/sign-in/);
});
