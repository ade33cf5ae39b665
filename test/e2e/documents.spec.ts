import { DraftPage } from './pages/DraftPage.js';
import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('a paper is drafted by one person, reviewed by another, issued and read on its page', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  await clerk.casePage.open(caseId);
  await clerk.casePage.show('文书');
  const desk = new DraftPage(clerk.page);

  const draft = await desk.begin('核实笔录');
  await desk.fill('地点', '村民委员会');
  await desk.fill('记录人', '张明');
  await desk.addLine('核实人员', '张明');
  await desk.addLine('核实人员', '李强');
  await desk.answerAll('三口人，务农。');
  await expect(desk.preview.getByText('村民委员会').first()).toBeVisible();
  await expect(desk.preview.getByText(person.name).first()).toBeVisible();
  await desk.take('送审');
  await expect(clerk.page.getByText('待审核')).toBeVisible();
  await expect(clerk.page.getByRole('button', { name: '审核通过' })).toBeDisabled();

  const head = await workplaceOf('department-head@county-c');
  await head.page.goto(draft);
  const review = new DraftPage(head.page);
  await review.take('审核通过');
  await expect(head.page.getByText('待出具')).toBeVisible();
  await review.take('编号出具');

  await head.page.waitForURL('**/documents/*');
  await expect(head.page.getByRole('heading', { level: 1 })).toContainText('核实笔录');
  const paper = head.page.frameLocator('iframe[title*="核实笔录"]');
  await expect(paper.getByText('村民委员会').first()).toBeVisible();
});
