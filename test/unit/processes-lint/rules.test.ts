import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { lintPackage } from '../../../processes/lint/lint-package.js';
import { lintRules } from '../../../processes/lint/rules/index.js';
import { readStandardPackage } from '../processes/read-processes.js';
import { examplePackage, rulesWithExamples } from './examples.js';

describe('the standard package', () => {
  it('offends no rule', async () => {
    expect(lintPackage(await readStandardPackage())).toEqual([]);
  });
});

describe('the rules', () => {
  it('each have a legal basis with a source, and a good and a bad example', async () => {
    expect((await rulesWithExamples()).sort()).toEqual(lintRules.map(({ name }) => name).sort());
    for (const { legalBasis } of lintRules) {
      expect(legalBasis.text).toMatch(/\p{Script=Han}/u);
      expect(legalBasis.source).toMatch(/^https?:\/\//);
    }
  });

  it('each stand in the table of the README with their severity', () => {
    const readme = readFileSync(
      new URL('../../../processes/lint/README.md', import.meta.url),
      'utf8',
    );
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` .*? (error|warning) /gm)];

    expect(rows.map(([, name, severity]) => ({ name, severity }))).toEqual(
      lintRules.map(({ name, severity }) => ({ name, severity })),
    );
  });
});

describe.each(lintRules.map(({ name, severity }) => [name, severity] as const))(
  'the rule %s',
  (name, severity) => {
    it('finds nothing in its good example', async () => {
      expect(lintPackage(await examplePackage(name, 'good'))).toEqual([]);
    });

    it('finds its one fault in its bad example, and no other rule finds any', async () => {
      const findings = lintPackage(await examplePackage(name, 'bad'));

      expect(findings).toEqual([expect.objectContaining({ rule: name, severity })]);
      expect(findings[0]?.message).toMatch(/请/);
      expect(findings[0]?.file).toMatch(/^bad\./);
    });
  },
);
