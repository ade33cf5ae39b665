import { Secret, TOTP } from 'otpauth';
import { AccountPage } from './pages/AccountPage.js';
import { SignInPage } from './pages/SignInPage.js';
import { expect, test } from './support/test.js';

/** Nobody else at work signs in as these two. */
const ofTheFactor = 'operator@county-c';
const ofTheSessions = 'partner@county-c';

const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

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

test('after signing out the pages are closed again', async ({ ownSessionOf }) => {
  const { page } = await ownSessionOf('handler@county-c');

  await page.getByRole('button', { name: /账户菜单/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();

  await expect(page).toHaveURL(/sign-in/);
  await page.goto('/cases');
  await expect(page).toHaveURL(/sign-in/);
});

test('caps lock is told while the password is typed', async ({ page, signIn }) => {
  await signIn.open();

  await page.getByLabel('密码').focus();
  await page.getByLabel('密码').dispatchEvent('keydown', { key: 'A', modifierCapsLock: true });

  await expect(page.getByText('大写锁定已打开')).toBeVisible();
});

test('a second factor is set up, asked at the next sign-in and given up again', async ({
  ownSessionOf,
  browser,
  password,
  expectAccessible,
}) => {
  const { page } = await ownSessionOf(ofTheFactor);
  const account = new AccountPage(page);
  await account.open();
  await expectAccessible(page);
  const secret = await account.startSecondFactor(password);
  await expectAccessible(page);
  const codes = await account.confirmSecondFactor(codeOf(secret));
  await expect(page.getByText('恢复码还剩10个')).toBeVisible();

  const other = await browser.newPage();
  const signIn = new SignInPage(other);
  await signIn.open();
  await signIn.signIn(ofTheFactor, password);
  await signIn.giveCode('wrong');
  await expect(signIn.problem).toContainText('验证码不正确');
  await expectAccessible(other);
  await signIn.giveCode(codes[0] ?? '');
  await expect(other).toHaveURL(/\/tasks$/);
  await other.close();

  await account.removeSecondFactor(codes[1] ?? '');
  await expect(page.getByRole('button', { name: '设置两步验证' })).toBeVisible();
});

test('a session elsewhere is seen and ended, and a weak password is refused in words', async ({
  ownSessionOf,
  password,
}) => {
  const [{ page: desk }, { page: tablet }] = [
    await ownSessionOf(ofTheSessions),
    await ownSessionOf(ofTheSessions),
  ];
  const account = new AccountPage(desk);
  await account.open();
  await account.changePassword(password, 'password1234');
  await expect(desk.getByText('过于常见，容易被猜到')).toBeVisible();
  await desk.keyboard.press('Escape');

  await account.endOtherSessions();

  await expect(account.sessions).toHaveCount(2);
  await tablet.goto('/account');
  await expect(tablet).toHaveURL(/sign-in/);
});
