import { ensureMariadb, ensureZeebe } from './binaries.mjs';
import { ensureJava, mavenEnvironment } from './java.mjs';
import { withDownloadLock } from './download-lock.mjs';

/**
 * Everything foreign the given parts need, found or fetched once.
 * @typedef {Awaited<ReturnType<typeof prepareBinaries>>} Binaries
 * @param {import('./home.mjs').Home} home @param {NodeJS.ProcessEnv} env @param {string[]} parts
 */
export async function prepareBinaries(home, env, parts) {
  if (!parts.includes('engine') && !parts.includes('database')) return {};
  return withDownloadLock(home, async () => {
    const java = parts.includes('engine') ? await ensureJava(home, env) : null;
    const maven = java === null ? env : mavenEnvironment(java, env);
    const zeebe = parts.includes('engine') ? await ensureZeebe(home, maven) : null;
    const mariadb = parts.includes('database') ? await ensureMariadb(home, maven) : null;
    return { java, zeebe, mariadb };
  });
}
