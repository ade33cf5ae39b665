import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./on-own-stack.mjs'), import('./browser.mjs')]).then(
  ([{ runCommand }, { runOnOwnStack }, { ensureTestBrowser }]) =>
    runCommand(async () => {
      process.env.E2E_BROWSER = await ensureTestBrowser(process.env, console.log);
      return runOnOwnStack({
        name: 'bench-studio',
        entry: 'test/bench/studio.ts',
        stack: { parts: ['database', 'engine', 'server', 'workers'] },
      });
    }),
);
