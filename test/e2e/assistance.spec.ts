import { askForHelp } from './support/ask-for-help.js';
import { bringToReview } from './support/bring-to-review.js';
import { expect, test } from './support/test.js';

test('an office asked for help drafts its reply in its own name, found on the page of the case', async ({
  workplaceOf,
  expectAccessible,
  baseURL,
  password,
}) => {
  const { caseId, handler } = await bringToReview(baseURL ?? '', password);
  await askForHelp((await workplaceOf(handler)).page, caseId, 'county-b');
  const { page, casePage } = await workplaceOf('handler@county-b');

  await page.goto(`/cases/${caseId}?tab=documents`);
  await expect(casePage.content.getByText(/委托白水县人民检察院协助调查核实/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '起草复函' }).click();
  await page.getByLabel('协助结果或者退回的理由').fill('申请人借住亲属房屋，所述属实。');
  await page.getByLabel('联系人').fill('宋慧敏');

  const paper = page.locator('iframe').first().contentFrame();
  await expect(paper.getByText('白水县人民检察院').first()).toBeVisible();
  await expect(paper.getByText('申请人借住亲属房屋，所述属实。')).toBeVisible();
  await page.goto(`/cases/${caseId}?tab=documents`);
  await expect(page.getByRole('link', { name: '复函起草中，打开草稿' })).toBeVisible();
});
