import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDraft } from '../../../server/document-templates/draft-version.js';
import { listTemplates } from '../../../server/document-templates/list-templates.js';
import { readTemplate } from '../../../server/document-templates/read-template.js';
import { readVersion } from '../../../server/document-templates/version-view.js';
import { documentKinds } from '../../../templates/index.js';
import { insertAccount } from '../../support/builders.js';
import { aTemplateWorld, changed, kind, today, type TemplateWorld } from './template-world.js';

let world: TemplateWorld;
beforeAll(async () => {
  world = await aTemplateWorld();
});
afterAll(() => world.database.drop());

describe('who sees a template', () => {
  it('of an office above once it was released: it is in force below, and may be begun from there', async () => {
    const place = await world.aPlace();
    const { manager } = world.database.dataSource;
    const { county } = place;
    const local = await insertAccount(manager, { officeId: county, roles: ['system-admin'] });
    const id = await world.tried(place, place.root);
    await expect(readVersion(world.deps, { actor: local, id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    await world.release(place, id);

    expect((await readVersion(world.deps, { actor: local, id })).body).toBe(changed);
    const draft = await createDraft(world.deps, { actor: local, kind, officeId: county, from: id });
    expect(await world.rowOf(draft)).toMatchObject({ officeId: county, base: `${place.root}-1` });
  });

  it('of an office elsewhere: nobody here, nor does one begin from it', async () => {
    const place = await world.aPlace();
    const elsewhere = await world.aPlace();
    const id = await world.tried(place, place.root);
    await world.release(place, id);

    const { drafter, root } = elsewhere;
    const refused = { code: 'FORBIDDEN' };
    await expect(readVersion(world.deps, { actor: drafter, id })).rejects.toMatchObject(refused);
    const begun = createDraft(world.deps, { actor: drafter, kind, officeId: root, from: id });
    await expect(begun).rejects.toMatchObject(refused);
  });
});

describe('the list of templates', () => {
  it('says for every kind by which text it is printed, from where and since when', async () => {
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root));
    const draft = await world.aDraft(place, place.county);

    const { items } = await listTemplates(world.deps, {
      actor: place.drafter,
      officeId: place.county,
    });

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
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root), '2026-04-01');

    const { items } = await listTemplates(world.deps, {
      actor: place.security,
      officeId: place.root,
    });

    const row = items.find((one) => one.kind === kind);
    expect(row?.next).toMatchObject({ validFrom: '2026-04-01' });
    expect(row?.inForce.versionId).toBeNull();
  });
});

describe('a template for its writer', () => {
  it('comes with fields, helpers and parts in Chinese and the versions of this office and those above', async () => {
    const place = await world.aPlace();
    await world.release(place, await world.tried(place, place.root));
    await world.aDraft(place, place.county);

    const asked = { actor: place.drafter, kind, officeId: place.county };
    const view = await readTemplate(world.deps, asked);

    expect(view.inForceBody).toBe(changed);
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
