import { checkNode } from './check-node.mjs';

checkNode();
import('./test-all.mjs').then(({ testAll }) => testAll(process.argv.slice(2)));
