import { currentSession } from '../../server/accounts/api.js';
import { toLocalDate } from '../../server/domain/basics/local-date.js';
import { enterLeave } from '../../server/people/api.js';
import { fileApplication } from './support/file-application.js';
import { expect, test, type Workplace } from './support/test.js';

/** Within ten seconds on a machine at rest, as the benchmark of standstills measures; here others are at work, too. */
const soon = { timeout: 20_000 };

test('a case whose only holder of a role goes on leave is named with its cause, mended from there, and gone', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const intake = await workplaceOf('intake-clerk@city-a');
  const head = await workplaceOf('department-head@city-a');
  const { person } = await fileApplication(intake.page);
  await intake.inbox.open('待办');
  await expect(intake.page.getByText(person.name).first()).toBeVisible();
  await goOnLeave(intake, 'city-a');

  await head.page.goto(`/monitor/stuck?q=${encodeURIComponent(person.name)}`);
  const row = head.page.getByRole('row', { name: new RegExp(person.name) });
  await expect(row).toContainText('承办人请假且无人代理', soon);
  await expectAccessible(head.page);

  await row.getByText('承办人不在岗').click();
  const drawer = head.page.getByRole('dialog', { name: '承办人不在岗' });
  const wayOut = drawer.getByRole('link', { name: '安排代理' });
  await expect(wayOut).toBeVisible();
  await expectAccessible(head.page);
  await wayOut.click();
  await head.page.getByRole('tab', { name: '本院' }).click();
  await head.page
    .getByRole('button', { name: /销\s*假/ })
    .first()
    .click();
  const confirm = head.page.getByRole('dialog');
  // a window that still grows may not take the click
  await expect(async () => {
    const yes = confirm.getByRole('button', { name: /销\s*假/ });
    if (await yes.isVisible()) await yes.click({ timeout: 2_000 });
    await expect(confirm).toBeHidden({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });

  await head.page.goto(`/monitor/stuck?q=${encodeURIComponent(person.name)}`);
  await expect(row).toHaveCount(0, soon);
  await expect(head.page.getByText('没有符合条件的停滞事项')).toBeVisible();
});

/** On leave today, with nobody standing in, past the screens. */
async function goOnLeave({ page }: Workplace, officeId: string): Promise<void> {
  const session = currentSession.response.parse(
    await (await page.request.get(currentSession.path)).json(),
  );
  const today = toLocalDate(new Date());
  const answer = await page.request.post(enterLeave.path, {
    headers: { 'x-csrf-token': session.csrfToken },
    data: { officeId, kind: 'annual', from: today, to: today, deputyId: null },
  });
  // a second try finds the leave of the first
  expect([enterLeave.status, 422]).toContain(answer.status());
}
