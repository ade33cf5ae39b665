import { bringToReview } from './support/bring-to-review.js';
import { fileApplication } from './support/file-application.js';
import { expect, test, type Workplace } from './support/test.js';

test('a task is given back through its menu and can be taken again', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const name = await openMaterialsTask(clerk);

  await clerk.verbs.choose('归还');
  await clerk.verbs.confirm();
  await expect(clerk.page.getByText('已归还')).toBeVisible();

  await clerk.inbox.open('可签收');
  await expect(clerk.inbox.row(name)).not.toHaveCount(0);
});

test('what may not be done is in the menu and says why', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);

  await clerk.verbs.open();

  await expect(clerk.verbs.item('撤回')).toContainText('尚未办结');
  await expect(clerk.verbs.item('撤回')).toHaveAttribute('aria-disabled', 'true');
  await expect(clerk.verbs.item('催办')).toContainText('本人办理');
  await expect(clerk.verbs.item('加签')).toContainText('不需要他人会签');
});

test('a proposal is taken back while nobody began to review it, and lies before its handler again', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  const { name, caseId, handler: username } = await bringToReview(baseURL ?? '', password);
  const handler = await workplaceOf(username);
  await handler.inbox.open('已办');
  await handler.inbox.openTask(name, '提出审查意见');

  await expect(async () => {
    await handler.page.reload();
    await handler.verbs.open();
    await expect(handler.verbs.item('撤回')).not.toContainText('正在处理', { timeout: 2_000 });
  }).toPass();
  await handler.verbs.item('撤回').click();
  await handler.page.getByRole('dialog').getByLabel('理由').fill('金额有误，重新提出');
  await handler.verbs.confirm();

  await expect(handler.page.getByText('已撤回')).toBeVisible();
  await handler.inbox.open('待办');
  await expect(handler.inbox.row(name)).toContainText('提出审查意见');
  await handler.casePage.open(caseId);
  await expect(handler.page.getByText(/撤回“提出审查意见”：金额有误/).first()).toBeVisible();
});

test('a colleague is asked for an opinion, and the question is taken back with a reason', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  const { taskId } = await bringToReview(baseURL ?? '', password);
  const head = await workplaceOf('department-head@county-a');
  await head.page.goto(`/tasks/${taskId}`);
  // An adjusted amount chooses its approval anew: most often the one it comes from.
  const adjusted = head.task.nextSteps.getByRole('listitem').filter({ hasText: '调整金额' });
  await expect(adjusted).toContainText('一般案件审批');

  await head.verbs.choose('加签');
  const dialog = head.page.getByRole('dialog');
  await dialog.getByLabel('会签人').click();
  const open = head.page.locator('.ant-select-item-option:not(.ant-select-item-option-disabled)');
  const chosen = head.page.locator('.ant-select-item-option-selected');
  // a list that still slides in may not have taken the click
  await expect(async () => {
    if ((await chosen.count()) === 0) await open.first().click({ timeout: 5_000 });
    await expect(chosen).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await dialog.getByLabel('会签事项').fill('金额是否适当？');
  await head.verbs.confirm();

  await expect(head.page.getByText('已发出会签请求')).toBeVisible();
  await expect(head.page.getByRole('region', { name: '会签意见' })).toContainText('尚未答复');
  await head.page.getByRole('button', { name: '减签' }).click();
  await head.page.getByRole('dialog').getByLabel('理由').fill('已当面沟通');
  await head.verbs.confirm();
  await expect(head.page.getByText('已减签：已当面沟通')).toBeVisible();
});

test('a leader gives a case to another handler, who finds the task and what was typed', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-a');
  const { caseId, person } = await fileApplication(clerk.page);
  await clerk.inbox.open('待办');
  await clerk.inbox.openTask(person.name, '材料审核');
  await clerk.task.choose('材料齐全，予以受理');
  await clerk.task.submit();
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();
  const head = await workplaceOf('department-head@county-a');
  await head.casePage.open(caseId);
  await expect(head.casePage.now).toContainText('审查核实');

  await head.page.getByRole('link', { name: '审查核实' }).first().click();
  await head.verbs.choose('变更承办人');
  const dialog = head.page.getByRole('dialog');
  // the ways to choose are there before the people are
  await dialog.getByRole('radio', { name: /在办/, disabled: false }).last().check();
  await dialog.getByLabel('理由').fill('原承办人工作调动');
  await head.verbs.confirm();

  await expect(head.page.getByText(/已由.+承办/)).toBeVisible();
  await head.casePage.open(caseId);
  await expect(head.page.getByText(/承办人由.+变更，指定.+承办/).first()).toBeVisible();
});

test('two people write at once: the second is told who was first and loses nothing', async ({
  workplaceOf,
}) => {
  const first = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(first);
  const second = await workplaceOf('intake-clerk@county-c');
  await second.page.goto(first.page.url());
  await first.task.choose('材料齐全，予以受理');
  await first.task.field('备注').fill('窗口一的备注');
  await second.task.choose('材料齐全，予以受理');
  await second.task.submit();
  await expect(second.page.getByText(/^已提交/)).toBeVisible();

  await first.task.submit();

  await expect(first.page.getByText(/已于.+办结此任务/)).toBeVisible();
  await expect(first.task.field('备注')).toHaveValue('窗口一的备注');
  await first.page.getByRole('button', { name: '对照双方内容' }).click();
  await expect(first.page.getByRole('columnheader', { name: '我填写的' })).toBeVisible();
  await expect(first.page.getByRole('cell', { name: '窗口一的备注' })).toBeVisible();
});

test('what was typed while the server was away is there again', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);
  await clerk.page.route('**/api/tasks/*/draft', (route) => route.abort());

  await clerk.task.field('备注').fill('断网时填写');
  await expect(clerk.page.getByText('草稿未能保存')).toBeVisible();
  await clerk.page.unroute('**/api/tasks/*/draft');
  await clerk.page.reload();

  await expect(clerk.page.getByText('已恢复本机保存')).toBeVisible();
  await expect(clerk.task.field('备注')).toHaveValue('断网时填写');
  await expect(clerk.task.draftNote).toBeVisible();
});

/** A new case of its own, its first task open; answers the applicant's name. */
async function openMaterialsTask({ page, inbox, task }: Workplace): Promise<string> {
  const { person } = await fileApplication(page);
  await inbox.open('待办');
  await inbox.openTask(person.name, '材料审核');
  await expect(task.heading).toContainText('材料审核');
  return person.name;
}
