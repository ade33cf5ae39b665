import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./on-home-database.mjs')]).then(
  ([{ runCommand }, { runOnHomeDatabase }]) =>
    runCommand(() => runOnHomeDatabase('server/engine/rebuild/main.ts')),
);
