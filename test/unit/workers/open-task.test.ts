import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTaskWorker } from '../../../workers/open-task.js';

describe('a task of a person', () => {
  it('carries every variable that an act reads of it', () => {
    const files = readdirSync('server', { recursive: true, encoding: 'utf8' });
    const sources = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('server', file), 'utf8'));
    const read = sources.flatMap((source) =>
      [...source.matchAll(/task\.variables\['(\w+)'\]/g)].map(([, name]) => name),
    );

    expect(read).toContain('result');
    expect(openTaskWorker.fetchVariables).toEqual(expect.arrayContaining(read));
  });
});
