import { expect } from '@jest/globals';
import { releaseVersion } from '../../../server/document-templates/decide-version.js';
import { createDraft, saveDraft } from '../../../server/document-templates/draft-version.js';
import { templateInForce } from '../../../server/document-templates/template-in-force.js';
import { TemplateVersion } from '../../../server/document-templates/template-version.entity.js';
import { tryVersion } from '../../../server/document-templates/try-version.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { packagedBody } from '../../../templates/render/template-files.js';
import { documentKinds } from '../../../templates/index.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';

/** The kind the tests write templates of, its packaged text and a changed one. */
export const kind = 'recovery-notice';
export const packaged = packagedBody(documentKinds[kind]);
export const changed = packaged.replace('请及时向本院说明情况', '请在七日内向本院说明情况');
export const today = '2026-03-02';

export interface Place {
  root: string;
  county: string;
  drafter: Actor;
  security: Actor;
}

/** A database of its own with what people do to templates. */
export async function aTemplateWorld() {
  const database = await freshDatabase();
  const deps = testDeps(database.dataSource);

  async function aPlace(): Promise<Place> {
    const { manager } = database.dataSource;
    const { id: root } = await insertOffice(manager, { level: 'province' });
    const { id: county } = await insertOffice(manager, { parentId: root });
    const drafter = await insertAccount(manager, { officeId: root, roles: ['system-admin'] });
    const security = await insertAccount(manager, { officeId: root, roles: ['security-admin'] });
    return { root, county, drafter, security };
  }

  const rowOf = (id: string) =>
    database.dataSource.manager.findOneByOrFail(TemplateVersion, { id });
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

  return { database, deps, aPlace, rowOf, revisionOf, aDraft, tried, release, numberInForce };
}

export type TemplateWorld = Awaited<ReturnType<typeof aTemplateWorld>>;
