import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { deployPackage } from '../../processes/package/deploy-package.js';
import { knowReleases } from '../../processes/package/know-releases.js';
import { readPackage, type PackageFile } from '../../processes/package/package-files.js';
import { ProcessRelease } from '../../server/engine/process-release.entity.js';
import { ReleaseForm } from '../../server/engine/release-form.entity.js';
import { ReleaseProcess } from '../../server/engine/release-process.entity.js';
import { ReleaseResource } from '../../server/engine/release-resource.entity.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const golden = await readPackage(
  new URL('../unit/processes-forms/golden-package/', import.meta.url),
);
const now = new Date('2026-03-01T16:30:00Z');

let database: FreshDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  dataSource = database.dataSource;
});
afterAll(async () => {
  await database.drop();
});

/** An engine that takes everything and remembers it. */
const recordingEngine = () => {
  const calls: PackageFile[][] = [];
  const deploy = async (resources: PackageFile[]) => {
    calls.push(resources);
    const diagrams = resources.filter(({ name }) => name.endsWith('.bpmn'));
    return diagrams.map(({ name }, index) => ({
      ...{ processId: name, version: calls.length, key: String(calls.length * 100 + index) },
    }));
  };
  return { calls, deploy };
};
const withForm = (label: string) =>
  golden.map((file) => ({ ...file, content: file.content.replace('"意见"', `"${label}"`) }));

describe('deploying a package', () => {
  it('makes the first release: rows, resources and forms as the engine got them', async () => {
    const engine = recordingEngine();

    const deployed = await deployPackage(
      { dataSource, engine },
      { packageName: 'first', sources: golden, now },
    );

    expect(deployed).toEqual({ release: 'first-1', isNew: true });
    expect(
      await dataSource.manager.findOneByOrFail(ProcessRelease, { id: 'first-1' }),
    ).toMatchObject({
      package: 'first',
      version: 1,
      deployedAt: now,
      effectiveOn: '2026-03-02',
    });
    const stored = await dataSource.manager.find(ReleaseResource, {
      where: { releaseId: 'first-1' },
      select: { name: true, content: true },
      order: { name: 'ASC' },
    });
    expect(stored.map(({ name, content }) => ({ name, content }))).toEqual(engine.calls[0]);
    const form = await dataSource.manager.findOneByOrFail(ReleaseForm, { formKey: 'ask@5f6b25e9' });
    expect(JSON.parse(form.formSchema)).toMatchObject({ id: 'ask' });
  });

  it('makes no new release of an unchanged package, and hands it over again as it was stored', async () => {
    const engine = recordingEngine();
    const input = { packageName: 'unchanged', sources: golden, now };
    await deployPackage({ dataSource, engine }, input);

    const again = await deployPackage(
      { dataSource, engine },
      { ...input, sources: [...golden].reverse() },
    );

    const known = await knowReleases(
      { dataSource, engine },
      { today: '2026-03-02', except: 'first-1' },
    );

    expect(again).toEqual({ release: 'unchanged-1', isNew: false });
    expect(known).toEqual(['unchanged-1']);
    expect(engine.calls).toEqual([engine.calls[0], engine.calls[0]]);
    expect(
      await dataSource.manager.findBy(ReleaseProcess, { releaseId: 'unchanged-1' }),
    ).toMatchObject([{ processId: 'parent.bpmn', definitionKey: '200', engineVersion: 2 }]);
  });

  it('makes the next release when only a form changed, and keeps the form of the last', async () => {
    const engine = recordingEngine();
    const input = { packageName: 'changed', now };
    await deployPackage({ dataSource, engine }, { ...input, sources: withForm('意见内容') });

    const next = await deployPackage(
      { dataSource, engine },
      { ...input, sources: withForm('审批意见') },
    );

    expect(next).toEqual({ release: 'changed-2', isNew: true });
    const forms = await dataSource.manager.findBy(ReleaseForm, { formId: 'ask' });
    const labels = forms.map(({ formSchema }) => /"label":"(.*?)"/.exec(formSchema)?.[1]);
    expect(labels).toEqual(expect.arrayContaining(['意见内容', '审批意见']));
  });

  it('leaves no release behind when the engine refuses', async () => {
    const engine = { deploy: async () => Promise.reject(new Error('not a diagram')) };
    const input = { packageName: 'refused', sources: golden, now };

    await expect(deployPackage({ dataSource, engine }, input)).rejects.toThrow('not a diagram');

    expect(await dataSource.manager.countBy(ProcessRelease, { package: 'refused' })).toBe(0);
  });

  it('lets one of two programs that start together make the release', async () => {
    const engine = recordingEngine();
    const input = { packageName: 'twice', sources: golden, now };

    const both = await Promise.all([1, 2].map(() => deployPackage({ dataSource, engine }, input)));

    expect(both.map(({ release }) => release)).toEqual(['twice-1', 'twice-1']);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
  });
});
