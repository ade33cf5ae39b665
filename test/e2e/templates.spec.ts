import { expect, test } from './support/test.js';

const title = '受理通知书';

test('a template is written, mended by what the check says, tried, released by another and ended again', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page, templates } = await workplaceOf('system-admin@county-b');
  await templates.open(title);
  await expect.poll(() => templates.previewText()).toContain('国家司法救助受理通知书');
  await templates.previewOn('案件文书');
  await expect(page.getByText(/您的岗位不查看案件文书/)).toBeVisible();
  await templates.begin();

  await templates.typeAtEnd('<p>{{secret}}</p>');
  await expect(templates.findings).toContainText('没有“secret”这一项');
  await templates.act('试印');
  await expect(page.getByText(/没有通过/)).toBeVisible();
  await expect(templates.state).toHaveText('草稿');
  await expectAccessible(page);

  await templates.editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await templates.typeAtEnd('<p>办理结果另行通知。</p>');
  await expect(templates.findings).toContainText('检查没有发现问题');
  await expect.poll(() => templates.previewText()).toContain('办理结果另行通知。');
  await page.getByLabel('改了什么').fill('说明结果另行通知');
  await templates.act('试印');
  await expect(templates.state).toHaveText('已试印，待发布');
  await templates.view('对比');
  await expect(page.getByText('办理结果另行通知。')).toBeVisible();

  const other = await workplaceOf('security-admin@county-b');
  await other.templates.open(title);
  await other.templates.act('发布');
  await other.templates.confirm('发布');
  await expect(other.templates.state).toHaveText('已发布');
  await other.templates.openList();
  await expect(other.templates.row(title)).toContainText(/county-b-\d+/);
  await expectAccessible(other.page);

  await other.templates.open(title);
  await other.templates.act('停用');
  await other.templates.confirm('停用', '试用结束');
  await other.templates.openList();
  await expect(other.templates.row(title)).toContainText('标准文本');
});

test('what was typed is there again after a reload, and a click puts a field where the cursor is', async ({
  workplaceOf,
}) => {
  const { page, templates } = await workplaceOf('system-admin@county-a');
  await templates.open(title);
  await templates.begin();
  await templates.typeAtEnd('<p>');

  await templates.words.getByRole('button', { name: /成文日期/ }).click();
  await page.keyboard.type('</p>');
  await page.keyboard.press('Control+s');
  await expect(templates.saved).toBeVisible();
  await page.reload();

  await templates.editor.click();
  await page.keyboard.press('Control+End');
  await expect(templates.editor).toContainText('<p>{{date issuedOn}}</p>');
  await templates.act('放弃草稿');
  await templates.confirm('放弃草稿');
  await expect(templates.state).toHaveText('已放弃');
});
