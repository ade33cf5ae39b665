import { VisitsPage } from './pages/VisitsPage.js';
import { bringToReview } from './support/bring-to-review.js';
import { expect, test } from './support/test.js';

test('a visit is written and signed without network and is a paper of the case afterwards', async ({
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
  await page.reload();
  await expect(visits.field('答1')).toHaveValue('两口人，靠低保。');
  const asker = await visits.field('询问人').inputValue();
  for (const who of [`被走访人${name}`, `询问人${asker}`, '记录人乙助理']) await visits.sign(who);
  await visits.isKept();
  await expectAccessible(page);
  await visits.finish();
  await visits.shows('未同步');

  await page.context().setOffline(false);
  await visits.shows('已同步');
  await expectAccessible(page);
  await page.goto(`/cases/${caseId}?tab=documents`);
  await expect(page.getByText('核实笔录').first()).toBeVisible();
});
