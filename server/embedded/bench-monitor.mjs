import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./on-own-database.mjs')]).then(
  ([{ runCommand }, { runOnOwnDatabase }]) =>
    runCommand(() => runOnOwnDatabase('test/bench/monitor.ts')),
);
