import { stat } from 'node:fs/promises';
import { migrations } from '../db/migrations/index.js';
import { BackupFault } from './backup-fault.js';
import { readManifest, type Manifest } from './manifest.js';
import type { Installation } from './read-installation.js';
import { checkSums } from './sums.js';

/** Holds a backup against itself and against this program before anything is written. @throws BackupFault */
export async function checkBackup(
  folder: string,
  here: Pick<Installation, 'dataKey' | 'engine' | 'engineVersion'>,
): Promise<Manifest> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    throw new BackupFault(`找不到备份目录 ${folder}，请指出 npm run backup 建立的目录。`);
  }
  const manifest = await readManifest(folder, here.dataKey);
  refuseNewerSchema(manifest);
  refuseOtherEngine(manifest, here);
  await checkSums(folder, manifest.sumsSha256);
  return manifest;
}

function refuseNewerSchema({ facts, product }: Manifest): void {
  const known = new Set(migrations.map((Migration) => new Migration().name));
  const unknown = facts.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new BackupFault(
    `备份由更新的应救（${product}）建立，本程序不认识其中的数据表版本 ${unknown.slice(0, 3).join('、')}，请用那一版或更新的应救恢复。`,
  );
}

function refuseOtherEngine(
  { engine }: Manifest,
  here: Pick<Installation, 'engine' | 'engineVersion'>,
): void {
  const isForeign = here.engine.kind === 'foreign';
  if (engine === null && !isForeign) {
    throw new BackupFault(
      '备份不含流程引擎的数据，请先用引擎自身的手段恢复它，再以 ZEEBE_ADDRESS、ZEEBE_MANAGEMENT_URL 指出其地址。',
    );
  }
  if (engine !== null && isForeign) {
    throw new BackupFault('备份含内置流程引擎的数据，请先去掉 ZEEBE_ADDRESS 再恢复。');
  }
  if (engine !== null && engine.version !== here.engineVersion) {
    throw new BackupFault(
      `备份来自流程引擎 ${engine.version}，本程序的引擎是 ${here.engineVersion}，数据不能通用，请用做备份的那一版应救恢复。`,
    );
  }
}
