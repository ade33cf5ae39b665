import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../../server/audit/audit-entry.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { releaseChange, rejectChange } from '../../../server/settings/decide-change.js';
import { createChange, updateChange } from '../../../server/settings/draft-change.js';
import { listChanges } from '../../../server/settings/list-changes.js';
import { previewChange } from '../../../server/settings/preview-change.js';
import { readChange } from '../../../server/settings/read-change.js';
import { settingHistory } from '../../../server/settings/setting-history.js';
import { settingInForce } from '../../../server/settings/setting-in-force.js';
import { submitChange, withdrawChange } from '../../../server/settings/submit-change.js';
import { insertAccount, insertOffice, insertSetting } from '../../support/builders.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { testDeps, type TestDeps } from '../../support/test-deps.js';

let database: FreshDatabase;
let deps: TestDeps;
beforeAll(async () => {
  database = await freshDatabase();
  deps = testDeps(database.dataSource);
});
afterAll(async () => {
  await database.drop();
});

interface Place {
  root: string;
  county: string;
  /** Drafts for the root and all below. */
  drafter: Actor;
  /** Releases there. */
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

const capOf = (value: number, validFrom = '2026-07-01') => ({
  ...{ key: 'advanceCapFen' as const, item: '', value, validFrom, validTo: null },
  source: '文件1号',
});

async function aDraft({ drafter, root }: Place, ...items: ReturnType<typeof capOf>[]) {
  return createChange(deps, {
    ...{ actor: drafter, officeId: root, title: '调整限额', reason: '省里发文' },
    items,
  });
}

async function submitted(place: Place, ...items: ReturnType<typeof capOf>[]) {
  const id = await aDraft(place, ...items);
  await submitChange(deps, { actor: place.drafter, id, version: 1 });
  return id;
}

async function baseHashOf({ security }: Place, id: string): Promise<string> {
  return (await previewChange(deps, { actor: security, id })).baseHash;
}

const cap = (officeId: string, on: string) =>
  settingInForce(database.dataSource.manager, officeId, 'advanceCapFen', on);

describe('a change of settings', () => {
  it('is drafted, submitted and released by another, and only then in force on its day', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const { root, county, security } = place;
    await insertSetting(manager, { officeId: root, key: 'advanceCapFen', value: 100 });
    const id = await submitted(place, capOf(200));
    expect(await cap(county, '2026-07-01')).toBe(100);

    const baseHash = await baseHashOf(place, id);
    await releaseChange(deps, { actor: security, id, version: 2, baseHash, note: null });

    expect(await cap(county, '2026-06-30')).toBe(100);
    expect(await cap(county, '2026-07-01')).toBe(200);
    const change = await readChange(deps, { actor: security, id });
    expect(change).toMatchObject({
      ...{ state: 'released', version: 3, faults: [], settingNames: ['先行救助限额'] },
      ...{ createdById: place.drafter.accountId, submittedById: place.drafter.accountId },
      items: [{ words: '2.00元（含）', before: { words: '1.00元（含）', officeId: root } }],
      may: { edit: false, submit: false, withdraw: false, release: false, reject: false },
    });
    const actions = await manager.findBy(AuditEntry, { subjectId: id });
    expect(actions.map(({ action }) => action)).toEqual([
      ...['draft-settings', 'submit-settings', 'release-settings'],
    ]);
  });

  it('shows in the history of a setting with who released it', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const { root, county, security } = place;
    await insertSetting(manager, { officeId: root, key: 'advanceCapFen', value: 100 });
    const id = await submitted(place, capOf(200));
    const baseHash = await baseHashOf(place, id);
    await releaseChange(deps, { actor: security, id, version: 2, baseHash, note: null });

    const query = { actor: security, officeId: county, key: 'advanceCapFen' as const, item: '' };
    const history = await settingHistory(deps, query);

    expect(history).toMatchObject([
      ...[{ value: 200, validFrom: '2026-07-01', changeTitle: '调整限额', isInherited: true }],
      ...[{ value: 100, validTo: '2026-06-30', changeId: null, releasedByName: null }],
    ]);
    expect(history[0]?.releasedByName).toBe('李秀英');
  });

  it('is never released or rejected by who drafted or submitted it', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const both = await insertAccount(manager, {
      ...{ officeId: place.root, roles: ['system-admin', 'security-admin'] },
    });
    const drafted = await submitted({ ...place, drafter: both }, capOf(200));
    const onlySubmitted = await aDraft(place, capOf(200));
    await submitChange(deps, { actor: both, id: onlySubmitted, version: 1 });

    for (const id of [drafted, onlySubmitted]) {
      const baseHash = await baseHashOf(place, id);
      const release = releaseChange(deps, { actor: both, id, version: 2, baseHash, note: null });
      await expect(release).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
      const reject = rejectChange(deps, { actor: both, id, version: 2, note: '不妥' });
      await expect(reject).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
      expect((await readChange(deps, { actor: both, id })).may).toMatchObject({ release: false });
    }
  });

  it('is the business of the administrators of the office or of one above', async () => {
    const place = await aPlace();
    const { manager } = database.dataSource;
    const { root, county } = place;
    const local = await insertAccount(manager, { officeId: county, roles: ['system-admin'] });
    const body = { title: '调整', reason: '发文', items: [capOf(300)] };

    const upwards = createChange(deps, { actor: local, officeId: root, ...body });
    await expect(upwards).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const id = await createChange(deps, { actor: local, officeId: county, ...body });
    const chief = await insertAccount(manager, { officeId: root, roles: ['chief'] });
    const byChief = createChange(deps, { actor: chief, officeId: root, ...body });
    await expect(byChief).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await aPlace();
    await expect(readChange(deps, { actor: stranger.security, id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await submitChange(deps, { actor: local, id, version: 1 });
    const baseHash = await baseHashOf(place, id);
    const elsewhere = { actor: stranger.security, id, version: 2, baseHash, note: null };
    await expect(releaseChange(deps, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await releaseChange(deps, { ...elsewhere, actor: place.security });
    expect(await cap(county, '2026-07-01')).toBe(300);
  });

  it('may be for offices below, but for no other', async () => {
    const place = await aPlace();
    const stranger = await aPlace();

    const id = await aDraft(place, { ...capOf(200), officeId: place.county } as never);
    const other = await aDraft(place, { ...capOf(200), officeId: stranger.county } as never);

    const { drafter } = place;
    await submitChange(deps, { actor: drafter, id, version: 1 });
    await expect(
      submitChange(deps, { actor: drafter, id: other, version: 1 }),
    ).rejects.toMatchObject({
      faults: [{ pointer: '/items/0/officeId', detail: '不是本院或者下级院' }],
    });
  });

  it('with faults stays a draft, and tells each with its place', async () => {
    const place = await aPlace();
    const { drafter, root } = place;
    const id = await createChange(deps, {
      ...{ actor: drafter, officeId: root, title: '金额档', reason: '发文' },
      items: [
        {
          ...{
            key: 'amountBands',
            item: '',
            validFrom: '2026-03-01',
            validTo: null,
            source: '文件',
          },
          value: [
            { fromFen: 1, uptoFen: 5_000_000, band: 'small' },
            { fromFen: 8_000_001, uptoFen: null, band: 'large' },
          ],
        },
      ],
    });

    await expect(submitChange(deps, { actor: drafter, id, version: 1 })).rejects.toMatchObject({
      faults: [{ pointer: '/items', detail: '2026-03-01起，50,000.01元至80,000.00元没有对应的档' }],
    });
    const change = await readChange(deps, { actor: drafter, id });
    expect(change).toMatchObject({ state: 'draft', version: 1 });
    expect(change.faults).toHaveLength(1);
  });

  it('is stale for whoever saw another version, or another ground', async () => {
    const place = await aPlace();
    const { drafter, security, root } = place;
    const id = await aDraft(place, capOf(200));
    const edit = { actor: drafter, id, title: '改', reason: '改', items: [capOf(250)] };
    await updateChange(deps, { ...edit, version: 1 });
    await expect(updateChange(deps, { ...edit, version: 1 })).rejects.toMatchObject({
      code: 'STALE',
    });
    await submitChange(deps, { actor: drafter, id, version: 2 });
    await expect(updateChange(deps, { ...edit, version: 3 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    const baseHash = await baseHashOf(place, id);
    const { manager } = database.dataSource;
    await insertSetting(manager, { officeId: root, key: 'advanceCapFen', value: 100 });

    const late = { actor: security, id, version: 3, note: null };
    await expect(releaseChange(deps, { ...late, baseHash })).rejects.toMatchObject({
      code: 'STALE',
    });
    await releaseChange(deps, { ...late, baseHash: await baseHashOf(place, id) });
    expect(await cap(root, '2026-07-01')).toBe(250);
  });

  it('can be withdrawn or rejected once, and is over then', async () => {
    const place = await aPlace();
    const { drafter, security } = place;
    const withdrawn = await aDraft(place, capOf(200));
    await withdrawChange(deps, { actor: drafter, id: withdrawn, version: 1 });
    const again = withdrawChange(deps, { actor: drafter, id: withdrawn, version: 2 });
    await expect(again).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const rejected = await submitted(place, capOf(200));
    await rejectChange(deps, { actor: security, id: rejected, version: 2, note: '依据不足' });
    const late = withdrawChange(deps, { actor: drafter, id: rejected, version: 3 });
    await expect(late).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await readChange(deps, { actor: drafter, id: rejected })).toMatchObject({
      ...{ state: 'rejected', decisionNote: '依据不足', decidedByName: '李秀英' },
    });
  });

  it('released twice at the same time is released once', async () => {
    const place = await aPlace();
    const id = await submitted(place, capOf(200));
    const baseHash = await baseHashOf(place, id);
    const release = { actor: place.security, id, version: 2, baseHash, note: null };

    const results = await Promise.allSettled([
      releaseChange(deps, release),
      releaseChange(deps, release),
    ]);

    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('lists, newest first and page by page, what the person may see', async () => {
    const place = await aPlace();
    const ids: string[] = [];
    for (const minute of [1, 2, 3]) {
      deps.clock.set(`2026-03-02T02:0${minute}:00.000Z`);
      ids.unshift(await aDraft(place, capOf(minute)));
    }
    const { security: actor } = place;

    const first = await listChanges(deps, { actor, limit: 2 });
    const second = await listChanges(deps, { actor, limit: 2, cursor: first.nextCursor ?? '' });

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.nextCursor).toBeNull();
    expect((await listChanges(deps, { actor, limit: 9, state: 'released' })).items).toEqual([]);
    const stranger = await aPlace();
    const theirs = await listChanges(deps, { actor, limit: 9, officeId: stranger.root });
    expect(theirs.items).toEqual([]);
  });
});
