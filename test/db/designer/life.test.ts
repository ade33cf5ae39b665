import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Like } from 'typeorm';
import { EngineError } from '../../../processes/engine-error.js';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import { checkDraft, giveReasons } from '../../../server/designer/check-draft.js';
import { returnDraft } from '../../../server/designer/decide-draft.js';
import { ownReleaseFiles } from '../../../server/designer/release-files.js';
import { ProcessDraft } from '../../../server/designer/process-draft.entity.js';
import { discardDraft, withdrawDraft } from '../../../server/designer/submit-draft.js';
import { ProcessRelease } from '../../../server/engine/process-release.entity.js';
import { ReleaseProcess } from '../../../server/engine/release-process.entity.js';
import { Notice } from '../../../server/notices/notice.entity.js';
import { insertAccount } from '../../support/builders.js';
import {
  aDesignerWorld,
  contentOf,
  renamed,
  review,
  shipped,
  type DesignerWorld,
} from './designer-world.js';

let world: DesignerWorld;
/** Newest release of the country: each test goes on from there. */
let latest = 'standard-1';
beforeAll(async () => {
  world = await aDesignerWorld();
});
afterAll(async () => {
  await world.drop();
});

/** A draft of the newest release with one step renamed. */
async function changed(word: string): Promise<string> {
  const id = await world.begun({ basedOn: latest });
  await world.save(id, [renamed(word)]);
  return id;
}

async function submitted(word: string): Promise<string> {
  const id = await changed(word);
  await world.ready(id);
  await world.submit(id);
  return id;
}

describe('a draft', () => {
  it('begins with the files of the release it is based on', async () => {
    const id = await world.begun();

    const { files, basedOn, revision, state, isChecked, isTried } = await world.view(id);

    expect(files.map(({ name, content }) => ({ name, content }))).toEqual(shipped);
    expect({ basedOn, revision, state, isChecked, isTried }).toEqual({
      ...{ basedOn: 'standard-1', revision: 1, state: 'draft', isChecked: false, isTried: false },
    });
  });

  it('is checked by the lint with the offices of the installation, and found without fault', async () => {
    const id = await changed('科室负责人审批');

    const findings = await checkDraft(world.deps, { actor: world.designer, id, revision: 2 });

    expect(findings).toEqual([]);
    expect(await world.view(id)).toMatchObject({ isChecked: true, checkedRevision: 2 });
  });

  it('is neither checked nor tried any more once a file changes', async () => {
    const id = await changed('甲');
    await world.ready(id);
    expect(await world.view(id)).toMatchObject({ isChecked: true, isTried: true });

    await world.save(id, [renamed('乙')]);

    expect(await world.view(id)).toMatchObject({ isChecked: false, isTried: false });
    await expect(world.submit(id)).rejects.toMatchObject({ code: 'DRAFT_NOT_READY' });
  });

  it('with an error is not submitted', async () => {
    const id = await world.begun();
    await world.save(id, [
      {
        name: review,
        content: contentOf(shipped, review).replace(
          'candidateGroups="chief"',
          'candidateGroups="nobody"',
        ),
      },
    ]);
    await world.checked(id);

    const submitting = world.submit(id);

    await expect(submitting).rejects.toMatchObject({ code: 'DRAFT_NOT_READY' });
    await expect(submitting).rejects.toThrow('错误');
  });

  it('with a warning is submitted once a reason is given', async () => {
    const id = await world.begun({ basedOn: latest });
    await world.save(id, [renamed('')]);
    await world.checked(id);
    await expect(world.submit(id)).rejects.toThrow('1处提示没有说明理由');
    const { findings } = await world.view(id);
    const reasons = (findings ?? []).map(({ rule, file, elementId }) => ({
      ...{ rule, file, elementId, reason: '名称另行确定' },
    }));

    await giveReasons(world.deps, { actor: world.designer, id, reasons });
    await world.submit(id);

    expect((await world.draft(id)).state).toBe('submitted');
    await withdrawDraft(world.deps, { actor: world.designer, id });
  });

  it('that nobody tried is not submitted', async () => {
    const id = await changed('丙');
    const { revision } = await world.draft(id);
    await checkDraft(world.deps, { actor: world.designer, id, revision });

    await expect(world.submit(id)).rejects.toThrow('还没有试办');
  });

  it('that leaves a case of its trial standing is not submitted, and does not count as tried', async () => {
    const id = await changed('丁');
    await world.ready(id);
    await world.tried(id, 2);

    await expect(world.submit(id)).rejects.toThrow('试办有2件走不下去');
    expect((await world.view(id)).isTried).toBe(false);
  });

  it('that changes nothing is not submitted', async () => {
    const id = await world.begun({ basedOn: latest });
    await world.ready(id);

    await expect(world.submit(id)).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
  });

  it('is withdrawn by its designers, given back with a reason by others, and discarded', async () => {
    const id = await submitted('丁');
    await withdrawDraft(world.deps, { actor: world.designer, id });
    await world.submit(id);

    await returnDraft(world.deps, { actor: world.publisher, id, reason: '期限过短' });

    expect(await world.view(id)).toMatchObject({ state: 'draft', returnedReason: '期限过短' });
    await discardDraft(world.deps, { actor: world.designer, id });
    await expect(world.save(id, [renamed('戊')])).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('a release', () => {
  it('is made by a second person: files, days, keys of the engine and the audit', async () => {
    const id = await changed('部门审批');
    await world.checked(id);
    await world.submit(id);

    const { releaseId, effectiveOn } = await world.release(id);

    expect([releaseId, effectiveOn]).toEqual(['standard-2', '2026-03-02']);
    expect(await ownReleaseFiles(world.em, releaseId)).toEqual(
      shipped.map((file) => (file.name === review ? renamed('部门审批') : file)),
    );
    expect(await world.em.findOneByOrFail(ProcessRelease, { id: releaseId })).toMatchObject({
      ...{ releasedBy: world.publisher.accountId, note: '增加一级审批', retiredOn: null },
    });
    expect(
      await world.em.findOneByOrFail(ReleaseProcess, { processId: 'ordinary-review--standard-2' }),
    ).toMatchObject({ releaseId, definitionKey: expect.stringMatching(/^\d+$/) });
    expect(await world.draft(id)).toMatchObject({ state: 'released', releaseId });
    const acts = await world.em.find(AuditEntry, {
      where: { subjectId: id },
      order: { id: 'ASC' },
    });
    expect(acts.map(({ action }) => action)).toEqual([
      ...['draft-process', 'edit-process', 'check-process', 'try-process', 'submit-process'],
      'release-process',
    ]);
    latest = releaseId;
  });

  it('tells the publishers that it waits, and whoever submitted it what became of it', async () => {
    const id = await submitted('丁丁');
    await returnDraft(world.deps, { actor: world.publisher, id, reason: '请写明依据' });

    const told = await world.em.findBy(Notice, { effectKey: Like(`process-%:${id}:%`) });

    expect(told.map(({ kind, role, officeId }) => [kind, role, officeId])).toEqual(
      expect.arrayContaining([
        ['process-submitted', 'process-publisher', 'province-a'],
        ['process-returned', null, 'province-a'],
      ]),
    );
    expect(told.find(({ role }) => role === null)).toMatchObject({
      accountId: world.designer.accountId,
      text: expect.stringContaining('被退回'),
    });
  });

  it('is refused to whoever wrote in the draft, also when they publish as well', async () => {
    const both = await insertAccount(world.em, {
      ...{ officeId: 'province-a', roles: ['process-designer', 'process-publisher'] },
    });
    const id = await changed('己');
    await world.em.query('UPDATE process_draft SET locked_by = NULL WHERE id = ?', [id]);
    await giveReasons(world.deps, { actor: both, id, reasons: [] });
    await world.ready(id);
    await world.submit(id);

    await expect(world.release(id, both)).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
    expect(await world.view(id, both)).toMatchObject({ may: { design: true, release: false } });
  });

  it('is refused to who acts in the name of somebody who wrote in it', async () => {
    const both = await insertAccount(world.em, {
      ...{ officeId: 'province-a', roles: ['process-designer', 'process-publisher'] },
    });
    const id = await changed('庚');
    await world.em.query('UPDATE process_draft SET locked_by = NULL WHERE id = ?', [id]);
    await giveReasons(world.deps, { actor: both, id, reasons: [] });
    await world.ready(id);
    await world.submit(id);
    const other = await insertAccount(world.em, { officeId: 'province-a', roles: ['clerk'] });
    const delegate = {
      ...other,
      represents: [
        {
          ...{ accountId: both.accountId, displayName: '甲', delegationId: 'd' },
          roles: both.roles.filter(({ role }) => role === 'process-publisher'),
        },
      ],
    };

    await expect(world.release(id, delegate)).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
  });

  it('of the country is not for publishers of a single office', async () => {
    const id = await submitted('辛');
    const county = await world.person('process-publisher@county-a');

    await expect(world.release(id, county)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('the engine refuses leaves the draft submitted and nothing behind, and says which step is wrong', async () => {
    const id = await submitted('壬');
    const before = await world.em.count(ProcessRelease);
    world.engine.refusal = new EngineError(
      'INVALID_ARGUMENT',
      `deployResource: 3 INVALID_ARGUMENT: Command 'CREATE' rejected with code 'INVALID_ARGUMENT': Expected to deploy new resources, but encountered the following errors:\n'${review}': - Element: department-head-review\n    - ERROR: Must have exactly one 'zeebe:taskDefinition' extension element\n`,
    );

    const releasing = world.release(id);

    await expect(releasing).rejects.toMatchObject({ code: 'ENGINE_REFUSED' });
    await expect(releasing).rejects.toThrow(
      /ordinary-review\.bpmn的“.+”（department-head-review）/,
    );
    world.engine.refusal = null;
    expect((await world.draft(id)).state).toBe('submitted');
    expect(await world.em.count(ProcessRelease)).toBe(before);
  });

  it('is tried again later when the engine does not answer', async () => {
    const id = await submitted('癸');
    world.engine.refusal = new EngineError('UNAVAILABLE', 'no answer');

    await expect(world.release(id)).rejects.toThrow('no answer');

    world.engine.refusal = null;
    expect((await world.release(id)).releaseId).toBe('standard-3');
    latest = 'standard-3';
  });

  it('of a draft begun before another release is refused until the two were compared', async () => {
    const old = await world.begun({ basedOn: 'standard-1' });
    await world.save(old, [renamed('子')]);
    await world.ready(old);
    await expect(world.submit(old)).rejects.toMatchObject({ code: 'DRAFT_OUTDATED' });
    expect(await world.view(old)).toMatchObject({ isOutdated: true, latestReleaseId: latest });

    await world.submit(old, { comparedWith: latest });

    latest = (await world.release(old)).releaseId;
    expect(latest).toBe('standard-4');
  });

  it('may lie ahead, but not where the national process itself changes', async () => {
    const id = await world.begun({ basedOn: latest });
    const national = contentOf(shipped, 'relief-case.bpmn');
    await world.save(id, [
      {
        name: 'relief-case.bpmn',
        content: national.replace(/name="材料审核[^"]*"/, 'name="材料审查"'),
      },
    ]);
    await world.ready(id);
    expect(await world.view(id)).toMatchObject({ isAtOnce: true });

    await expect(world.submit(id, { effectiveOn: '2026-03-03' })).rejects.toMatchObject({
      code: 'DATE_INVALID',
    });
    await world.submit(id);

    expect((await world.draft(id)).effectiveOn).toBe('2026-03-02');
    await withdrawDraft(world.deps, { actor: world.designer, id });
  });

  it('does not lie in the past, nor before one that is still to come', async () => {
    const ahead = await changed('丑');
    await world.ready(ahead);
    await expect(world.submit(ahead, { effectiveOn: '2026-03-01' })).rejects.toThrow(
      '不能早于今天',
    );
    await world.submit(ahead, { effectiveOn: '2026-04-01' });
    const coming = (await world.release(ahead)).releaseId;
    const next = await world.begun({ basedOn: coming });
    await world.save(next, [renamed('寅')]);
    await world.ready(next);

    const submitting = world.submit(next, { effectiveOn: '2026-03-02' });

    await expect(submitting).rejects.toThrow(`${coming}自2026-04-01起施行`);
    await world.submit(next, { effectiveOn: '2026-04-01' });
    expect(await world.em.countBy(ProcessDraft, { id: next, state: 'submitted' })).toBe(1);
  });
});
