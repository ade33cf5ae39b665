import Handlebars from 'handlebars';
import type { Span } from './finding.js';

interface Located {
  loc: { start: Position; end: Position };
}

interface Position {
  /** From 1. */
  line: number;
  /** From 0. */
  column: number;
}

export interface PathNode extends Located {
  type: 'PathExpression';
  /** Written with @. */
  data: boolean;
  /** Number of `../`. */
  depth: number;
  parts: (string | ExpressionNode)[];
  original: string;
}

export interface CallNode extends Located {
  type: 'SubExpression';
  path: ExpressionNode;
  params: ExpressionNode[];
  hash?: HashNode;
}

export type LiteralNode = Located &
  (
    | { type: 'StringLiteral'; value: string }
    | { type: 'NumberLiteral'; value: number }
    | { type: 'BooleanLiteral'; value: boolean }
    | { type: 'NullLiteral' }
    | { type: 'UndefinedLiteral' }
  );

export type ExpressionNode = PathNode | CallNode | LiteralNode;

export interface HashNode extends Located {
  pairs: { key: string; value: ExpressionNode }[];
}

export interface ProgramNode extends Located {
  body: StatementNode[];
  blockParams?: string[];
}

export interface BlockNode extends Located {
  type: 'BlockStatement';
  path: ExpressionNode;
  params: ExpressionNode[];
  hash?: HashNode;
  program?: ProgramNode;
  inverse?: ProgramNode;
}

export interface MustacheNode extends Located {
  type: 'MustacheStatement';
  path: ExpressionNode;
  params: ExpressionNode[];
  hash?: HashNode;
  escaped: boolean;
}

export interface PartNode extends Located {
  type: 'PartialStatement';
  name: ExpressionNode;
  params: ExpressionNode[];
  hash?: HashNode;
}

export type StatementNode =
  | BlockNode
  | MustacheNode
  | PartNode
  | (Located & { type: 'ContentStatement'; value: string; original: string })
  | (Located & { type: 'CommentStatement' })
  | (Located & { type: 'PartialBlockStatement' })
  | (Located & { type: 'Decorator' })
  | (Located & { type: 'DecoratorBlock' });

/** Why a text is no template; the line counts from 1. */
export class TemplateSyntaxError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = 'TemplateSyntaxError';
    this.line = line;
  }
}

/** The syntax tree as written, without the removal of blank lines. Throws `TemplateSyntaxError`. */
export function parseTemplate(text: string): ProgramNode {
  try {
    // A border: the types of Handlebars tell no statements apart.
    return Handlebars.parseWithoutProcessing(text) as unknown as ProgramNode;
  } catch (error) {
    throw syntaxError(error as Error & { lineNumber?: number }, text);
  }
}

/** Where a node stands in the text. */
export function spanOf(text: string, { loc }: Located): Span {
  const starts = lineStartsOf(text);
  const offsetOf = ({ line, column }: Position): number => (starts[line - 1] ?? 0) + column;
  return { start: offsetOf(loc.start), end: offsetOf(loc.end) };
}

/** Of the text that was asked about last: a check asks thousands of times about the same. */
let last: { text: string; starts: number[] } = { text: '', starts: [0] };

function lineStartsOf(text: string): number[] {
  if (last.text === text) return last.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  last = { text, starts };
  return starts;
}

function syntaxError(error: Error & { lineNumber?: number }, text: string): TemplateSyntaxError {
  const told = /(?:Parse|Lexical) error on line (\d+)/.exec(error.message)?.[1];
  const line = error.lineNumber ?? Number(told ?? 1);
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(error.message);
  if (mismatch) {
    const [, open = '', close = ''] = mismatch;
    return new TemplateSyntaxError(
      line,
      `“{{#${open}}}”要用“{{/${open}}}”结束，这里是“{{/${close}}}”`,
    );
  }
  if (error.message.includes("got 'EOF'")) {
    const last = text.trimEnd().split('\n').length;
    return new TemplateSyntaxError(last, '到末尾还有没结束的块，请补上“{{/if}}”“{{/each}}”等');
  }
  return new TemplateSyntaxError(line, '“{{”和“}}”之间的写法不对，请检查括号和空格');
}
