import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzip } from '../../../server/embedded/unzip.mjs';
import { createSigner } from '../../../server/signing/create-signer.js';
import { checkBundle } from '../../../server/volumes/check-bundle.js';
import type { Manifest } from '../../../server/volumes/manifest.js';
import { createPdfRenderer } from '../../../templates/pdf/render-pdf.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';
import { aPaper } from '../service/a-paper.js';
import { aScan, aVolume, onePixel } from './volume-world.js';

const files = mkdtempSync(join(tmpdir(), 'yingjiu-zips-'));
const renderer = createPdfRenderer();

let world: World;
beforeAll(async () => {
  const made = await aWorld();
  const config = { ...made.deps.config, files };
  const signer = createSigner({ signing: 'test', files }, made.deps.clock);
  world = { ...made, deps: { ...made.deps, config, signer } };
});
afterAll(async () => {
  await renderer.close();
  await world.drop();
  rmSync(files, { recursive: true });
});

describe('a case file as a zip', () => {
  it('holds every file and a signed list that tells each one changed, missing or added', async () => {
    const { caseId } = await aCase(world, { externalNumber: '外〔2026〕1号' });
    await aPaper(world, caseId, 'relief-decision');
    await aPaper(world, caseId, 'review-report');
    await aScan(world, caseId, onePixel, { name: '照片.png', mediaType: 'image/png' });
    const { bytes } = await aVolume(world.deps, renderer, await wish(caseId));
    const folder = await unpacked(bytes);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const paths = manifest.files.map(({ path }) => path);
    const check = () => checkBundle(folder, world.deps.signer);

    expect(paths).toEqual([
      expect.stringMatching(/^正卷\/001 申请材料扫描件：照片\.png$/),
      expect.stringMatching(/^正卷\/002 国家司法救助决定书（.*）\.pdf$/),
      expect.stringMatching(/^内卷\/003 审查报告\.pdf$/),
    ]);
    expect(await check()).toMatchObject({ files: 3, faults: [] });

    const changed = join(folder, ...(paths[0] ?? '').split('/'));
    const content = readFileSync(changed);
    writeFileSync(changed, Buffer.concat([content.subarray(0, -1), Buffer.from('x')]));
    expect((await check()).faults).toEqual([`文件被改动：${paths[0] ?? ''}`]);
    rmSync(changed);
    writeFileSync(join(folder, '正卷', '混入.pdf'), 'x');
    expect((await check()).faults).toEqual([
      ...[`缺少文件：${paths[0] ?? ''}`, '多出文件：正卷/混入.pdf'],
    ]);
    writeFileSync(changed, content);
    rmSync(join(folder, '正卷', '混入.pdf'));
    writeFileSync(
      join(folder, 'manifest.json'),
      readFileSync(join(folder, 'manifest.json'), 'utf8').replace('外〔2026〕1号', '外〔2026〕2号'),
    );
    expect((await check()).faults).toEqual([expect.stringContaining('清单的签名无效')]);
  });

  it('tells in its list what could not be put in', async () => {
    const { caseId } = await aCase(world);
    await aScan(world, caseId, onePixel, { name: '遗失', sha256: 'e'.repeat(64) });

    const { row, bytes } = await aVolume(world.deps, renderer, await wish(caseId));

    const folder = await unpacked(bytes);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.missing).toHaveLength(1);
    expect(row.faults).toHaveLength(1);
  });
});

// helpers

async function wish(caseId: string) {
  const actor = await anActor(world, 'county-a', 'clerk');
  return { caseId, scope: 'whole', format: 'zip', actor } as const;
}

async function unpacked(zip: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(files, 'zip-'));
  const path = join(folder, 'volume.zip');
  writeFileSync(path, zip);
  const target = join(folder, 'out');
  await unzip(path, '', target);
  return target;
}
