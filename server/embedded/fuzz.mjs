import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./on-own-stack.mjs')]).then(
  ([{ runCommand }, { runOnOwnStack }]) =>
    runCommand(() =>
      runOnOwnStack({
        name: 'fuzz',
        entry: 'test/fuzz/main.ts',
        stack: { parts: ['database', 'engine', 'server', 'workers'], hasControlledClock: true },
      }),
    ),
);
