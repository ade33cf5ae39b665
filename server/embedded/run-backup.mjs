import { ZEEBE } from './artifacts.mjs';
import { locateHome } from './home.mjs';
import { isLauncherAlive } from './lock.mjs';
import { runOnHomeDatabase } from './on-home-database.mjs';
import { socketPath } from './socket-path.mjs';

/**
 * `npm run backup`: of this installation, running or stopped, or of DATABASE_URL.
 * @param {string[]} args --to <folder> --keep <count>
 * @returns {Promise<number>} exit status
 */
export function runBackup(args) {
  const home = locateHome(process.env);
  return runOnHomeDatabase('server/backup/main.ts', {
    args,
    variables: { YINGJIU_BACKUPS: home.backups, ...engineVariables(home, process.env) },
  });
}

/** What a backup has to know of the engine. An engine of one's own lies elsewhere. */
function engineVariables(home, env) {
  if (env.ZEEBE_ADDRESS) return {};
  return {
    YINGJIU_ENGINE_DATA: home.engineData,
    YINGJIU_ENGINE_VERSION: ZEEBE.version,
    ...(isLauncherAlive(home) ? { YINGJIU_CONTROL: socketPath(home, 'control') } : {}),
  };
}
