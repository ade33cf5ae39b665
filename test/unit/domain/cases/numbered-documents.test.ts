import { describe, expect, it } from '@jest/globals';
import {
  numberedDocuments,
  patternOf,
} from '../../../../server/domain/cases/numbered-documents.js';
import { documentKinds } from '../../../../templates/index.js';

describe('documents that carry a number', () => {
  it('have the titles their templates print', () => {
    const printed = Object.fromEntries(
      Object.keys(numberedDocuments).map((kind) => [
        kind,
        documentKinds[kind as keyof typeof numberedDocuments].title,
      ]),
    );
    const titles = Object.entries(numberedDocuments).map(([kind, { title }]) => [kind, title]);

    expect(Object.fromEntries(titles)).toEqual(printed);
  });

  it('are the templates that ask for one', () => {
    const asking = Object.entries(documentKinds).flatMap(([kind, { isNumbered }]) =>
      isNumbered ? [kind] : [],
    );

    expect(Object.keys(numberedDocuments).sort()).toEqual(asking.sort());
  });

  it('each have a word of their own, which stands before the year', () => {
    const patterns = Object.keys(numberedDocuments).map((kind) =>
      patternOf('{office}控申救〔{year}〕{n}号', kind),
    );

    expect(patterns).toContain('{office}控申救决〔{year}〕{n}号');
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patternOf('〔{year}〕{n}号', 'case')).toBe('〔{year}〕{n}号');
  });
});
