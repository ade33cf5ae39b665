import { currentSession } from '../../server/accounts/api.js';
import { EnglishPage } from './pages/EnglishPage.js';
import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('who chooses English at the door works in English, and comes back to Chinese', async ({
  page,
  password,
}) => {
  const english = new EnglishPage(page);
  const isEnglish = async (names: readonly string[]) => {
    await expect.poll(() => english.chineseIn(names)).toEqual([]);
  };
  await english.choose();
  await isEnglish(['中文']);

  await english.signIn('intake-clerk@county-c', password);
  const { account } = currentSession.response.parse(
    await (await page.request.get(currentSession.path)).json(),
  );
  const { person } = await fileApplication(page);
  const own = [account.displayName, ...account.roles.map(({ officeName }) => officeName)];
  const title = `${person.name}申请国家司法救助案（故意伤害）`;
  const row = page.getByRole('row').filter({ hasText: person.name });
  await expect(row).toBeVisible();
  const boxes = page.getByRole('navigation', { name: 'Boxes of tasks' });
  await expect(boxes.getByRole('button', { name: 'To do' })).toBeVisible();

  await row.getByRole('link', { name: 'Review of materials' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Review of materials');
  await expect(page.getByText('Result of the review')).toBeVisible();
  await isEnglish([...own, title, person.name]);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByText('“Result of the review” is required')).toBeVisible();

  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('tab', { name: 'Documents' })).toBeVisible();
  await isEnglish([...own, title, person.name]);

  await english.backToChinese();
  await expect(page.getByRole('tab', { name: '文书' })).toBeVisible();
});
