import type { Page } from '@playwright/test';
import { checkCharacter } from '../../server/domain/people/identity-number.js';
import { randomPerson } from './support/random-person.js';
import { expect, test } from './support/test.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

test('a paper application with a scan whose sending breaks off, and what is missing', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { intake, page } = await workplaceOf('intake-clerk@county-a');
  await intake.open();
  await intake.fill(randomPerson());
  await intake.goTo('材料');
  await intake.material('生活困难证明').getByText('待补').click();
  await expect(page.getByText('将一次性告知申请人还需补充：生活困难证明')).toBeVisible();
  const identity = intake.material('申请人身份证明');
  await page.route('**/scans?**', (route) => route.abort(), { times: 1 });

  await attach(page, identity, '身份证.png');
  await expect(identity.getByRole('alert')).toContainText('没有上传成功');
  await identity.getByRole('button', { name: '重试' }).click();

  await expect(identity.getByRole('button', { name: '查看身份证.png' })).toBeVisible();
  await expectAccessible(page);
  await intake.next();
  await expectAccessible(page);
  await intake.submit();
  await expect(page.getByText('请当场打印、签名')).toBeVisible();
  await expect(page.getByText('国家司法救助申请书')).toBeVisible();
});

test('an oral application makes the record to be read out and signed', async ({ workplaceOf }) => {
  const { intake, page } = await workplaceOf('intake-clerk@county-a');
  await intake.open();
  await intake.chooseWay('口头申请');
  await intake.fill(randomPerson());
  await intake.submit();

  await expect(page.getByText('口头申请笔录')).toBeVisible();
});

test('on behalf of a minor the guardian and the agent are asked for', async ({ workplaceOf }) => {
  const { intake, page } = await workplaceOf('intake-clerk@county-a');
  const digits = `43062420150102${String(Date.now() % 1000).padStart(3, '0')}`;
  const child = { ...randomPerson(), identityNumber: digits + checkCharacter(digits) };
  await intake.open();
  await intake.chooseWay('代为申请');
  await intake.next();
  await intake.fillPerson(child);
  await intake.next();

  await expect(page.getByText('申请人未满18周岁，监护人姓名必填')).toBeVisible();
  await expect(page.getByText('代为申请，代理人姓名必填')).toBeVisible();
  await page.getByLabel('监护人姓名').fill('李秀兰');
  await page.getByLabel('监护人与申请人的关系').fill('母亲');
  await page.getByLabel('代理人姓名').fill('李秀兰');
  await page.getByLabel('代理人与申请人的关系').fill('母亲');
  await page.getByRole('radio', { name: '法定代理', exact: true }).check();
  await intake.next();

  await expect(page.getByLabel('案由')).toBeVisible();
});

test('what is written survives a reload and signing out', async ({ ownSessionOf }) => {
  const first = await ownSessionOf('intake-clerk@county-a');
  const person = randomPerson();
  await first.intake.open();
  await first.intake.next();
  await first.intake.fillPerson(person);
  await expect(first.intake.saved).toBeVisible();

  await first.page.reload();
  await expect(first.page.getByLabel('证件号码')).toHaveValue(person.identityNumber);
  await first.page.context().clearCookies();
  const again = await ownSessionOf('intake-clerk@county-a');
  await again.intake.open();
  await again.page.getByRole('link', { name: person.name }).click();

  await expect(again.page.getByLabel('证件号码')).toHaveValue(person.identityNumber);
});

async function attach(page: Page, line: ReturnType<Page['locator']>, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await line.getByRole('button', { name: /^选择文件/ }).click();
  await (await chooser).setFiles({ name, mimeType: 'image/png', buffer: png });
}
