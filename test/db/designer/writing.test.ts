import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lockDraft, unlockDraft } from '../../../server/designer/draft-lock.js';
import { listSnapshots } from '../../../server/designer/list-snapshots.js';
import { restoreDraft, takeSnapshot } from '../../../server/designer/restore-draft.js';
import { saveFiles } from '../../../server/designer/save-files.js';
import {
  aDesignerWorld,
  contentOf,
  renamed,
  review,
  shipped,
  type DesignerWorld,
} from './designer-world.js';

let world: DesignerWorld;
beforeAll(async () => {
  world = await aDesignerWorld();
});
afterAll(async () => {
  await world.drop();
});

const filesOf = async (id: string) => (await world.view(id)).files;
const reviewOf = async (id: string) => contentOf(await filesOf(id), review);
const later = (seconds: number) => {
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1_000));
};
const kinds = async (id: string) =>
  (await listSnapshots(world.deps, { actor: world.designer, id })).map(({ kind }) => kind);

describe('two designers of one draft', () => {
  it('do not write over each other: who saw an older revision is told who changed it, and nothing is lost', async () => {
    const id = await world.begun();
    const save = { id, revision: 1, files: [renamed('先到')] };
    await saveFiles(world.deps, { actor: world.designer, ...save });
    later(91);

    const saving = saveFiles(world.deps, {
      ...{ ...save, actor: world.second, files: [renamed('后到')] },
    });

    await expect(saving).rejects.toMatchObject({
      code: 'DRAFT_CHANGED',
      details: { conflict: { by: world.designer.displayName } },
    });
    expect(await reviewOf(id)).toBe(renamed('先到').content);
  });

  it('keep the draft for themselves while they write, until ninety seconds after the last sign of life', async () => {
    const id = await world.begun();
    await lockDraft(world.deps, { actor: world.second, id, take: false });
    const saving = () => world.save(id, [renamed('甲')]);

    await expect(saving()).rejects.toMatchObject({
      code: 'DRAFT_LOCKED',
      details: { conflict: { by: '周明' } },
    });
    expect((await world.view(id)).lock).toMatchObject({ name: '周明' });
    expect((await world.view(id)).editable).toBe(false);
    later(90);
    expect(await saving()).toBe(2);
  });

  it('may take it over; who had it cannot save any more', async () => {
    const id = await world.begun();
    await lockDraft(world.deps, { actor: world.second, id, take: false });
    await expect(
      lockDraft(world.deps, { actor: world.designer, id, take: false }),
    ).rejects.toMatchObject({ code: 'DRAFT_LOCKED' });

    await lockDraft(world.deps, { actor: world.designer, id, take: true });

    const saving = saveFiles(world.deps, {
      ...{ actor: world.second, id, revision: 1, files: [renamed('乙')] },
    });
    await expect(saving).rejects.toMatchObject({ code: 'DRAFT_LOCKED' });
    await unlockDraft(world.deps, { actor: world.second, id });
    expect((await world.draft(id)).lockedBy).toBe(world.designer.accountId);
    await unlockDraft(world.deps, { actor: world.designer, id });
    expect((await world.draft(id)).lockedBy).toBeNull();
  });
});

describe('a save', () => {
  it('sent twice because the answer was lost is one', async () => {
    const id = await world.begun();
    const save = { actor: world.designer, id, revision: 1, files: [renamed('丙')] };

    const answers = [await saveFiles(world.deps, save), await saveFiles(world.deps, save)];

    expect(answers).toEqual([2, 2]);
  });

  it('adds and deletes files and says at which revision each changed', async () => {
    const id = await world.begun();
    const form = shipped.find(({ name }) => name.endsWith('.form'));
    const content = form?.content ?? '';

    await world.save(id, [
      { name: 'forms/extra.form', content },
      { name: 'hearing.bpmn', content: null },
    ]);

    const files = await filesOf(id);
    expect(files.find(({ name }) => name === 'forms/extra.form')?.revision).toBe(2);
    expect(files.find(({ name }) => name === review)?.revision).toBe(1);
    expect(files.some(({ name }) => name === 'hearing.bpmn')).toBe(false);
  });

  it.each([
    ['an entity', review, '<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'UNSAFE_FILE'],
    ['a broken file', review, '<bpmn:definitions', 'UNSAFE_FILE'],
    ['a path outside', '../secrets.bpmn', '<x/>', 'UNSAFE_FILE'],
    ['no form', 'forms/a.form', '[]', 'UNSAFE_FILE'],
  ])('with %s is refused and changes nothing', async (_what, name, content, code) => {
    const id = await world.begun();

    await expect(world.save(id, [renamed('丁'), { name, content }])).rejects.toMatchObject({
      code,
    });

    expect((await world.draft(id)).revision).toBe(1);
  });

  it('leaves the national process of an office package alone, and shows it', async () => {
    const id = await world.begun({ of: 'county-a' });
    const national = { name: 'relief-case.bpmn', content: contentOf(shipped, 'relief-case.bpmn') };

    await expect(world.save(id, [national])).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });

    const shown = (await filesOf(id)).filter(({ isNational }) => isNational);
    expect(shown).toEqual([{ ...national, revision: 0, isNational: true }]);
  });

  it('is not for designers of another office', async () => {
    const id = await world.begun({ of: 'county-a' });
    const actor = await world.person('process-designer@county-b');

    const saving = saveFiles(world.deps, { actor, id, revision: 1, files: [renamed('戊')] });

    await expect(saving).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(world.view(id, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the history of a draft', () => {
  it('keeps what there was at the beginning, then every ten minutes of writing', async () => {
    const id = await world.begun();
    await world.save(id, [renamed('一')]);
    later(10 * 60);
    await world.save(id, [renamed('二')]);
    await world.save(id, [renamed('三')]);

    expect(await kinds(id)).toEqual(['rolling', 'created']);
  });

  it('takes the draft back to a snapshot, and keeps what it was before', async () => {
    const id = await world.begun();
    await world.save(id, [renamed('四')]);
    const snapshotId = await takeSnapshot(world.deps, { actor: world.designer, id, note: '定稿' });
    later(1);
    await world.save(id, [renamed('五'), { name: 'hearing.bpmn', content: null }]);

    const back = { actor: world.designer, id, revision: 3, source: { snapshotId } };
    expect(await restoreDraft(world.deps, back)).toBe(4);

    expect(await reviewOf(id)).toBe(renamed('四').content);
    expect((await filesOf(id)).some(({ name }) => name === 'hearing.bpmn')).toBe(true);
    const [before] = await listSnapshots(world.deps, { actor: world.designer, id });
    expect(before).toMatchObject({ kind: 'before-restore', revision: 3 });
  });

  it('takes the draft back to a release of its package, never to one of another office', async () => {
    const id = await world.begun();
    await world.save(id, [renamed('六')]);
    const to = (releaseId: string) =>
      restoreDraft(world.deps, {
        ...{ actor: world.designer, id, revision: 2, source: { releaseId } },
      });
    await expect(to('nothing-1')).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await to('standard-1');

    expect(await reviewOf(id)).toBe(contentOf(shipped, review));
  });
});
