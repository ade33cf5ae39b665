import type { DeployedProcess } from '../../../processes/engine.js';
import { deployPackage } from '../../../processes/package/deploy-package.js';
import { readPackage, type PackageFile } from '../../../processes/package/package-files.js';
import { Account } from '../../../server/accounts/account.entity.js';
import { findActor } from '../../../server/accounts/find-session.js';
import { createDemoWorld } from '../../../server/demo-world/create-demo-world.js';
import { checkDraft } from '../../../server/designer/check-draft.js';
import { createDraft } from '../../../server/designer/create-draft.js';
import { releaseDraft } from '../../../server/designer/decide-draft.js';
import { ProcessDraft } from '../../../server/designer/process-draft.entity.js';
import { readDraft } from '../../../server/designer/read-draft.js';
import { recordTrial } from '../../../server/designer/record-trial.js';
import { saveFiles } from '../../../server/designer/save-files.js';
import { submitDraft } from '../../../server/designer/submit-draft.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { insertAccount } from '../../support/builders.js';
import { freshDatabase } from '../../support/fresh-database.js';
import { testDeps } from '../../support/test-deps.js';

/** The sources the product comes with. */
export const shipped = await readPackage(new URL('../../../processes/', import.meta.url));

export const today = '2026-03-02';
export const review = 'ordinary-review.bpmn';
export const contentOf = (files: readonly PackageFile[], name: string): string => {
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name}`);
  return file.content;
};

/** The review with another name for its first step: a change the lint has nothing against. */
export const renamed = (word: string): PackageFile => ({
  name: review,
  content: contentOf(shipped, review).replace('name="部门负责人审核"', `name="${word}"`),
});

/** An engine that takes everything and remembers it, unless it is told what to throw. */
export function anEngine() {
  const calls: PackageFile[][] = [];
  const engine = {
    calls,
    refusal: null as Error | null,
    deploy: async (resources: PackageFile[]): Promise<DeployedProcess[]> => {
      if (engine.refusal !== null) throw engine.refusal;
      calls.push(resources);
      const ids = resources.flatMap(
        ({ content }) => /<bpmn:process id="([^"]+)"/.exec(content)?.[1],
      );
      return ids
        .filter((id) => id !== undefined)
        .map((processId, index) => ({ processId, version: 1, key: `${calls.length}${index}` }));
    },
  };
  return engine;
}

/** The demo offices and people with the shipped package released, and what people do to drafts. */
export async function aDesignerWorld() {
  const database = await freshDatabase();
  const { dataSource } = database;
  const em = dataSource.manager;
  const deps = testDeps(dataSource);
  const engine = anEngine();
  await createDemoWorld(deps, 'a password nobody uses');
  await deployPackage(
    { dataSource, engine },
    { packageName: 'standard', sources: shipped, now: new Date('2026-01-01T00:00:00Z') },
  );

  const person = async (username: string): Promise<Actor> => {
    const { id } = await em.findOneByOrFail(Account, { username });
    const actor = await findActor(em, id, deps.clock.today());
    if (actor === null) throw new Error(`${username} may not act`);
    return actor;
  };
  const designer = await person('process-designer@province-a');
  const second = await insertAccount(em, {
    ...{ officeId: 'province-a', roles: ['process-designer'], displayName: '周明' },
  });
  const publisher = await person('process-publisher@province-a');

  const draft = (id: string) => em.findOneByOrFail(ProcessDraft, { id });
  const view = (id: string, actor = designer) => readDraft(deps, { actor, id });

  async function begun({ of = 'standard', basedOn = 'standard-1' } = {}): Promise<string> {
    const from = { package: of, basedOn, title: '增加审批层级' };
    return createDraft(deps, { actor: designer, ...from });
  }

  const save = async (id: string, files: { name: string; content: string | null }[]) =>
    saveFiles(deps, {
      ...{ actor: designer, id, files },
      revision: (await draft(id)).revision,
    });

  /** As if the lint had been asked and had found nothing, which takes it a second; a release asks it again. */
  async function ready(id: string): Promise<void> {
    const { revision } = await draft(id);
    await em.update(ProcessDraft, { id }, { checkedRevision: revision, findings: [] });
    await tried(id);
  }

  async function checked(id: string): Promise<void> {
    const { revision } = await draft(id);
    await checkDraft(deps, { actor: designer, id, revision });
    await tried(id);
  }

  async function tried(id: string, stuck = 0): Promise<void> {
    const { revision } = await draft(id);
    const summary = { cases: 3, stuck, otherWay: 0 };
    await dataSource.transaction((own) =>
      recordTrial(own, {
        ...{ actor: designer, draftId: id, revision, summary, now: deps.clock.now() },
      }),
    );
  }

  const submit = async (
    id: string,
    { effectiveOn = deps.clock.today(), comparedWith = null as string | null } = {},
  ) => {
    const { revision } = await draft(id);
    const what = { effectiveOn, comparedWith, note: '增加一级审批' };
    await submitDraft(deps, { actor: designer, id, revision, ...what });
  };

  const release = async (id: string, actor: Actor = publisher) => {
    const { revision } = await draft(id);
    return releaseDraft({ ...deps, engine }, { actor, id, revision });
  };

  /** A release of a package with these files changed, from draft to engine. */
  async function released(
    files: PackageFile[],
    { of = 'standard', basedOn = 'standard-1', effectiveOn = deps.clock.today() } = {},
  ): Promise<string> {
    const id = await begun({ of, basedOn });
    await save(id, files);
    await ready(id);
    await submit(id, { effectiveOn });
    return (await release(id)).releaseId;
  }

  return {
    ...{ dataSource, em, deps, clock: deps.clock, engine, person },
    ...{ designer, second, publisher, draft, view },
    ...{ begun, save, ready, checked, tried, submit, release, released },
    drop: () => database.drop(),
  };
}

export type DesignerWorld = Awaited<ReturnType<typeof aDesignerWorld>>;
