import swc from '@swc/jest';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { instrument } from './instrument.mjs';

const version = createHash('sha256')
  .update(readFileSync(new URL('./instrument.mjs', import.meta.url)))
  .digest('hex');

/** The transformer of the tests, which makes the bounds of the one file under mutation movable first. */
export default {
  createTransformer(options) {
    const usual = swc.createTransformer(options);
    const target = process.env.MUTATED_FILE;
    const isTarget = (path) => path === target;
    const prepared = (source, path) => (isTarget(path) ? instrument(source, path).code : source);
    return {
      process: (source, path, ...rest) => usual.process(prepared(source, path), path, ...rest),
      processAsync: (source, path, ...rest) =>
        usual.processAsync(prepared(source, path), path, ...rest),
      getCacheKey: (source, path, ...rest) =>
        usual.getCacheKey(source, path, ...rest) + (isTarget(path) ? version : ''),
    };
  },
};
