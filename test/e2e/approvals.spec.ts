import { photos } from '../support/photos.js';
import { CaseVerbsPage } from './pages/CaseVerbsPage.js';
import { bringToReview } from './support/bring-to-review.js';
import { expect, test } from './support/test.js';

test('an approval of today is not urged, a letter goes out beside it, and it comes on paper', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  const { caseId, taskId, handler: username } = await bringToReview(baseURL ?? '', password);
  const handler = await workplaceOf(username);
  await handler.page.goto(`/tasks/${taskId}`);
  await handler.verbs.open();
  await expect(handler.verbs.item('催办')).toContainText('任务今天才到，请从明天起催办');

  await handler.casePage.open(caseId);
  const letters = await new CaseVerbsPage(handler.page).open('函询、协助和催复');
  await letters.getByRole('button', { name: '另行发函' }).click();
  await letters.getByLabel('函询单位').fill('县医疗保障局');
  await letters.getByRole('button', { name: '另行发函' }).click();
  const letter = letters.getByRole('listitem').filter({ hasText: '县医疗保障局' });
  await expect(letter).toContainText('另行发出');
  await expect(letter.getByRole('button', { name: '催复' })).toBeDisabled();

  const clerk = await workplaceOf('clerk@county-a');
  await clerk.casePage.open(caseId);
  const verbs = new CaseVerbsPage(clerk.page);
  const entering = await verbs.open('线下签批登记');
  await entering.getByRole('button', { name: '登记线下签批' }).click();
  const scan = { name: '审批表.jpg', mimeType: 'image/jpeg', buffer: photos.plain };
  await entering.locator('input[type=file]').last().setInputFiles(scan);
  await entering.getByLabel('签批人').click();
  await clerk.page.locator('.ant-select-item-option').first().click();
  await verbs.fillDay(entering.getByLabel('签批日期'), 0);
  await entering.getByRole('radio', { name: '同意', exact: true }).check();
  await entering.getByLabel('意见内容').fill('同意承办部门意见。');
  await entering.getByRole('button', { name: '登记线下签批' }).click();
  await expect(entering.getByText('等待复核', { exact: true })).toBeVisible();

  await handler.casePage.open(caseId);
  const checking = await new CaseVerbsPage(handler.page).open('线下签批登记');
  await checking.getByRole('button', { name: '对照复核' }).click();
  await checking.getByRole('button', { name: '与扫描件一致，确认' }).click();
  await handler.page
    .getByRole('dialog', { name: /名义办结/ })
    .getByRole('button', { name: /确 ?定/ })
    .click();
  await expect(checking.getByText('已复核', { exact: true })).toBeVisible();
});

test('an amount is adjusted, then the proposal is returned with what is missing, and its handler reads it', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  const { name, caseId, handler: username } = await bringToReview(baseURL ?? '', password);
  const head = await workplaceOf('department-head@county-a');
  await head.inbox.open('待办');
  await head.inbox.openTask(name, '部门负责人审核');
  await head.task.form.fill({
    审批意见: '同意救助，调整金额',
    调整后的金额: '20000',
    意见内容: '参照同类案件，调整为2万元。',
  });
  await head.task.finish('确认签署');

  await head.casePage.open(caseId);
  await expect(head.casePage.figure('拟救助金额')).toContainText('20,000.00');
  const deputy = await workplaceOf('deputy-chief@county-a');
  await deputy.inbox.open('待办');
  await deputy.inbox.openTask(name, '分管副检察长审核');
  await deputy.page.getByRole('button', { name: '退回', exact: true }).click();
  const dialog = deputy.page.getByRole('dialog', { name: '退回补正' });
  await dialog.getByLabel('需要补正的内容').fill('补充家庭支出的证明');
  await dialog.getByLabel('退回意见').fill('材料不足，退回补正。');
  await dialog.getByRole('button', { name: /退 ?回/ }).click();
  await expect(dialog).toBeHidden();

  const handler = await workplaceOf(username);
  await handler.inbox.open('待办');
  await handler.inbox.openTask(name, '审查核实');
  await expect(handler.page.getByText(/需要补正：补充家庭支出的证明/).first()).toBeVisible();
});
