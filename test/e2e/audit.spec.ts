import { AuditPage } from './pages/AuditPage.js';
import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('who looked at a case stands in the audit, without a name of a party, and the list for its subject is printed', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const intake = await workplaceOf('intake-clerk@county-a');
  const { caseId, person } = await fileApplication(intake.page);
  const head = await workplaceOf('department-head@county-a');
  await head.page.goto(`/cases/${caseId}`);
  await expect(head.page.getByText(person.name).first()).toBeVisible();

  const admin = await workplaceOf('audit-admin@county-a');
  const audit = new AuditPage(admin.page);
  await audit.open();
  await audit.find('案号', caseId);

  await expect(audit.rows('登记救助申请')).toHaveCount(1);
  await expect(audit.rows('查看案件').first()).toContainText('department-head@county-a');
  await expect(admin.page.getByText(person.name)).toHaveCount(0);
  await expect(audit.state).toContainText('核验一致');
  await audit.openNewest('登记救助申请');
  await expect(admin.page.getByText('案件标识')).toBeVisible();
  await expectAccessible(admin.page);

  const list = await head.page.request.get(`/api/cases/${caseId}/readers/print`);
  expect(await list.text()).toContain('个人信息查阅清单');
  await admin.page.reload();
  await expect(audit.rows('打印知情清单')).toHaveCount(1);
});

test('监督审计 reads the audit of one case at a time', async ({ workplaceOf }) => {
  const intake = await workplaceOf('intake-clerk@county-a');
  const { caseId } = await fileApplication(intake.page);
  const auditor = await workplaceOf('auditor@county-a');
  const audit = new AuditPage(auditor.page);

  await audit.open();
  await expect(auditor.page.getByText('请填写案号后查询。')).toBeVisible();
  await audit.find('案号', caseId);

  await expect(audit.rows('登记救助申请')).toHaveCount(1);
});

test('a handler has no way to the audit', async ({ workplaceOf }) => {
  const { page } = await workplaceOf('handler@county-a');

  await expect(page.getByRole('navigation').getByText('操作记录')).toHaveCount(0);
  await page.goto('/audit');
  await expect(page.getByText('您没有查看操作记录的职务。')).toBeVisible();
});
