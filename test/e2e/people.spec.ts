import { randomUUID } from 'node:crypto';
import { currentSession } from '../../server/accounts/api.js';
import { addDays, toLocalDate } from '../../server/domain/basics/local-date.js';
import { AbsencePage } from './pages/AbsencePage.js';
import { PeoplePage } from './pages/PeoplePage.js';
import { fileApplication } from './support/file-application.js';
import { expect, test, type Workplace } from './support/test.js';

test('a person is created by one administrator, given a role by another, and comes to work', async ({
  workplaceOf,
  signIn,
  page,
  expectAccessible,
}) => {
  const system = await workplaceOf('system-admin@county-b');
  const security = await workplaceOf('security-admin@county-b');
  const mark = randomUUID().slice(0, 6);
  const person = { name: `新人${mark}`, username: `new-${mark}`, office: '白水县人民检察院' };

  const people = new PeoplePage(system.page);
  await people.open();
  const oneTime = await people.create(person);
  await expectAccessible(system.page);

  const grants = new PeoplePage(security.page);
  await grants.open();
  await grants.find(person.name);
  await grants.grant('内勤');
  await expect(security.page.getByText('已授予职务')).toBeVisible();
  await expectAccessible(security.page);

  await signIn.open();
  await signIn.signIn(person.username, oneTime);
  await page.getByLabel(/当前密码/).fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill('Plum-blossom-in-snow-7');
  await page.getByLabel('再次输入新密码').fill('Plum-blossom-in-snow-7');
  await page.getByRole('button', { name: '保存新密码' }).click();

  await expect(page.getByRole('button', { name: `${person.name}，账户菜单` })).toBeVisible();
  await expect(page.getByText('内勤').first()).toBeVisible();
});

test('a colleague acts in another’s name, says so, and no longer may once it is ended', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const intake = await workplaceOf('intake-clerk@county-b');
  const clerk = await workplaceOf('clerk@county-b');
  const [intakeName, clerkName] = [await nameOf(intake), await nameOf(clerk)];
  const { person } = await fileApplication(intake.page);
  await intake.inbox.open('待办');
  await intake.inbox.openTask(person.name, '材料审核');
  const address = intake.page.url();

  const absence = new AbsencePage(intake.page);
  await absence.open();
  await absence.appoint(clerkName, addDays(toLocalDate(new Date()), 3), '外出培训');
  await expect(absence.today).toContainText(`${clerkName}代理您`);
  await expectAccessible(intake.page);

  await clerk.page.reload();
  await expect(clerk.page.getByText(`您正在代理${intakeName}`)).toBeVisible();
  await clerk.page.goto(address);
  await clerk.task.choose('材料齐全，予以受理');
  await clerk.task.submit();
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();

  await absence.end();
  await expect(intake.page.getByText('已结束代理')).toBeVisible();
  await clerk.page.goto('/delegations');
  await expect(clerk.page.getByText(`您正在代理${intakeName}`)).toHaveCount(0);
});

test('the register of offices says what stands against closing one', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('system-admin@city-a');
  await page.goto('/offices');

  await page
    .getByRole('row', { name: /白水县人民检察院/ })
    .getByRole('button', { name: /撤\s*销/ })
    .click();
  await page.getByRole('dialog').getByLabel('理由').fill('撤并');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /提\s*交/ })
    .click();

  await expect(page.getByRole('dialog').getByText(/尚有任职人员/)).toBeVisible();
  await expectAccessible(page);
});

async function nameOf({ page }: Workplace): Promise<string> {
  const answer = await page.request.get(currentSession.path);
  return currentSession.response.parse(await answer.json()).account.displayName;
}
