import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../clock.js';
import { unzip } from '../embedded/unzip.mjs';
import { createSigner } from '../signing/create-signer.js';
import { checkBundle, type BundleReport } from './check-bundle.js';

/** Ends with 0 when the case file is as it was made, 1 when it is not, 2 when it could not be looked at. */
async function main([given]: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const found = given === undefined ? null : await stat(given).catch(() => null);
  if (given === undefined || found === null) {
    console.error('请给出案卷的 ZIP 文件，或者解压后的文件夹：npm run check-volume -- 案卷.zip');
    return 2;
  }
  try {
    const report = await (found.isDirectory() ? check(given, env) : checkZip(given, env));
    const words = report.faults.length === 0 ? '未发现改动' : report.faults.join('\n');
    console.log(`清单所列文件${report.files}个；${report.signature}。\n${words}`);
    return report.faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error('文件不是有效的 ZIP，或者无法读取：', error);
    return 2;
  }
}

async function checkZip(file: string, env: NodeJS.ProcessEnv): Promise<BundleReport> {
  const folder = await mkdtemp(join(tmpdir(), 'yingjiu-volume-'));
  try {
    await unzip(file, '', folder);
    return await check(folder, env);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(folder: string, env: NodeJS.ProcessEnv): Promise<BundleReport> {
  const { YINGJIU_FILES: files, YINGJIU_SIGNING: signing } = env;
  const signer =
    signing === 'test' && files ? createSigner({ signing, files }, systemClock()) : null;
  return checkBundle(folder, signer);
}

process.exit(await main(process.argv.slice(2), process.env));
