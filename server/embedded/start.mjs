import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([import('./fault.mjs'), import('./launch.mjs')]).then(([{ runCommand }, { launch }]) =>
  runCommand(() => launch({ isDev: process.argv.includes('--dev') })),
);
