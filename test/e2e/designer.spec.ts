import { DesignerPage } from './pages/DesignerPage.js';
import * as answers from './support/answers.js';
import { PlayedCase } from './support/played-case.js';
import { expect, test } from './support/test.js';

/** An office whose own package no other journey uses. */
const office = 'county-b';
const level = '专职委员审核';
const title = '一般案件增加专职委员审核';
const everybody = [
  ...['intake-clerk', 'handler', 'department-head', 'deputy-chief', 'chief', 'clerk'],
  ...['finance-clerk', 'finance-reviewer'],
];

test('a designer draws a new approval level, another person releases it, and a case goes through it to its end', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  test.slow();
  const before = await PlayedCase.file(baseURL ?? '', password, office);
  const designer = new DesignerPage((await workplaceOf(`process-designer@${office}`)).page);
  const { modeler } = designer;

  await designer.draft(title);
  await designer.openProcess('一般案件审批');
  await modeler.dropOnFlow('审批', 'department-head-verdict-to-before-deputy-chief');
  await expect(designer.findings).toContainText('没有角色，没有人能办');
  await modeler.rename(level);
  await modeler.pick('岗位', '分管副检察长');
  await expect(modeler.panel.getByText('作出救助决定')).toBeVisible();
  await expect(modeler.panel.getByText(/审批$/).first()).toBeVisible();
  await expect(designer.findings).toContainText('错误0处，提示0处');

  await expect(await designer.try()).toContainText('走了不同的路');
  await designer.show('比较');
  await expect(designer.changes).toContainText(level);
  await expect(designer.changes).toContainText('岗位：分管副检察长');
  await designer.submit('一般案件在分管副检察长之前增加专职委员审核一级。');

  const publisher = new DesignerPage((await workplaceOf(`process-publisher@${office}`)).page);
  await publisher.openDraft(title);
  await publisher.release();

  const after = await PlayedCase.file(baseURL ?? '', password, office);
  await after.playTo(level, everybody.slice(0, 3));
  const deputy = await workplaceOf(`deputy-chief@${office}`);
  await deputy.inbox.open('待办');
  await deputy.inbox.openTask(after.name, level);
  await deputy.task.form.fill(answers.agreed);
  await deputy.task.finish('确认签署');
  await after.playToEnd(everybody);
  await deputy.casePage.open(after.id);
  await expect(deputy.casePage.head).toContainText('已办结');

  await before.playTo('分管副检察长审核', everybody.slice(0, 3));
  await deputy.casePage.open(before.id);
  await expect(deputy.page.getByText(level)).toHaveCount(0);
});
