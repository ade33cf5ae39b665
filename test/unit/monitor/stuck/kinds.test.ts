import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { stuckKinds } from '../../../../server/monitor/stuck/kinds/index.js';

const folder = 'server/monitor/stuck';

describe('the kinds of standstill', () => {
  it('are one file each, named as the kind, and all of them are looked for', () => {
    const files = readdirSync(`${folder}/kinds`).filter((name) => name !== 'index.ts');

    const looked = stuckKinds.map(({ id }) => `${id}.ts`);

    expect(looked.toSorted()).toEqual(files.toSorted());
  });

  it.each(stuckKinds.map((kind) => [kind.id, kind] as const))(
    '%s has a name of four to eight characters, a weight and a row in the README',
    (id, { name, weight, desk }) => {
      const readme = readFileSync(`${folder}/README.md`, 'utf8');

      const rows = readme.split('\n').filter((line) => line.startsWith(`| \`${id}\``));

      expect(Array.from(name).length).toBeGreaterThanOrEqual(4);
      expect(Array.from(name).length).toBeLessThanOrEqual(8);
      expect(
        rows.map((row) =>
          row
            .split('|')
            .map((cell) => cell.trim())
            .slice(2, 5),
        ),
      ).toEqual([[name, desk, String(weight)]]);
    },
  );
});
