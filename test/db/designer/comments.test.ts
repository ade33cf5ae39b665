import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommentThread } from '../../../server/designer/comments/comment-thread.entity.js';
import { listComments } from '../../../server/designer/comments/list-comments.js';
import {
  answerComment,
  correctComment,
  reopenComment,
  resolveComment,
  writeComment,
} from '../../../server/designer/comments/write-comment.js';
import { usualNow } from '../../support/test-deps.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { actorOf, aWorld, type World } from '../cases/world.js';

let world: World;
let designer: Actor;
let publisher: Actor;
beforeAll(async () => {
  world = await aWorld();
  designer = await actorOf(world, 'process-designer@province-a');
  publisher = await actorOf(world, 'process-publisher@province-a');
});
afterAll(async () => {
  await world.drop();
});

const minutesLater = (minutes: number) =>
  new Date(Date.parse(usualNow) + minutes * 60_000).toISOString();

/** A thread on the first review of the release in force. */
async function aThread(): Promise<string> {
  world.clock.set(usualNow);
  const { id } = await writeComment(world.deps, {
    ...{ actor: designer, on: { releaseId: 'standard-1' }, file: 'ordinary-review.bpmn' },
    ...{ elementId: 'department-head-review', elementName: '部门负责人审核' },
    text: '期限是否应为二日？',
  });
  return id;
}

const threadSeenBy = async (actor: Actor, id: string) => {
  const { threads } = await listComments(world.deps, { actor, packageName: 'standard' });
  const thread = threads.find((one) => one.id === id);
  if (!thread) throw new Error('no such thread');
  return thread;
};
const firstEntry = async (id: string) => {
  const [entry] = (await threadSeenBy(designer, id)).entries;
  if (!entry) throw new Error('an empty thread');
  return entry;
};

describe('a comment on an element', () => {
  it('is read and answered by whoever sees the process, settled, and opened again', async () => {
    const id = await aThread();

    await answerComment(world.deps, { actor: publisher, id, text: '同意改为二日。' });
    await resolveComment(world.deps, { actor: designer, id, text: '' });
    const settled = await threadSeenBy(publisher, id);
    await reopenComment(world.deps, { actor: publisher, id, text: '新草稿没有改。' });

    expect(settled.state).toBe('resolved');
    const thread = await threadSeenBy(designer, id);
    expect(thread).toMatchObject({ state: 'open', elementName: '部门负责人审核', draftId: null });
    expect(thread.entries.map(({ kind, text, by }) => [kind, text, by.id])).toEqual([
      ['text', '期限是否应为二日？', designer.accountId],
      ['text', '同意改为二日。', publisher.accountId],
      ['resolved', '', designer.accountId],
      ['reopened', '新草稿没有改。', publisher.accountId],
    ]);
  });

  it('is mended by whoever wrote it within ten minutes, and shows that it was', async () => {
    const id = await aThread();
    const { id: entryId } = await firstEntry(id);
    world.clock.set(minutesLater(10));

    await correctComment(world.deps, { actor: designer, id, entryId, text: '期限应为二日。' });

    expect(await firstEntry(id)).toMatchObject({
      ...{ text: '期限应为二日。', correctedAt: minutesLater(10), mayCorrect: true },
    });
  });

  it.each([
    ['after more than ten minutes', 10.01, () => designer],
    ['by somebody else', 1, () => publisher],
  ])('stays as it is %s', async (_when, minutes, who) => {
    const id = await aThread();
    const { id: entryId } = await firstEntry(id);
    world.clock.set(minutesLater(minutes));

    const correcting = correctComment(world.deps, { actor: who(), id, entryId, text: '改' });

    await expect(correcting).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect((await firstEntry(id)).text).toBe('期限是否应为二日？');
  });

  it('is not settled twice, nor opened again while it is open', async () => {
    const id = await aThread();

    const reopening = reopenComment(world.deps, { actor: designer, id, text: '重开' });
    await expect(reopening).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await resolveComment(world.deps, { actor: designer, id, text: '已改' });
    const again = resolveComment(world.deps, { actor: designer, id, text: '已改' });

    await expect(again).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('in the package of an office is closed to whoever does not see that package', async () => {
    const id = await aThread();
    await world.em.update(CommentThread, { id }, { package: 'county-b' });
    const stranger = await actorOf(world, 'process-designer@county-a');

    const reading = listComments(world.deps, { actor: stranger, packageName: 'county-b' });
    const answering = answerComment(world.deps, { actor: stranger, id, text: '答' });

    await expect(reading).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(answering).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
