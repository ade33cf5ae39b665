import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./run-restore.mjs')]).then(
  ([{ runCommand }, { runRestore }]) => runCommand(() => runRestore(process.argv.slice(2))),
);
