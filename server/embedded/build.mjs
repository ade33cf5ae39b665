import { checkNode } from './check-node.mjs';

checkNode();
Promise.all([
  import('./fault.mjs'),
  import('./dependencies.mjs'),
  import('./build-project.mjs'),
  import('./project.mjs'),
]).then(([{ runCommand }, { ensureDependencies }, { buildProject }, { PROJECT }]) =>
  runCommand(async () => {
    await ensureDependencies(PROJECT, process.env, console.log);
    await buildProject(console.log);
  }),
);
