import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { knowReleases } from '../../../processes/package/know-releases.js';
import { draftUpgrade, isDesigned } from '../../../server/designer/draft-upgrade.js';
import { ProcessDraft } from '../../../server/designer/process-draft.entity.js';
import { listPackages } from '../../../server/designer/list-packages.js';
import { releaseFiles } from '../../../server/designer/release-files.js';
import { retireRelease } from '../../../server/designer/retire-release.js';
import { releaseInForce } from '../../../server/engine/release-in-force.js';
import {
  aDesignerWorld,
  contentOf,
  renamed,
  review,
  shipped,
  today,
  type DesignerWorld,
} from './designer-world.js';

let world: DesignerWorld;
beforeAll(async () => {
  world = await aDesignerWorld();
});
afterAll(async () => {
  await world.drop();
});

const takes = (officeId: string, on = today) => releaseInForce(world.em, on, officeId);
const retire = (id: string, on: string) =>
  retireRelease(world.deps, { actor: world.publisher, id, on, reason: '不再需要' });

describe('a new case', () => {
  it('takes the nearest package above its office that is in force on the day, else the national one', async () => {
    expect(await takes('county-a')).toBe('standard-1');

    const city = await world.released([renamed('市院')], { of: 'city-a' });
    const county = await world.released([renamed('县院')], {
      ...{ of: 'county-a', basedOn: city, effectiveOn: '2026-03-10' },
    });

    expect([city, county]).toEqual(['city-a-1', 'county-a-1']);
    expect(await takes('county-a')).toBe('city-a-1');
    expect(await takes('county-a', '2026-03-10')).toBe('county-a-1');
    expect(await takes('county-b', '2026-03-10')).toBe('city-a-1');
    expect(await takes('province-a', '2026-03-10')).toBe('standard-1');
  });

  it('of an office with its own package runs the national process of the country', async () => {
    const files = await releaseFiles(world.em, 'county-a-1');

    expect(contentOf(files, 'relief-case.bpmn')).toBe(contentOf(shipped, 'relief-case.bpmn'));
    expect(contentOf(files, review)).toBe(renamed('县院').content);
  });
});

describe('packages as they are listed', () => {
  it('are those of the own offices, those above and the national one, each release with its days', async () => {
    const actor = await world.person('process-designer@county-a');

    const { packages, offices } = await listPackages(world.deps, { actor });

    expect(
      packages.map(({ package: name, isOwn, releases }) => [
        ...[name, isOwn],
        releases.map(({ id, state, endsOn }) => [id, state, endsOn]),
      ]),
    ).toEqual([
      ['standard', false, [['standard-1', 'in-force', null]]],
      ['city-a', false, [['city-a-1', 'in-force', null]]],
      ['county-a', true, [['county-a-1', 'coming', null]]],
    ]);
    expect(offices).toEqual([
      { officeId: 'county-a', officeName: '青山县人民检察院', releaseId: 'city-a-1' },
    ]);
  });

  it('show drafts to those of the own offices only', async () => {
    await world.begun({ of: 'county-b' });

    const of = async (username: string) => {
      const { packages } = await listPackages(world.deps, { actor: await world.person(username) });
      return packages.flatMap(({ drafts }) => drafts.map((draft) => draft.package));
    };

    expect(await of('case-supervisor@county-b')).toEqual(['county-b']);
    expect(await of('process-designer@county-a')).toEqual([]);
    expect(await of('process-publisher@province-a')).toEqual(['county-b']);
  });
});

describe('a release that is retired', () => {
  it('ends on a later day, and the office goes back to what holds above it', async () => {
    await expect(retire('county-a-1', today)).rejects.toMatchObject({ code: 'DATE_INVALID' });

    expect(await retire('county-a-1', '2026-04-01')).toBe('city-a-1');

    expect(await takes('county-a', '2026-03-31')).toBe('county-a-1');
    expect(await takes('county-a', '2026-04-01')).toBe('city-a-1');
    await expect(retire('county-a-1', '2026-05-01')).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  it('of the country is never the last one', async () => {
    await expect(retire('standard-1', '2026-04-01')).rejects.toMatchObject({
      code: 'RELEASE_NEEDED',
    });
  });

  it('of the country gives way to the one before it', async () => {
    const next = await world.released([renamed('全国')]);
    expect(await takes('province-a')).toBe(next);

    expect(await retire(next, '2026-06-01')).toBe('standard-1');

    expect(await takes('province-a', '2026-06-01')).toBe('standard-1');
  });

  it('of the country stays where the national process of the one before is another', async () => {
    const national = contentOf(shipped, 'relief-case.bpmn');
    const id = await world.begun();
    await world.save(id, [
      {
        name: 'relief-case.bpmn',
        content: national.replace(/name="材料审核[^"]*"/, 'name="材料审查"'),
      },
    ]);
    await world.ready(id);
    await world.submit(id, { comparedWith: 'standard-2' });
    const { releaseId } = await world.release(id);

    await expect(retire(releaseId, '2026-06-01')).rejects.toThrow('relief-case.bpmn');
  });
});

describe('the national process', () => {
  it('may not call what the package of an office lacks', async () => {
    const county = await world.begun({ of: 'county-c' });
    const national = contentOf(shipped, 'relief-case.bpmn');
    const added = national.replaceAll(
      'hearing--&#34; + release',
      'public-hearing--&#34; + release',
    );
    const own = { name: 'public-hearing.bpmn' };
    const content = contentOf(shipped, 'hearing.bpmn').replaceAll('"hearing"', '"public-hearing"');
    await world.save(county, [renamed('长岭')]);
    await world.ready(county);
    await world.submit(county);
    await world.release(county);
    const id = await world.begun({ basedOn: 'standard-3' });
    await world.save(id, [
      { name: 'relief-case.bpmn', content: added },
      { ...own, content },
      { name: 'hearing.bpmn', content: null },
    ]);
    await world.ready(id);
    await world.submit(id);

    const releasing = world.release(id);

    await expect(releasing).rejects.toThrow(/调用public-hearing，但.+没有/);
  });
});

describe('the sources the product comes with', () => {
  it('are offered as a draft once a package of the own was released, and only once', async () => {
    expect(await isDesigned(world.em, 'standard')).toBe(true);
    const upgrade = {
      packageName: 'standard',
      sources: [...shipped, renamed('升级')],
      now: new Date(),
    };
    const sources = upgrade.sources.filter(
      ({ name, content }) => name !== review || content === renamed('升级').content,
    );

    const id = await draftUpgrade(world.dataSource, { ...upgrade, sources });
    const again = await draftUpgrade(world.dataSource, { ...upgrade, sources });
    const known = await draftUpgrade(world.dataSource, { ...upgrade, sources: shipped });

    expect([again, known]).toEqual([null, null]);
    expect(await world.em.findOneByOrFail(ProcessDraft, { id: id ?? '' })).toMatchObject({
      ...{ title: '随产品升级的流程', basedOn: 'standard-1', createdBy: null, state: 'draft' },
    });
  });

  it('leave the engine with every release that new cases take or will take', async () => {
    const known = await knowReleases(
      { dataSource: world.dataSource, engine: world.engine },
      { today, except: null },
    );

    expect(known).toEqual(['city-a-1', 'county-a-1', 'county-c-1', 'standard-3']);
    expect(world.engine.calls.at(-1)?.map(({ name }) => name)).toContain('relief-case.bpmn');
  });
});
