import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp } from '../../../server/app.js';
import { Attachment } from '../../../server/attachments/attachment.entity.js';
import { CaseFinding } from '../../../server/cases/case-finding.entity.js';
import { ReleaseForm } from '../../../server/engine/release-form.entity.js';
import { Task } from '../../../server/tasks/task.entity.js';
import { insertTask } from '../../db/tasks/a-task.js';
import { aWorld, file, type World } from '../../db/cases/world.js';
import { photos } from '../../support/photos.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testConfig } from '../../support/test-deps.js';

const files = mkdtempSync(join(tmpdir(), 'yingjiu-enclosures-'));
const formKey = 'verify-case@1';

let world: World;
let handler: Awaited<ReturnType<typeof signedInAgent>>;
let caseId: string;
let task: Task;

beforeAll(async () => {
  world = await aWorld();
  const app = createApp({ ...world.deps, config: testConfig({ files }) }, { engine: null });
  handler = await signedInAgent(app, 'handler@county-a', 'a password nobody uses');
  await world.em.insert(ReleaseForm, {
    ...{ formKey, formId: 'verify-case' },
    formSchema: readFileSync('processes/forms/verify-case.form', 'utf8'),
  });
});
afterAll(async () => {
  await world.drop();
  rmSync(files, { recursive: true });
});
beforeEach(async () => {
  ({ caseId } = await file(world));
  task = await insertTask(world.em, { caseId, act: 'verify-case', formKey });
});

/** Takes a scan in as the screen does, and answers its id. */
async function aScan(of = caseId, kind = 'record'): Promise<string> {
  const sent = await handler
    .post(`/api/cases/${of}/attachments?kind=${kind}&name=a.jpg`)
    .set('content-type', 'application/octet-stream')
    .send(photos.plain);
  return (sent.body as { id: string }).id;
}
const complete = (enclosures: unknown) =>
  handler.post(`/api/tasks/${task.id}/complete`).send({
    data: { findings: '证明与邻里反映相符。', verifyNext: 'assistance', ...assistance, enclosures },
  });
const assistance = {
  assistingOfficeId: 'county-b',
  assistanceTask: 'verify',
  assistanceNote: '请代为走访。',
};
const scanOf = (id: string) => world.em.findOneByOrFail(Attachment, { id });
const stateOf = async () => (await world.em.findOneByOrFail(Task, { id: task.id })).state;

describe('the files of a form', () => {
  it('belong to what was submitted: they stand in it, and can no longer be taken back', async () => {
    const [first, second] = [await aScan(), await aScan()];

    const response = await complete([second, first]);
    const late = await handler.post(`/api/attachments/${first}/withdraw`);

    expect([response.status, response.text]).toEqual([200, expect.any(String)]);
    const done = await world.em.findOneByOrFail(Task, { id: task.id });
    expect(done.submission).toMatchObject({ enclosures: [second, first] });
    expect((await scanOf(first)).reliedAt).toEqual(world.clock.now());
    expect(late.status).toBe(409);
    const found = await world.em.findOneByOrFail(CaseFinding, { caseId, kind: 'verification' });
    expect(found.data).toMatchObject({ enclosures: [second, first] });
  });

  it.each([
    ['of another case', async () => aScan((await file(world)).caseId)],
    ['of another kind', () => aScan(caseId, 'material')],
    [
      'taken back meanwhile',
      async () => {
        const id = await aScan();
        await handler.post(`/api/attachments/${id}/withdraw`);
        return id;
      },
    ],
    ['that nobody ever sent', async () => randomUUID()],
  ])('%s are refused at their field, and nothing else of the form is taken', async (_, another) => {
    const own = await aScan();
    const foreign = await another();

    const response = await complete([own, foreign]);

    expect(response.status).toBe(400);
    expect(response.body).toMatchObject({ errors: [{ pointer: '/data/enclosures' }] });
    expect(await stateOf()).toBe('open');
    expect((await scanOf(own)).reliedAt).toBeNull();
  });

  it('are counted by the form', async () => {
    const response = await complete(Array.from({ length: 21 }, () => randomUUID()));

    expect(response.body).toMatchObject({
      errors: [{ pointer: '/data/enclosures', detail: expect.stringContaining('最多附20个文件') }],
    });
  });

  it('lie in a draft as they are, and hold nobody to them', async () => {
    const id = await aScan();

    const saved = await handler
      .put(`/api/tasks/${task.id}/draft`)
      .send({ data: { enclosures: [id] } });
    const read = await handler.get(`/api/tasks/${task.id}`);
    const back = await handler.post(`/api/attachments/${id}/withdraw`);

    expect([saved.status, back.status]).toEqual([200, 200]);
    expect(read.body).toMatchObject({ draft: { enclosures: [id] } });
  });
});
