import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('the course of a case is narrowed and printed as it is shown', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  await clerk.casePage.open(caseId);
  await clerk.page.getByText(/^全部（\d+）$/).click();
  await expect(clerk.page).toHaveURL(/\/cases\//);
  const print = clerk.page.getByRole('link', { name: '打印' });

  await clerk.page.goto((await print.getAttribute('href')) ?? '');

  await expect(clerk.casePage.heading).toHaveText('案件办理经过');
  await expect(clerk.page.getByText(person.name).first()).toBeVisible();
  await expect(clerk.page.getByRole('row')).not.toHaveCount(1);
  await expect(clerk.page.getByText(/本表由系统根据案件记录生成/)).toBeVisible();
});

test('the head says the next step and who holds it since when', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);

  await clerk.casePage.open(caseId);

  await expect(clerk.casePage.nextStep).toContainText('材料审核');
  await expect(clerk.casePage.nextStep).toContainText(/自\d{4}-\d{2}-\d{2}起/);
});

test('a remark is written, pinned and stands first', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  const chief = await workplaceOf('chief@county-c');
  await chief.casePage.open(caseId);
  await chief.casePage.show('工作备注');
  const remarks = chief.casePage.content.getByRole('listitem');

  for (const text of ['请先核实交强险赔付', '申请人住院，下周走访']) {
    await chief.page.getByLabel('写备注').fill(text);
    await chief.page.getByRole('button', { name: '保存备注' }).click();
    await expect(remarks.first()).toContainText(text);
  }
  await remarks.last().getByRole('button', { name: '置顶' }).click();

  await expect(remarks.first()).toContainText('请先核实交强险赔付');
  await expect(remarks.first().getByRole('button', { name: '取消置顶' })).toBeVisible();
});
