import { photos } from '../support/photos.js';
import { fileApplication } from './support/file-application.js';
import { expect, test, type Workplace } from './support/test.js';

test('every fault of a form is shown at once and the first takes the keyboard', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);

  await clerk.task.choose('不属于本院管辖，移送或者告知');
  await clerk.task.submit();

  await expect(clerk.task.faults).toHaveCount(2);
  await expect(clerk.task.field('移送（告知）机关')).toBeFocused();
});

test('what was typed is there again after the page is opened anew', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);

  await clerk.task.choose('材料齐全，予以受理');
  await clerk.task.field('备注').fill('申请人下周补交照片');
  await expect(clerk.task.draftNote).toBeVisible();
  await clerk.page.reload();

  await expect(clerk.task.field('备注')).toHaveValue('申请人下周补交照片');
});

test('a task that somebody else took meanwhile is refused and nothing typed is lost', async ({
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
});

test('a task that is given back can be taken again', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const name = await openMaterialsTask(clerk);

  await clerk.task.giveBack();
  await clerk.inbox.open('可签收');
  await clerk.inbox.claim(name);

  await expect(clerk.task.heading).toContainText('材料审核');
  await clerk.task.choose('材料齐全，予以受理');
});

test('the inbox is walked by j and k and opened by Enter', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);
  await clerk.inbox.open('待办');
  await expect(clerk.inbox.row('材料审核')).not.toHaveCount(0);

  await clerk.page.getByRole('heading', { level: 1 }).click();
  await clerk.page.keyboard.press('j');
  await clerk.page.keyboard.press('Enter');

  await expect(clerk.page).toHaveURL(/\/tasks\/.+/);
  await expect(clerk.task.heading).toContainText('材料审核');
});

test('what submitting does is said beside the button, and Ctrl+Enter submits', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);
  await expect(clerk.task.consequence).toContainText('选择意见后');

  await clerk.task.choose('材料齐全，予以受理');

  await expect(clerk.task.consequence).toContainText('提交后：');
  await expect(clerk.task.chosenWay).toContainText('材料齐全，予以受理');
  await clerk.page.keyboard.press('Control+Enter');
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();
});

test('Ctrl+S keeps the draft at once and says so', async ({ workplaceOf }) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  await openMaterialsTask(clerk);
  await clerk.task.choose('材料齐全，予以受理');

  await clerk.page.keyboard.press('Control+s');

  await expect(clerk.page.getByText('草稿已保存')).toBeVisible();
});

test('a refusal is asked once more, naming the case, and nothing is sent meanwhile', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const name = await openMaterialsTask(clerk);
  await clerk.task.choose('不属于本院管辖，移送或者告知');
  await clerk.task.field('移送（告知）机关').fill('某区人民法院');
  await clerk.task.field('移送（告知）理由').fill('原案由该院办理。');
  await clerk.task.submit();
  const dialog = clerk.page.getByRole('dialog');

  await expect(dialog).toContainText(name);
  await dialog.getByRole('button', { name: '再看看' }).click();

  await expect(clerk.task.field('移送（告知）机关')).toHaveValue('某区人民法院');
});

test('a paper is read beside the form, and Alt+1 to 3 move between them', async ({
  workplaceOf,
}) => {
  const clerk = await workplaceOf('intake-clerk@county-c');
  const { caseId, person } = await fileApplication(clerk.page);
  await clerk.inbox.open('待办');
  await clerk.inbox.openTask(person.name, '材料审核');
  await clerk.task.choose('材料齐全，予以受理');
  await clerk.task.submit();
  await expect(clerk.page.getByText(/^已提交/)).toBeVisible();
  const handler = await workplaceOf('handler@county-c');
  await handler.casePage.open(caseId);
  await handler.casePage.registerReplies();
  await handler.inbox.open('待办');
  await handler.inbox.openTask(person.name, '审查核实');

  await handler.task.openPaper('受理通知书');

  await expect(
    handler.task.paper.frameLocator('iframe').getByText(person.name).first(),
  ).toBeVisible();
  await handler.page.keyboard.press('Alt+2');
  await expect(handler.page.locator('[data-pane="paper"]')).toBeFocused();
  await handler.page.keyboard.press('Alt+1');
  await expect(handler.page.locator('[data-pane="facts"]')).toBeFocused();

  await expect(handler.page.getByText('本案还没有走访笔录')).toBeVisible();
  const enclosures = handler.page.getByRole('group', { name: '核实材料附件' }).last();
  const scan = { name: '邻里证明.jpg', mimeType: 'image/jpeg', buffer: photos.plain };
  await enclosures.getByLabel('选择文件：核实材料附件').last().setInputFiles(scan);
  await expect(enclosures.getByText('邻里证明.jpg')).toBeVisible();
  await expect(handler.task.draftNote).toBeVisible();
  await handler.page.reload();
  await expect(enclosures.getByText('邻里证明.jpg')).toBeVisible();
});

/** A new case of its own, its first task open; answers the applicant's name. */
async function openMaterialsTask({ page, inbox, task }: Workplace): Promise<string> {
  const { person } = await fileApplication(page);
  await inbox.open('待办');
  await inbox.openTask(person.name, '材料审核');
  await expect(task.heading).toContainText('材料审核');
  return person.name;
}
