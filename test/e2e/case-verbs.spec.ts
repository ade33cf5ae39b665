import { CaseVerbsPage } from './pages/CaseVerbsPage.js';
import { bringToReview } from './support/bring-to-review.js';
import { fileApplication } from './support/file-application.js';
import { expect, test } from './support/test.js';

test('who steps out of a case is shut out of it once the chief has decided', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  const handler = await workplaceOf('handler@county-c');
  await handler.casePage.open(caseId);
  const own = new CaseVerbsPage(handler.page);
  const asking = await own.open('回避');
  await asking.getByRole('button', { name: '提出回避' }).click();
  await own.choose(asking.getByLabel('回避情形'), '与本案当事人有其他关系，可能影响公正处理案件');
  await asking.getByLabel('事实和理由').fill('申请人是我的大学同学');
  await expectAccessible(handler.page);
  await asking.getByRole('button', { name: '提出回避' }).click();
  await expect(asking.getByText('等待决定')).toBeVisible();
  await expect(asking.getByText(/由其所在检察院的检察长决定/)).toBeVisible();

  const chief = await workplaceOf('chief@county-c');
  await chief.casePage.open(caseId);
  const deciding = await new CaseVerbsPage(chief.page).open('回避');
  await deciding.getByRole('button', { name: '作出决定' }).click();
  await deciding.getByLabel('审查情况和理由').fill('关系属实，应当回避');
  await deciding.getByRole('button', { name: '作出决定' }).click();
  await expect(deciding.getByText('予以回避', { exact: true })).toBeVisible();

  await handler.casePage.open(caseId);
  await expect(handler.page.getByText('您已回避本案，不能再查看或者办理')).toBeVisible();
});

test('a case stands still and goes on again, and says so wherever it is shown', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  const head = await workplaceOf('department-head@county-c');
  await head.casePage.open(caseId);
  const verbs = new CaseVerbsPage(head.page);
  await verbs.open('中止办理');
  const stopping = head.page.getByRole('dialog', { name: '中止办理' });
  await verbs.choose(stopping.getByLabel('中止原因'), '等待伤情鉴定、伤残评定或者价格认定');
  await verbs.fillDay(stopping.getByLabel('计划恢复日期'), 14);
  await stopping.getByLabel('说明').fill('伤残评定尚未作出');
  await expectAccessible(head.page);
  await stopping.getByRole('button', { name: '中止办理' }).click();
  await expect(head.page.getByText(/起中止办理，计划/)).toBeVisible();

  await verbs.open('恢复办理');
  const going = head.page.getByRole('dialog', { name: '恢复办理' });
  await going.getByLabel('说明').fill('伤残评定已经作出');
  await going.getByRole('button', { name: '恢复办理' }).click();
  await expect(head.page.getByText(/起中止办理，计划/)).toBeHidden();
});

test('who was asked about a case writes it down; leaders read it, others do not', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  await clerk.casePage.open(caseId);
  const verbs = new CaseVerbsPage(clerk.page);
  const drawer = await verbs.open('过问记录');
  await drawer.getByRole('button', { name: '记录过问' }).click();
  await drawer.getByText('其他人员').click();
  await drawer.getByLabel('过问人').fill('钱某');
  await drawer.getByLabel('单位和职务').fill('某公司经理');
  await verbs.fillDay(drawer.getByLabel('过问日期'), 0);
  await drawer.getByText('电话', { exact: true }).click();
  const content = `来电要求从快办理（${caseId.slice(0, 8)}）`;
  await drawer.getByLabel('内容').fill(content);
  await expectAccessible(clerk.page);
  await drawer.getByRole('button', { name: '记录过问' }).click();
  await expect(drawer.getByRole('listitem').filter({ hasText: content })).toBeVisible();

  const auditor = await workplaceOf('auditor@county-c');
  await auditor.page.goto('/interferences');
  await expect(auditor.page.getByText(content)).toBeVisible();
  await expectAccessible(auditor.page);

  const handler = await workplaceOf('clerk@county-c');
  await handler.casePage.open(caseId);
  const empty = await new CaseVerbsPage(handler.page).open('过问记录');
  await expect(empty.getByText('没有可以查看的过问记录')).toBeVisible();
  await expect(empty.getByText(content)).toBeHidden();
});

test('the number a case has elsewhere is asked for twice when another case has it', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const first = await fileApplication(clerk.page);
  const second = await fileApplication(clerk.page);
  const verbs = new CaseVerbsPage(clerk.page);
  const number = `TYYW${first.caseId.slice(0, 8)}`;
  const fill = async (caseId: string) => {
    await clerk.casePage.open(caseId);
    await verbs.open('外部案号');
    const dialog = clerk.page.getByRole('dialog', { name: '外部案号' });
    await dialog.getByLabel(/外部案号/).fill(number);
    await dialog.getByLabel('变更理由').fill('统一业务应用系统立案');
    await dialog.getByRole('button', { name: '保存' }).click();
    return dialog;
  };

  await expect(await fill(first.caseId)).toBeHidden();
  const dialog = await fill(second.caseId);
  await expect(dialog.getByText(/已经使用这个外部案号/)).toBeVisible();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
});

test('termination is confirmed by typing the word', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId } = await fileApplication(clerk.page);
  const head = await workplaceOf('department-head@county-c');
  await head.casePage.open(caseId);
  const verbs = new CaseVerbsPage(head.page);
  await verbs.open('终止办理');
  const dialog = head.page.getByRole('dialog', { name: /终止/ });
  await verbs.choose(dialog.getByLabel('终止原因'), '申请人撤回申请');
  await dialog.getByLabel('说明').fill('申请人书面撤回');
  await dialog.getByRole('button', { name: /终止/ }).click();
  await expect(dialog.getByText('请输入“终止办理”', { exact: true })).toBeVisible();
  await dialog.getByLabel(/请输入“终止办理”/).fill('终止办理');
  await dialog.getByRole('button', { name: /终止/ }).click();
  await expect(head.page.getByText(/申请人书面撤回/).first()).toBeVisible();
});

test('an approval given by telephone is recorded, checked by another and signed by the approver', async ({
  workplaceOf,
  baseURL,
  password,
  expectAccessible,
}) => {
  const { name, caseId, handler } = await bringToReview(baseURL ?? '', password);
  const clerk = await workplaceOf('clerk@county-a');
  await clerk.casePage.open(caseId);
  const verbs = new CaseVerbsPage(clerk.page);
  const drawer = await verbs.open('电话审批登记');
  await drawer.getByRole('button', { name: '登记电话审批' }).click();
  await drawer.getByLabel('批准人', { exact: true }).click();
  await clerk.page.locator('.ant-select-item-option').first().click();
  await verbs.fillNow(drawer.getByLabel('通话时间'));
  await drawer.getByLabel('批准人答复内容').fill('同意，抓紧发放。');
  await drawer.getByLabel('不能等待书面审批的理由').fill('次日手术，医院当日催缴');
  await drawer.getByRole('radio', { name: '同意', exact: true }).check();
  await drawer.getByLabel('意见内容').fill('同意救助。');
  await expectAccessible(clerk.page);
  await drawer.getByRole('button', { name: '登记电话审批' }).click();
  await expect(drawer.getByText('待复核', { exact: true })).toBeVisible();

  const second = await workplaceOf(handler);
  await second.casePage.open(caseId);
  const checking = await new CaseVerbsPage(second.page).open('电话审批登记');
  await checking.getByRole('button', { name: '复核', exact: true }).click();
  await checking.getByRole('radio', { name: '另行回拨核实' }).check();
  await checking.getByRole('button', { name: '记录属实，确认' }).click();
  await second.page
    .getByRole('dialog', { name: /名义办结/ })
    .getByRole('button', { name: /确 ?定/ })
    .click();
  await expect(checking.getByText('待补签', { exact: true })).toBeVisible();

  const head = await workplaceOf('department-head@county-a');
  await head.inbox.open('待办');
  const waiting = head.page.getByRole('region', { name: '待我补签的电话审批' });
  const row = waiting.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: '核对并补签' }).click();
  const dialog = head.page.getByRole('dialog', { name: '电话审批补签' });
  await expect(dialog.getByText('同意，抓紧发放。')).toBeVisible();
  await dialog.getByRole('radio', { name: '记录属实，补签' }).check();
  await expectAccessible(head.page);
  await dialog.getByRole('button', { name: '核对并补签' }).click();
  await head.page
    .getByRole('dialog', { name: /补签后不能撤销/ })
    .getByRole('button', { name: /确 ?定/ })
    .click();
  await expect(row).toBeHidden();

  await head.casePage.open(caseId);
  await expect(head.page.getByText(/补签电话审批/).first()).toBeVisible();
});
