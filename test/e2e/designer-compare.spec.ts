import { DesignerDesk } from './support/designer-desk.js';
import { expect, test } from './support/test.js';

const deputy = /(id="deputy-chief-review"[\s\S]*?)candidateGroups="deputy-chief"/;

test('a draft shows what it changes beside the release it comes from, and reads as a handbook', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('process-designer@county-c');
  const desk = new DesignerDesk(page.request);
  const draftId = await desk.draft('county-c', '改两处');
  await desk.edit(draftId, 'ordinary-review.bpmn', (content) =>
    content
      .replace(deputy, '$1candidateGroups="chief"')
      .replace('name="检察长审批"', 'name="检察长决定"'),
  );

  await page.goto(`/designer/drafts/${draftId}?tab=compare`);
  const changes = page.getByRole('navigation', { name: '全部变化' });
  await expect(changes.getByRole('button')).toHaveCount(2);
  await expect(changes).toContainText('岗位 分管副检察长 → 检察长');
  await expect(changes).toContainText('名称 检察长审批 → 检察长决定');
  await expect(page.locator('.twin-canvas .djs-shape.is-changed')).toHaveCount(4);
  await page.keyboard.press('n');
  await expect(page.getByText('2 / 2')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/designer/drafts/${draftId}/handbook`);
  const chapter = page.locator('section').filter({ hasText: '检察长决定' }).first();
  await expect(chapter).toContainText('作出救助决定（自受理起10个工作日）');
  await expect(page.getByRole('img', { name: '一般案件审批' })).toBeVisible();
  await desk.discard(draftId);
});
