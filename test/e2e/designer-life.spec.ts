import { randomUUID } from 'node:crypto';
import { DesignerPage } from './pages/DesignerPage.js';
import { DesignerDesk } from './support/designer-desk.js';
import { PlayedCase } from './support/played-case.js';
import { expect, test } from './support/test.js';

const office = 'county-c';
const file = 'ordinary-review.bpmn';
const process = '一般案件审批';
const versionIn = (releaseId: string): string => releaseId.slice(office.length + 1);

test('a draft is written by one person at a time, and what two wrote is settled by choice', async ({
  workplaceOf,
}) => {
  const { page } = await workplaceOf(`process-designer@${office}`);
  const desk = new DesignerDesk(page.request);
  const id = await desk.draft(office, '两人同时修改');
  const designer = new DesignerPage(page);
  await designer.openId(id);
  await designer.openProcess(process);

  await desk.edit(id, file, (xml) => xml.replace('name="检察长审批"', 'name="检察长决定"'));
  await designer.modeler.select('deputy-chief-review');
  await designer.modeler.rename('分管副检察长初审');
  await page.getByRole('button', { name: '用我的' }).click();
  await expect(designer.modeler.steps('分管副检察长初审')).toBeVisible();
  await designer.show('历史');
  await expect(page.getByText('同时修改时放下的内容')).toBeVisible();

  const colleague = await workplaceOf('process-designer@city-a');
  await new DesignerPage(colleague.page).openId(id);
  await expect(colleague.page.getByText(/正在编辑，您现在只能查看/)).toBeVisible();
  await colleague.page.getByRole('button', { name: '接手编辑' }).click();
  const sure = colleague.page.getByRole('tooltip');
  await sure.getByRole('button', { name: '接手编辑' }).click();
  await expect(colleague.page.getByText(/正在编辑，您现在只能查看/)).toBeHidden();
  await page.reload();
  await expect(page.getByText(/正在编辑，您现在只能查看/)).toBeVisible();
});

test('a package from elsewhere is read before it becomes a draft, and a draft given back says why', async ({
  workplaceOf,
}) => {
  const { page } = await workplaceOf(`process-designer@${office}`);
  const desk = new DesignerDesk(page.request);
  const foreign = await desk.draft(office, '外省的流程');
  await desk.edit(foreign, file, (xml) => xml.replaceAll('"deputy-chief"', '"commissioner"'));
  const zip = await page.request.get(`/api/designer/drafts/${foreign}/export`);
  await desk.discard(foreign);
  const designer = new DesignerPage(page);

  const report = await designer.lookAtFile('外省流程包.zip', await zip.body());
  await expect(report).toContainText('commissioner');
  await page.getByRole('dialog').getByRole('button', { name: '导入为草稿' }).click();
  await page.waitForURL('**/designer/drafts/*');
  await designer.openProcess(process);
  await expect(designer.findings).toContainText('commissioner');

  const title = '改一处名称';
  const id = await desk.draft(office, title);
  await desk.edit(id, file, (xml) => xml.replace('name="检察长审批"', 'name="检察长决定"'));
  await desk.submit(id, '终审一级改称决定。');
  const publisher = new DesignerPage((await workplaceOf(`process-publisher@${office}`)).page);
  await publisher.openDraft(title);
  await publisher.giveBack('名称应当与办法一致。');
  await designer.openId(id);
  await expect(page.getByText('名称应当与办法一致。')).toBeVisible();
});

test('a case that runs is moved to a newer release and back, and the release is retired', async ({
  workplaceOf,
  baseURL,
  password,
}) => {
  test.slow();
  const { page } = await workplaceOf(`process-publisher@${office}`);
  const releasing = new DesignerDesk(page.request);
  const designer = await workplaceOf(`process-designer@${office}`);
  const drawing = new DesignerDesk(designer.page.request);
  const release = async (basedOn: string): Promise<string> => {
    // words no release had before, also when the journey is tried again
    const words = `逐级审批（${randomUUID()}）；`;
    const id = await drawing.draft(office, '改一处说明', basedOn);
    await drawing.edit(id, file, (xml) => xml.replace(/逐级审批[^；]*；/, words));
    await drawing.submit(id, '流程说明改一处。');
    return releasing.release(id);
  };
  const older = await release('standard-1');
  const played = await PlayedCase.file(baseURL ?? '', password, office);
  await played.playTo('部门负责人审核', ['intake-clerk', 'handler']);
  const newer = await release(older);
  const publisher = new DesignerPage(page);

  await publisher.openRelease(newer, 'running');
  await publisher.chooseRunning(process, older);
  await publisher.migrateAll('统一使用新版');
  await expect(publisher.drawer).toContainText('完成1件，拒绝0件');
  await publisher.migrateBack('新版有误');
  await expect(publisher.drawer).toContainText(`第${versionIn(newer)}版→第${versionIn(older)}版`);
  await expect(publisher.drawer).toContainText('完成1件，拒绝0件');

  await publisher.retire(newer, '改用原来的版本');
  await expect(page.getByText(`已登记停用，此后新案件使用${older}`)).toBeVisible();
});
