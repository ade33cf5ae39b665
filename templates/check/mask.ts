import type { Span } from './finding.js';
import { spanOf, type ProgramNode, type StatementNode } from './syntax.js';

/** Stands for a character of a mustache that prints something. */
export const printed = '\uE000';

/** The text with everything of Handlebars covered, every character at its place, and where the pieces of it are. */
export interface MaskedTemplate {
  html: string;
  /** Each branch of each block: markup must be whole inside. */
  branches: Span[];
  /** Calls of parts, which stand for elements. */
  parts: { name: string; span: Span }[];
  /** Literal text that does not stand in the template as it is (escaped braces). */
  oddities: Span[];
}

/** What is left of a template when only its markup is looked at. */
export function maskTemplate(text: string, program: ProgramNode): MaskedTemplate {
  const masked: MaskedTemplate = { html: '', branches: [], parts: [], oddities: [] };
  const characters: string[] = text.split('').map((one) => (one === '\n' ? one : ' '));
  const put = (span: Span, fill: (i: number) => string): void => {
    for (let i = span.start; i < span.end; i += 1) {
      if (characters[i] !== '\n') characters[i] = fill(i);
    }
  };
  const visit = (node: StatementNode): void => {
    const span = spanOf(text, node);
    if (node.type === 'ContentStatement') {
      if (text.slice(span.start, span.end) !== node.original) masked.oddities.push(span);
      put(span, (i) => text[i] ?? ' ');
    } else if (node.type === 'MustacheStatement') {
      put(span, () => printed);
    } else if (node.type === 'PartialStatement') {
      const name = node.name.type === 'PathExpression' ? node.name.original : '';
      masked.parts.push({ name, span });
    } else if (node.type === 'BlockStatement') {
      for (const branch of [node.program, node.inverse]) {
        if (branch) visitBranch(branch);
      }
    }
  };
  const visitBranch = (branch: ProgramNode): void => {
    const [first, last] = [branch.body[0], branch.body.at(-1)];
    if (!first || !last) return;
    masked.branches.push({ start: spanOf(text, first).start, end: spanOf(text, last).end });
    branch.body.forEach(visit);
  };
  program.body.forEach(visit);
  masked.html = characters.join('');
  return masked;
}
