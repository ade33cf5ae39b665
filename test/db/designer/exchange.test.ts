import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { exportDraft, exportRelease } from '../../../server/designer/export-package.js';
import { importPackage, largestZip } from '../../../server/designer/import-package.js';
import { ProcessDraft } from '../../../server/designer/process-draft.entity.js';
import {
  aDesignerWorld,
  contentOf,
  renamed,
  review,
  shipped,
  type DesignerWorld,
} from './designer-world.js';

let world: DesignerWorld;
/** The national release as one file. */
let exported: Buffer;
beforeAll(async () => {
  world = await aDesignerWorld();
  ({ zip: exported } = await exportRelease(world.deps, {
    actor: world.designer,
    id: 'standard-1',
  }));
});
afterAll(async () => {
  await world.drop();
});

const taken = (
  zip: Uint8Array,
  { into = 'standard', as = 'draft' }: { into?: string; as?: 'draft' | 'report' } = {},
) =>
  importPackage(world.deps, {
    ...{ actor: world.designer, package: into, title: '导入', as },
    content: Readable.from([Buffer.from(zip)]),
  });

/** The exported file with entries put in, changed or taken out (null). */
function altered(changes: Record<string, string | null>): Uint8Array {
  const entries = unzipSync(new Uint8Array(exported));
  const kept = Object.entries(entries).filter(([name]) => !(name in changes));
  const put = Object.entries(changes).flatMap(([name, text]) =>
    text === null ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries([...kept, ...put]));
}

describe('a package as one file', () => {
  it('comes back as a draft with the same files and nothing missing', async () => {
    const report = await taken(exported);

    const { files, title, basedOn } = await world.view(report.draftId ?? '');
    expect(files.map(({ name, content }) => ({ name, content }))).toEqual(shipped);
    expect({ title, basedOn }).toEqual({ title: '导入', basedOn: null });
    expect(report).toMatchObject({ releaseId: 'standard-1', missing: [], skipped: [] });
  });

  it('into the package of an office leaves the national process out', async () => {
    const report = await taken(exported, { into: 'county-a' });

    expect(report.skipped).toEqual(['relief-case.bpmn']);
    expect(report.missing).toEqual([]);
  });

  it('tells what it refers to and is not here, before it becomes a draft', async () => {
    const id = await world.begun();
    const changed = contentOf(shipped, review)
      .replace('candidateGroups="chief"', 'candidateGroups="supervisor-general"')
      .replace(/formKey="[^"]+"/, 'formKey="elsewhere"');
    await world.save(id, [
      { name: review, content: changed },
      { name: 'hearing.bpmn', content: null },
    ]);
    const { zip } = await exportDraft(world.deps, { actor: world.designer, id });
    const before = await world.em.count(ProcessDraft);

    const report = await taken(zip, { as: 'report' });

    expect(report.draftId).toBeNull();
    expect(await world.em.count(ProcessDraft)).toBe(before);
    expect(report.missing.map(({ kind, id: missing }) => `${kind} ${missing}`).sort()).toEqual([
      ...['form elsewhere', 'process hearing', 'role supervisor-general'],
    ]);
    expect(report.missing[0]).toMatchObject({
      file: expect.any(String),
      elementName: expect.any(String),
    });
  });
});

describe('a file from outside', () => {
  it.each([
    ['no zip', () => Buffer.from('PK something else'), '不是 zip 文件'],
    ['cut off', () => exported.subarray(0, exported.length - 40), 'zip'],
    ['without a manifest', () => altered({ 'manifest.json': null }), '没有清单'],
    ['with a manifest of something else', () => altered({ 'manifest.json': '{"a":1}' }), '清单'],
    ['with a file missing', () => altered({ [review]: null }), `缺少文件 ${review}`],
    [
      'with a file changed',
      () => altered({ [review]: renamed('改').content }),
      `${review} 与清单不符`,
    ],
    ['with a file nobody listed', () => altered({ '../../etc/passwd': 'x' }), '不在清单中'],
  ])('that is %s is refused by name', async (_what, zip, message) => {
    const importing = taken(zip());

    await expect(importing).rejects.toMatchObject({ code: 'PACKAGE_INVALID' });
    await expect(importing).rejects.toThrow(message);
  });

  it('larger than any package is refused before it is read', async () => {
    await expect(taken(Buffer.alloc(largestZip + 1))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  });

  it('is not taken from who may not draw there', async () => {
    const actor = await world.person('process-designer@county-a');

    const importing = importPackage(world.deps, {
      ...{ actor, package: 'standard', title: '导入', as: 'report' },
      content: Readable.from([exported]),
    });

    await expect(importing).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
