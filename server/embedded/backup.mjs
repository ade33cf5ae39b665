import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./run-backup.mjs')]).then(
  ([{ runCommand }, { runBackup }]) => runCommand(() => runBackup(process.argv.slice(2))),
);
