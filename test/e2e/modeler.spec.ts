import { DesignerPage } from './pages/DesignerPage.js';
import { DesignerDesk } from './support/designer-desk.js';
import { englishIn } from './support/english-in.js';
import { expect, test } from './support/test.js';

const office = 'county-c';
const officer = '专职委员审核';

test('a step is drawn by the keyboard alone, copied into another diagram, and still undone after a look elsewhere', async ({
  workplaceOf,
}) => {
  const { page } = await workplaceOf(`process-designer@${office}`);
  const desk = new DesignerDesk(page.request);
  const draftId = await desk.draft(office, '键盘绘图');
  const designer = new DesignerPage(page);
  const { modeler } = designer;
  await designer.openId(draftId);
  await designer.openProcess('一般案件审批');

  await modeler.find('分管副检察长审核');
  await page.keyboard.press('a');
  await modeler.chooseByKeys('审批');
  await expect(modeler.panel.getByRole('textbox', { name: '名称' })).toHaveValue('审批');
  await modeler.rename(officer);

  await page.getByRole('switch', { name: '显示技术字段' }).click();
  const technical = page.getByRole('region', { name: '技术字段' });
  await expect(technical.getByTitle('展开或收起').first()).toBeVisible();
  expect(await englishIn(technical)).toEqual([]);

  await modeler.find(officer);
  await page.keyboard.press('Control+c');
  await designer.openProcess('重大疑难案件集体研究');
  await expect(modeler.steps(officer)).toHaveCount(0);
  await modeler.find('检察长签发');
  await page.keyboard.press('Control+v');
  await modeler.click();
  await expect(modeler.steps(officer)).toHaveCount(1);

  await designer.show('检查');
  await designer.show('编辑');
  await modeler.undo();
  await expect(modeler.steps(officer)).toHaveCount(0);
  await designer.openProcess('一般案件审批');
  await expect(modeler.steps(officer)).toHaveCount(1);
  await modeler.undo();
  await modeler.undo();
  await expect(modeler.steps(officer)).toHaveCount(0);
  await desk.discard(draftId);
});
