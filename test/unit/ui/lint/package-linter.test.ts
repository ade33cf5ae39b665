import { describe, expect, it } from '@jest/globals';
import type { LintFacts } from '../../../../processes/lint/lint-facts.js';
import type { LintAnswer, LintRequest } from '../../../../ui/src/lint/lint-message.js';
import { createPackageLinter } from '../../../../ui/src/lint/package-linter.js';

const facts = {} as LintFacts;
const files = (name: string) => [{ name, content: '' }];

/** A worker that answers when told. */
function aLinter() {
  const asked: LintRequest[] = [];
  let tell: (event: { data: LintAnswer }) => void = () => undefined;
  const linter = createPackageLinter({
    postMessage: (request) => asked.push(request),
    addEventListener: (_, listener) => {
      tell = listener;
    },
    terminate: () => undefined,
  });
  return {
    ...{ linter, asked },
    answer: (answer: LintAnswer) => {
      tell({ data: answer });
    },
  };
}

describe('the rules asked beside the page', () => {
  it('judge one package at a time, and of those that wait only the newest', async () => {
    const { linter, asked, answer } = aLinter();

    const first = linter.lint(files('a'), facts);
    const second = linter.lint(files('b'), facts);
    const third = linter.lint(files('c'), facts);
    expect(await second).toBeNull();
    answer({ id: 1, findings: [] });
    expect(await first).toEqual([]);

    expect(asked.map(({ files: [file] }) => file?.name)).toEqual(['a', 'c']);
    answer({ id: 3, findings: [] });
    expect(await third).toEqual([]);
  });

  it('say why they could not judge, and judge the next', async () => {
    const { linter, answer } = aLinter();

    const broken = linter.lint(files('a'), facts);
    answer({ id: 1, fault: 'too deep' });
    await expect(broken).rejects.toThrow('too deep');
    const next = linter.lint(files('b'), facts);
    answer({ id: 2, findings: [] });

    expect(await next).toEqual([]);
  });
});
