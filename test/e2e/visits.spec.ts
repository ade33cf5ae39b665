import { photos } from '../support/photos.js';
import { SignInPage } from './pages/SignInPage.js';
import { VisitsPage } from './pages/VisitsPage.js';
import { bringToReview } from './support/bring-to-review.js';
import { expect, test } from './support/test.js';

test('a visit is written and signed without network, is opened by the PIN alone, and is a paper of the case afterwards', async ({
  workplaceOf,
  expectAccessible,
  baseURL,
  password,
}) => {
  test.setTimeout(240_000);
  const { caseId, name, handler } = await bringToReview(baseURL ?? '', password);
  const { page } = await workplaceOf(handler);
  await page.setViewportSize({ width: 820, height: 1180 });
  const visits = new VisitsPage(page);
  await visits.open();
  await visits.begin(name);

  await page.context().setOffline(true);
  const [start, end] = ['00:00', '23:59'];
  await visits.write({ 记录人: '乙助理', 答1: '两口人，靠低保。', 开始时间: start, 结束时间: end });
  await visits.addPhoto({ name: 'roof.jpg', mimeType: 'image/jpeg', buffer: photos.baseline });
  await page.reload();
  await expectAccessible(page);
  await visits.enterPin('246801');
  await expect(page.getByText('还可以输入4次')).toBeVisible();
  await visits.enterPin();
  await expect(visits.field('答1')).toHaveValue('两口人，靠低保。');
  await visits.signAll(name);
  await expectAccessible(page);
  await visits.finish();
  await visits.shows('未同步');

  // The answer of the server is lost on the way: it has the record, the device does not know.
  await visits.loseAnswers();
  await page.context().setOffline(false);
  await expect(page.getByText('连接不上服务器')).toBeVisible();
  await visits.changeAgain();
  await visits.hearAnswers();
  await visits.write({ 答1: '三口人，靠低保。' });
  await visits.signAll(name);
  await visits.finish();
  await visits.shows('有冲突');
  await page.getByRole('link', { name: '处理' }).click();
  const differences = page.getByRole('table');
  await expect(differences.getByRole('row', { name: '问答' })).toContainText('两口人');
  await expect(differences.getByRole('row', { name: '问答' })).toContainText('三口人');
  await expectAccessible(page);
  await page.getByRole('button', { name: '两份都保留' }).click();
  await visits.shows('已同步');

  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`/cases/${caseId}?tab=visits`);
  await expect(page.getByText('共2份走访笔录')).toBeVisible();
  await expect(page.getByText('张照片')).toHaveCount(0);
  await expect(page.getByText('三口人，靠低保。')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/cases/${caseId}?tab=documents`);
  await expect(page.getByText('核实笔录').first()).toBeVisible();
});

test('five wrong PINs shut the device until somebody signs in again', async ({
  ownSessionOf,
  password,
}) => {
  const username = 'handler@county-b';
  const { page } = await ownSessionOf(username);
  const visits = new VisitsPage(page);
  await visits.open();
  await page.getByRole('button', { name: '锁定' }).click();
  await page.getByText('请输入离线密码').waitFor();

  await page.context().setOffline(true);
  for (const left of [4, 3, 2, 1]) {
    await visits.enterPin('246801');
    await expect(page.getByText(`还可以输入${left}次`)).toBeVisible();
  }
  await visits.enterPin('246801');
  await expect(page.getByText('离线密码输错次数过多')).toBeVisible();

  await page.context().setOffline(false);
  await page.waitForURL('**/sign-in');
  const signIn = new SignInPage(page);
  await signIn.signIn(username, password);
  await page.waitForURL('**/visits');
  await visits.open();
  await expect(page.getByRole('heading', { name: '本机的笔录' })).toBeVisible();
});
