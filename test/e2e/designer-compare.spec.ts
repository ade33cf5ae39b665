import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './support/test.js';

interface File {
  name: string;
  content: string;
}

const deputy = /(id="deputy-chief-review"[\s\S]*?)candidateGroups="deputy-chief"/;

test('a draft shows what it changes beside the release it comes from, and reads as a handbook', async ({
  workplaceOf,
  expectAccessible,
}) => {
  const { page } = await workplaceOf('process-designer@county-c');
  const draftId = await draftOf(page.request, 'county-c');

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
  await change(page.request, `/api/designer/drafts/${draftId}/discard`, 'post', {});
});

/** A draft of the office's package with another role and another name in the ordinary review; made past the screens, which have journeys of their own. */
async function draftOf(request: APIRequestContext, officeId: string): Promise<string> {
  const draft = { package: officeId, basedOn: 'standard-1', title: '改两处' };
  const { id } = (await change(request, '/api/designer/drafts', 'post', draft)) as { id: string };
  await change(request, `/api/designer/drafts/${id}/lock`, 'post', {});
  const view = await request.get(`/api/designer/drafts/${id}`);
  const { revision, files } = (await view.json()) as { revision: number; files: File[] };
  const name = 'ordinary-review.bpmn';
  const content = (files.find((file) => file.name === name)?.content ?? '')
    .replace(deputy, '$1candidateGroups="chief"')
    .replace('name="检察长审批"', 'name="检察长决定"');
  const body = { revision, files: [{ name, content }] };
  await change(request, `/api/designer/drafts/${id}/files`, 'put', body);
  return id;
}

async function change(
  request: APIRequestContext,
  path: string,
  method: 'post' | 'put',
  data: object,
): Promise<unknown> {
  const session = await request.get('/api/sessions/current');
  const { csrfToken } = (await session.json()) as { csrfToken: string };
  const answer = await request[method](path, { data, headers: { 'x-csrf-token': csrfToken } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.status() === 204 ? undefined : ((await answer.json()) as unknown);
}
