import { statfsSync } from 'node:fs';
import { LauncherFault } from './fault.mjs';

/** The engine stops by itself at 2 GB free; with less than twice that it would not last a day. */
const MIN_FREE_GB = 4;

/** Refuses a home with too little room. @param {import('./home.mjs').Home} home @param {NodeJS.ProcessEnv} env */
export function checkFreeSpace(home, env) {
  const needed = Number(env.YINGJIU_MIN_FREE_GB || MIN_FREE_GB);
  const { bavail, bsize } = statfsSync(home.root);
  const free = (bavail * bsize) / 1e9;
  if (free >= needed) return;
  throw new LauncherFault(
    `数据目录 ${home.root} 所在磁盘只剩 ${free.toFixed(1)} GB，少于需要的 ${needed} GB，请清理磁盘，或用 YINGJIU_HOME 指定其他磁盘上的目录。`,
  );
}
