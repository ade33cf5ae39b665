import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { toEnglish } from '../../../../ui/src/i18n/english.js';

const sources = [
  'processes/migration/plan-migration.ts',
  'processes/migration/engine-refusal.ts',
  'server/designer/running/plan-running.ts',
  'server/designer/running/migrate-instance.ts',
];

/** Sentences in quotes, what differs replaced by a step of our diagrams or a kind of step. */
function sentencesIn(path: string): string[] {
  const text = readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8').replace(
    /\/\*\*[\s\S]*?\*\//g,
    '',
  );
  return [...text.matchAll(/(['`])((?:(?!\1).)*\p{Script=Han}(?:(?!\1).)*)\1/gu)].map(
    ([, , sentence = '']) =>
      sentence
        .replace(/（\$\{[^}]*\}）/g, '（系统步骤）')
        .replace(/\$\{[^}]*\}|\$1/g, '检察长审批'),
  );
}

describe('why a case can or cannot be moved', () => {
  it.each(sources)('has its English where %s tells it', (path) => {
    const found = sentencesIn(path);

    const untold = found.filter((sentence) =>
      /\p{Script=Han}/u.test(toEnglish(sentence) ?? sentence),
    );

    expect(found.length).toBeGreaterThan(0);
    expect(untold).toEqual([]);
  });
});
