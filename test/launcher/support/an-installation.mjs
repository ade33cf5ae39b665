import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateHome } from '../../../server/embedded/home.mjs';
import { acquireLock } from '../../../server/embedded/lock.mjs';
import { PROJECT } from '../../../server/embedded/project.mjs';
import { startStack } from '../../../server/embedded/stack.mjs';

/** An installation of its own in a new folder, with binaries from where they are kept. The test removes `root`. */
export function anInstallation(prefix) {
  const { downloads } = locateHome(process.env);
  const root = mkdtempSync(join(tmpdir(), prefix));
  const home = locateHome({ YINGJIU_HOME: root, YINGJIU_DOWNLOADS: downloads });
  const startDatabase = (onStarted) => startStack({ layout: home, parts: ['database'], onStarted });
  return {
    root,
    home,
    startDatabase,

    /** Runs node in the project, on this installation unless `env` names another. */
    runTool(args, env = {}) {
      const { DATABASE_URL: _given, ...own } = process.env;
      const child = spawn(process.execPath, args, {
        cwd: PROJECT,
        env: { ...own, YINGJIU_HOME: root, YINGJIU_DOWNLOADS: downloads, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [output, errors] = ['', ''];
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (errors += chunk));
      return new Promise((resolve) =>
        child.once('close', (code) => resolve({ code, output, errors })),
      );
    },

    /** A running product, as far as its database goes: under the lock of the home. */
    async runningProduct(t) {
      mkdirSync(home.run, { recursive: true });
      const lock = await acquireLock(home, () => undefined);
      const stack = await startDatabase(lock.record);
      t.after(async () => {
        await stack.stop();
        lock.release();
      });
      return stack;
    },
  };
}
