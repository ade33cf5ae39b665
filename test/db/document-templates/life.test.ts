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
import { readTemplate } from '../../../server/document-templates/read-template.js';
import { templateInForce } from '../../../server/document-templates/template-in-force.js';
import { TemplateVersion } from '../../../server/document-templates/template-version.entity.js';
import { tryVersion } from '../../../server/document-templates/try-version.js';
import { readVersion } from '../../../server/document-templates/version-view.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { addDays } from '../../../server/domain/basics/local-date.js';
import { packagedBody } from '../../../templates/render/template-files.js';
import { documentKinds } from '../../../templates/index.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

const kind = 'recovery-notice';
const packaged = packagedBody(documentKinds[kind]);
const changed = packaged.replace('请及时向本院说明情况', '请在七日内向本院说明情况');
const today = '2026-03-02';

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
});
afterAll(() => database.drop());

interface Place {
  root: string;
  county: string;
  drafter: Actor;
  security: Actor;
}

async function aPlace(): Promise<Place> {
  const { manager } = database.dataSource;
  const { id: root } = await insertOffice(manager, { level: 'province' });
  const { id: county } = await insertOffice(manager, { parentId: root });
  const drafter = await insertAccount(manager, { officeId: root, roles: ['system-admin'] });
  const security = await insertAccount(manager, { officeId: root, roles: ['security-admin'] });
  return { root, county, drafter, security };
}

const rowOf = (id: string) => database.dataSource.manager.findOneByOrFail(TemplateVersion, { id });
const revisionOf = async (id: string) => (await rowOf(id)).revision;

async function aDraft({ drafter }: Place, officeId: string, body = changed): Promise<string> {
  const id = await createDraft(deps, { actor: drafter, kind, officeId, from: 'in-force' });
  await saveDraft(deps, { actor: drafter, id, revision: 1, body, note: '期限写明' });
  return id;
}

async function tried(place: Place, officeId: string, body = changed): Promise<string> {
  const id = await aDraft(place, officeId, body);
  const trial = await tryVersion(deps, { actor: place.drafter, id, revision: 2 });
  expect(trial.passed).toBe(true);
  return id;
}

async function release({ security }: Place, id: string, validFrom = today): Promise<void> {
  const revision = await revisionOf(id);
  await releaseVersion(deps, { actor: security, id, revision, validFrom, note: '' });
}

const numberInForce = async (officeId: string, on: string) => {
  const found = await templateInForce(database.dataSource.manager, { kind, officeId, on });
  return found === null ? null : `${found.officeId}-${found.number}`;
};

describe('the life of a template', () => {
  it('is written from what is in force, tried, released by another person, and then in force below too', async () => {
    const place = await aPlace();
    const { root, county, drafter } = place;

    const id = await tried(place, root);
    expect(await numberInForce(root, today)).toBeNull();
    await release(place, id);

    expect(await numberInForce(root, today)).toBe(`${root}-1`);
    expect(await numberInForce(county, today)).toBe(`${root}-1`);
    expect(await rowOf(id)).toMatchObject({ state: 'released', base: '1.0.0', validTo: null });
    const actions = await database.dataSource.manager.find(AuditEntry, {
      where: { subjectId: id },
      order: { id: 'ASC' },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      ...['draft-template', 'edit-template', 'try-template', 'release-template'],
    ]);
    const view = await readVersion(deps, { actor: drafter, id });
    expect(view).toMatchObject({ version: `${root}-1`, state: 'released', body: changed });
  });

  it('of the own office goes before that of the office above', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root));
    const own = changed.replace('七日', '十日');

    await release(place, await tried(place, place.county, own));

    expect(await numberInForce(place.county, today)).toBe(`${place.county}-1`);
    expect(await numberInForce(place.root, today)).toBe(`${place.root}-1`);
  });

  it('of a later day ends the one before on the day before', async () => {
    const place = await aPlace();
    const first = await tried(place, place.root);
    await release(place, first);
    const second = await tried(place, place.root, changed.replace('七日', '十日'));

    await release(place, second, '2026-04-01');

    expect(await numberInForce(place.root, '2026-03-31')).toBe(`${place.root}-1`);
    expect(await numberInForce(place.root, '2026-04-01')).toBe(`${place.root}-2`);
    expect((await rowOf(first)).validTo).toBe('2026-03-31');
    expect((await rowOf(second)).base).toBe(`${place.root}-1`);
  });

  it('does not begin before one that waits for its day', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root), '2026-04-01');
    const second = await tried(place, place.root, changed.replace('七日', '十日'));

    await expect(release(place, second, '2026-04-01')).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    await release(place, second, '2026-04-02');

    expect(await numberInForce(place.root, '2026-04-01')).toBe(`${place.root}-1`);
  });

  it('begins today at the earliest', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);

    await expect(release(place, id, addDays(today, -1))).rejects.toMatchObject({
      faults: [{ pointer: '/validFrom', detail: '不能早于今天：已经出具的文书不会改变' }],
    });
  });

  it('is not released by whoever wrote or tried it', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const both = await insertAccount(manager, {
      officeId: place.root,
      roles: ['system-admin', 'security-admin'],
    });
    const id = await createDraft(deps, {
      ...{ actor: place.drafter, kind, officeId: place.root, from: 'packaged' },
    });
    await tryVersion(deps, { actor: both, id, revision: 1 });

    const step = { id, revision: 2, validFrom: today, note: '' };
    await expect(releaseVersion(deps, { ...step, actor: both })).rejects.toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
    });
    await expect(releaseVersion(deps, { ...step, actor: place.drafter })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('has to be tried again after a word was changed', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);

    const body = changed.replace('七日', '八日');
    const { drafter } = place;
    await saveDraft(deps, { actor: drafter, id, revision: 3, body, note: '' });

    expect(await rowOf(id)).toMatchObject({ state: 'draft', triedSha256: null });
    await expect(release(place, id)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('stays tried when only the note was changed', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);

    const save = { id, revision: 3, body: changed, note: '依新规定' };
    await saveDraft(deps, { actor: place.drafter, ...save });

    expect((await rowOf(id)).state).toBe('tried');
  });

  it('that does not pass the trial stays a draft, with every fault', async () => {
    const place = await aPlace();
    const id = await aDraft(place, place.root, '<p>{{payee}}</p>');

    const trial = await tryVersion(deps, { actor: place.drafter, id, revision: 2 });

    expect(trial.passed).toBe(false);
    expect(trial.findings.map(({ message }) => message).join()).toContain('没有“payee”这一项');
    expect(trial.samples[0]?.fault).toBe('文字有错误，改正以后才能打印');
    expect((await rowOf(id)).state).toBe('draft');
  });

  it('is not released past the check, even when it was marked as tried', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);
    await database.dataSource.manager.update(TemplateVersion, { id }, { body: '<p>空</p>' });

    await expect(release(place, id)).rejects.toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: '试印之后文字有改动，请重新试印',
    });
  });

  it('is given back with what is to be mended', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);

    const step = { actor: place.security, id, revision: 3, note: '落款不对' };
    await giveBackVersion(deps, step);

    expect(await rowOf(id)).toMatchObject({ state: 'draft', decisionNote: '落款不对' });
  });

  it('that is ended leaves the office to the one above from today on', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root));
    const own = await tried(place, place.county, changed.replace('七日', '十日'));
    await release(place, own);
    deps.clock.set('2026-03-09T02:00:00Z');

    const step = { actor: place.security, id: own, revision: 4, note: '改用省院文本' };
    await archiveVersion(deps, step);

    expect(await numberInForce(place.county, '2026-03-08')).toBe(`${place.county}-1`);
    expect(await numberInForce(place.county, '2026-03-09')).toBe(`${place.root}-1`);
    expect(await rowOf(own)).toMatchObject({ state: 'archived', validTo: '2026-03-08' });
    deps.clock.set('2026-03-02T02:00:00Z');
  });

  it('that is ended before its first day never was in force', async () => {
    const place = await aPlace();
    const id = await tried(place, place.root);
    await release(place, id, '2026-04-01');

    await archiveVersion(deps, { actor: place.security, id, revision: 4, note: '有误' });

    expect(await numberInForce(place.root, '2026-04-01')).toBeNull();
  });

  it('is drafted by one at a time, and anew from an older version after that', async () => {
    const place = await aPlace();
    const { drafter, root } = place;
    const first = await aDraft(place, root);
    const again = { actor: drafter, kind, officeId: root, from: first };
    await expect(createDraft(deps, again)).rejects.toMatchObject({ code: 'WRONG_STATE' });

    await discardDraft(deps, { actor: drafter, id: first, revision: 2 });
    const second = await createDraft(deps, again);

    expect(await rowOf(second)).toMatchObject({ number: 2, base: `${root}-1`, body: changed });
  });

  it('is given to one of two who draft at once', async () => {
    const { drafter, root } = await aPlace();
    const draft = { actor: drafter, kind, officeId: root, from: 'in-force' };

    const results = await Promise.allSettled([createDraft(deps, draft), createDraft(deps, draft)]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not written over by somebody who has not seen the last words', async () => {
    const place = await aPlace();
    const id = await aDraft(place, place.root);

    const late = { actor: place.drafter, id, revision: 1, body: packaged, note: '' };
    await expect(saveDraft(deps, late)).rejects.toMatchObject({ code: 'STALE' });

    expect((await rowOf(id)).body).toBe(changed);
  });

  it('is no matter of other offices or of people who handle cases', async () => {
    const place = await aPlace();
    const elsewhere = await aPlace();
    const { manager } = database.dataSource;
    const handler = await insertAccount(manager, { officeId: place.root, roles: ['handler'] });
    const draft = { kind, officeId: place.root, from: 'in-force' };

    for (const actor of [elsewhere.drafter, handler, place.security]) {
      await expect(createDraft(deps, { actor, ...draft })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const list = listTemplates(deps, { actor: elsewhere.security, officeId: place.root });
    await expect(list).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who sees a template', () => {
  it('of an office above once it was released: it is in force below, and may be begun from there', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const { county } = place;
    const local = await insertAccount(manager, { officeId: county, roles: ['system-admin'] });
    const id = await tried(place, place.root);
    await expect(readVersion(deps, { actor: local, id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    await release(place, id);

    expect((await readVersion(deps, { actor: local, id })).body).toBe(changed);
    const draft = await createDraft(deps, { actor: local, kind, officeId: county, from: id });
    expect(await rowOf(draft)).toMatchObject({ officeId: county, base: `${place.root}-1` });
  });

  it('of an office elsewhere: nobody here, nor does one begin from it', async () => {
    const place = await aPlace();
    const elsewhere = await aPlace();
    const id = await tried(place, place.root);
    await release(place, id);

    const { drafter, root } = elsewhere;
    const refused = { code: 'FORBIDDEN' };
    await expect(readVersion(deps, { actor: drafter, id })).rejects.toMatchObject(refused);
    const begun = createDraft(deps, { actor: drafter, kind, officeId: root, from: id });
    await expect(begun).rejects.toMatchObject(refused);
  });
});

describe('the list of templates', () => {
  it('says for every kind by which text it is printed, from where and since when', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root));
    const draft = await aDraft(place, place.county);

    const { items } = await listTemplates(deps, { actor: place.drafter, officeId: place.county });

    expect(items).toHaveLength(Object.keys(documentKinds).length);
    const row = items.find((one) => one.kind === kind);
    expect(row).toMatchObject({
      inForce: { version: `${place.root}-1`, officeId: place.root, since: today, fault: null },
      draft: { id: draft, state: 'draft' },
      next: null,
    });
    const other = items.find((one) => one.kind === 'relief-decision');
    expect(other?.inForce).toMatchObject({ versionId: null, officeId: null, since: null });
  });

  it('shows one that waits for its day', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root), '2026-04-01');

    const { items } = await listTemplates(deps, { actor: place.security, officeId: place.root });

    const row = items.find((one) => one.kind === kind);
    expect(row?.next).toMatchObject({ validFrom: '2026-04-01' });
    expect(row?.inForce.versionId).toBeNull();
  });
});

describe('a template for its writer', () => {
  it('comes with fields, helpers and parts in Chinese and the versions of this office and those above', async () => {
    const place = await aPlace();
    await release(place, await tried(place, place.root));
    await aDraft(place, place.county);

    const asked = { actor: place.drafter, kind, officeId: place.county };
    const view = await readTemplate(deps, asked);

    expect(view.inForceBody).toBe(changed);
    expect(view.packagedBody).toBe(packaged);
    expect(view.fields.find(({ path }) => path === 'paidFen')).toMatchObject({
      name: '已发放金额',
      snippet: '{{amount paidFen}}',
    });
    expect(view.helpers.map(({ id }) => id)).toContain('strike');
    expect(view.versions.map(({ version }) => version)).toEqual([
      `${place.county}-1`,
      `${place.root}-1`,
    ]);
    expect(JSON.stringify(view.versions)).not.toContain('{{');
  });
});
