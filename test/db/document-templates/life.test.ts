import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import {
  archiveVersion,
  giveBackVersion,
  releaseVersion,
} from '../../../server/document-templates/decide-version.js';
import {
  createDraft,
  discardDraft,
  saveDraft,
} from '../../../server/document-templates/draft-version.js';
import { listTemplates } from '../../../server/document-templates/list-templates.js';
import { TemplateVersion } from '../../../server/document-templates/template-version.entity.js';
import { tryVersion } from '../../../server/document-templates/try-version.js';
import { readVersion } from '../../../server/document-templates/version-view.js';
import { addDays } from '../../../server/domain/basics/local-date.js';
import { insertAccount } from '../../support/builders.js';
import {
  aTemplateWorld,
  changed,
  kind,
  packaged,
  today,
  type TemplateWorld,
} from './template-world.js';

let world: TemplateWorld;
beforeAll(async () => {
  world = await aTemplateWorld();
});
afterAll(() => world.database.drop());

describe('the life of a template', () => {
  it('is written from what is in force, tried, released by another person, and then in force below too', async () => {
    const place = await world.aPlace();
    const { root, county, drafter } = place;

    const id = await world.tried(place, root);
    expect(await world.numberInForce(root, today)).toBeNull();
    await world.release(place, id);

    expect(await world.numberInForce(root, today)).toBe(`${root}-1`);
    expect(await world.numberInForce(county, today)).toBe(`${root}-1`);
    expect(await world.rowOf(id)).toMatchObject({
      state: 'released',
      base: '1.0.0',
      validTo: null,
    });
    const actions = await world.database.dataSource.manager.find(AuditEntry, {
      where: { subjectId: id },
      order: { id: 'ASC' },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      ...['draft-template', 'edit-template', 'try-template', 'release-template'],
    ]);
    const view = await readVersion(world.deps, { actor: drafter, id });
    expect(view).toMatchObject({ version: `${root}-1`, state: 'released', body: changed });
  });

  it('of the own office goes before that of the office above', async () => {
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root));
    const own = changed.replace('七日', '十日');

    await world.release(place, await world.tried(place, place.county, own));

    expect(await world.numberInForce(place.county, today)).toBe(`${place.county}-1`);
    expect(await world.numberInForce(place.root, today)).toBe(`${place.root}-1`);
  });

  it('of a later day ends the one before on the day before', async () => {
    const place = await world.aPlace();
    const first = await world.tried(place, place.root);
    await world.release(place, first);
    const second = await world.tried(place, place.root, changed.replace('七日', '十日'));

    await world.release(place, second, '2026-04-01');

    expect(await world.numberInForce(place.root, '2026-03-31')).toBe(`${place.root}-1`);
    expect(await world.numberInForce(place.root, '2026-04-01')).toBe(`${place.root}-2`);
    expect((await world.rowOf(first)).validTo).toBe('2026-03-31');
    expect((await world.rowOf(second)).base).toBe(`${place.root}-1`);
  });

  it('does not begin before one that waits for its day', async () => {
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root), '2026-04-01');
    const second = await world.tried(place, place.root, changed.replace('七日', '十日'));

    await expect(world.release(place, second, '2026-04-01')).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    await world.release(place, second, '2026-04-02');

    expect(await world.numberInForce(place.root, '2026-04-01')).toBe(`${place.root}-1`);
  });

  it('begins today at the earliest', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);

    await expect(world.release(place, id, addDays(today, -1))).rejects.toMatchObject({
      faults: [{ pointer: '/validFrom', detail: '不能早于今天：已经出具的文书不会改变' }],
    });
  });

  it('is not released by whoever wrote or tried it', async () => {
    const place = await world.aPlace();
    const { manager } = world.database.dataSource;
    const both = await insertAccount(manager, {
      officeId: place.root,
      roles: ['system-admin', 'security-admin'],
    });
    const id = await createDraft(world.deps, {
      ...{ actor: place.drafter, kind, officeId: place.root, from: 'packaged' },
    });
    await tryVersion(world.deps, { actor: both, id, revision: 1 });

    const step = { id, revision: 2, validFrom: today, note: '' };
    await expect(releaseVersion(world.deps, { ...step, actor: both })).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    await expect(
      releaseVersion(world.deps, { ...step, actor: place.drafter }),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('has to be tried again after a word was changed', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);

    const body = changed.replace('七日', '八日');
    const { drafter } = place;
    await saveDraft(world.deps, { actor: drafter, id, revision: 3, body, note: '' });

    expect(await world.rowOf(id)).toMatchObject({ state: 'draft', triedSha256: null });
    await expect(world.release(place, id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('stays tried when only the note was changed', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);

    const save = { id, revision: 3, body: changed, note: '依新规定' };
    await saveDraft(world.deps, { actor: place.drafter, ...save });

    expect((await world.rowOf(id)).state).toBe('tried');
  });

  it('that does not pass the trial stays a draft, with every fault', async () => {
    const place = await world.aPlace();
    const id = await world.aDraft(place, place.root, '<p>{{payee}}</p>');

    const trial = await tryVersion(world.deps, { actor: place.drafter, id, revision: 2 });

    expect(trial.passed).toBe(false);
    expect(trial.findings.map(({ message }) => message).join()).toContain('没有“payee”这一项');
    expect(trial.samples[0]?.fault).toBe('文字有错误，改正以后才能打印');
    expect((await world.rowOf(id)).state).toBe('draft');
  });

  it('is not released past the check, even when it was marked as tried', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);
    await world.database.dataSource.manager.update(TemplateVersion, { id }, { body: '<p>空</p>' });

    await expect(world.release(place, id)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: '试印之后文字有改动，请重新试印',
    });
  });

  it('is given back with what is to be mended', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);

    const step = { actor: place.security, id, revision: 3, note: '落款不对' };
    await giveBackVersion(world.deps, step);

    expect(await world.rowOf(id)).toMatchObject({ state: 'draft', decisionNote: '落款不对' });
  });

  it('that is ended leaves the office to the one above from today on', async () => {
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root));
    const own = await world.tried(place, place.county, changed.replace('七日', '十日'));
    await world.release(place, own);
    world.deps.clock.set('2026-03-09T02:00:00Z');

    const step = { actor: place.security, id: own, revision: 4, note: '改用省院文本' };
    await archiveVersion(world.deps, step);

    expect(await world.numberInForce(place.county, '2026-03-08')).toBe(`${place.county}-1`);
    expect(await world.numberInForce(place.county, '2026-03-09')).toBe(`${place.root}-1`);
    expect(await world.rowOf(own)).toMatchObject({ state: 'archived', validTo: '2026-03-08' });
    world.deps.clock.set('2026-03-02T02:00:00Z');
  });

  it('that is ended before its first day never was in force', async () => {
    const place = await world.aPlace();
    const id = await world.tried(place, place.root);
    await world.release(place, id, '2026-04-01');

    await archiveVersion(world.deps, { actor: place.security, id, revision: 4, note: '有误' });

    expect(await world.numberInForce(place.root, '2026-04-01')).toBeNull();
  });

  it('is drafted by one at a time, and anew from an older version after that', async () => {
    const place = await world.aPlace();
    const { drafter, root } = place;
    const first = await world.aDraft(place, root);
    const again = { actor: drafter, kind, officeId: root, from: first };
    await expect(createDraft(world.deps, again)).rejects.toMatchObject({ code: 'WRONG_STATE' });

    await discardDraft(world.deps, { actor: drafter, id: first, revision: 2 });
    const second = await createDraft(world.deps, again);

    expect(await world.rowOf(second)).toMatchObject({
      number: 2,
      base: `${root}-1`,
      body: changed,
    });
  });

  it('is given to one of two who draft at once', async () => {
    const { drafter, root } = await world.aPlace();
    const draft = { actor: drafter, kind, officeId: root, from: 'in-force' };

    const results = await Promise.allSettled([
      createDraft(world.deps, draft),
      createDraft(world.deps, draft),
    ]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not written over by somebody who has not seen the last words', async () => {
    const place = await world.aPlace();
    const id = await world.aDraft(place, place.root);

    const late = { actor: place.drafter, id, revision: 1, body: packaged, note: '' };
    await expect(saveDraft(world.deps, late)).rejects.toMatchObject({ code: 'STALE' });

    expect((await world.rowOf(id)).body).toBe(changed);
  });

  it('is no matter of other offices or of people who handle cases', async () => {
    const place = await world.aPlace();
    const elsewhere = await world.aPlace();
    const { manager } = world.database.dataSource;
    const handler = await insertAccount(manager, { officeId: place.root, roles: ['handler'] });
    const draft = { kind, officeId: place.root, from: 'in-force' };

    for (const actor of [elsewhere.drafter, handler, place.security]) {
      await expect(createDraft(world.deps, { actor, ...draft })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const list = listTemplates(world.deps, { actor: elsewhere.security, officeId: place.root });
    await expect(list).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
