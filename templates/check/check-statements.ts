import { partNames, partSource } from '../render/template-files.js';
import { checkCall, checkExpression } from './check-expression.js';
import { isHelper } from './helper-words.js';
import { innerScope, resolvePath, surely, type Scope } from './scope.js';
import type { Shape } from './shape.js';
import {
  parseTemplate,
  spanOf,
  type BlockNode,
  type ExpressionNode,
  type MustacheNode,
  type PartNode,
  type ProgramNode,
  type StatementNode,
} from './syntax.js';
import { fail, hasEnough, warn, type Walk } from './walk.js';

/** Deeper is neither needed nor readable. */
const maxDepth = 12;

/** Judges fields, helpers, blocks and parts of a piece of a template. */
export function checkProgram(walk: Walk, scope: Scope, program: ProgramNode, depth = 0): void {
  const [first] = program.body;
  if (depth > maxDepth && first) {
    fail(walk, at(walk, first), `块套得太深，最多${maxDepth}层`);
    return;
  }
  for (const statement of program.body) {
    if (hasEnough(walk)) return;
    checkStatement(walk, scope, statement, depth);
  }
}

function checkStatement(walk: Walk, scope: Scope, node: StatementNode, depth: number): void {
  switch (node.type) {
    case 'MustacheStatement':
      checkMustache(walk, scope, node);
      return;
    case 'BlockStatement':
      checkBlock(walk, scope, node, depth);
      return;
    case 'PartialStatement':
      checkPart(walk, scope, node, depth);
      return;
    case 'PartialBlockStatement':
      fail(walk, at(walk, node), '不能用 {{#> …}}，请用 {{> 部件名}}');
      return;
    case 'Decorator':
    case 'DecoratorBlock':
      fail(walk, at(walk, node), '不能用 {{* …}} 和 {{#* …}}');
      return;
    case 'ContentStatement':
    case 'CommentStatement':
  }
}

function checkMustache(walk: Walk, scope: Scope, node: MustacheNode): void {
  const span = at(walk, node);
  if (!node.escaped) {
    fail(walk, span, '不能用 {{{ }}} 或 {{& }}：内容会被当成代码，请改用 {{ }}');
    return;
  }
  const { path, params } = node;
  const isCall = params.length > 0 || (path.type === 'PathExpression' && isHelper(path.original));
  const shape = isCall
    ? checkCall(walk, scope, node, 'printed')
    : checkExpression(walk, scope, path, 'printed');
  if (node.hash && node.hash.pairs.length > 0 && !isCall) fail(walk, span, '这里不能带“=”的参数');
  checkPrinted(walk, span, shape, walk.part ? '' : walk.text.slice(span.start + 2, span.end - 2));
}

/** What may stand on paper as it is. */
function checkPrinted(walk: Walk, span: ReturnType<typeof at>, shape: Shape, code: string): void {
  const text = code.trim();
  if (shape.type === 'object' || shape.type === 'list') {
    const way = shape.type === 'list' ? `{{#each ${text}}}` : `{{${text}.…}}`;
    fail(walk, span, `“${text}”有多项内容，不能直接打印，请用 ${way}`);
  } else if (shape.type === 'money') {
    fail(walk, span, `“${text}”以分计，不能直接打印，请用 {{yuan ${text}}} 或 {{amount ${text}}}`);
  } else if (shape.type === 'flag') {
    fail(walk, span, `“${text}”是“是或否”，不能打印，请用 {{#if ${text}}}`);
  } else if (shape.type === 'date') {
    warn(walk, span, `日期会印成“2026-03-02”，请用 {{date ${text}}}`);
  } else if (shape.isNullable) {
    const call = text.includes(' ') ? `(${text})` : text;
    warn(walk, span, `可能没有内容，印出来是空白；请用 {{strike ${call}}}，或者先写 {{#if}}`);
  }
}

function checkBlock(walk: Walk, scope: Scope, node: BlockNode, depth: number): void {
  const span = openingOf(walk, node);
  const name = node.path.type === 'PathExpression' ? node.path.original : '';
  if (!isBlockName(name)) {
    fail(walk, span, `没有“{{#${name}}}”这种块；可用 if、unless、each、with`);
    return;
  }
  const [subject] = node.params;
  if (!subject || node.params.length > 1) {
    fail(walk, span, `“{{#${name}}}”后面要有一项内容`);
    return;
  }
  if (node.hash && node.hash.pairs.length > 0) fail(walk, span, `“{{#${name}}}”不能带“=”的参数`);
  if ([node.program, node.inverse].some((one) => (one?.blockParams ?? []).length > 0)) {
    fail(walk, span, '不能用“as |…|”，请用 this 和 ../');
  }
  const inner = scopesOf(walk, scope, name, subject, span);
  if (node.program) checkProgram(walk, inner.then, node.program, depth + 1);
  if (node.inverse) checkProgram(walk, inner.otherwise, node.inverse, depth + 1);
}

type BlockName = 'if' | 'unless' | 'each' | 'with';
const isBlockName = (name: string): name is BlockName =>
  ['if', 'unless', 'each', 'with'].includes(name);

/** What names mean in the two branches of a block. */
function scopesOf(
  walk: Walk,
  scope: Scope,
  name: BlockName,
  subject: ExpressionNode,
  span: ReturnType<typeof at>,
): { then: Scope; otherwise: Scope } {
  const isLoop = name === 'each';
  const goesInto = isLoop || name === 'with';
  const shape = checkExpression(walk, scope, subject, goesInto ? 'printed' : 'asked');
  const yes = surely(scope, sureWhen(scope, subject, true));
  const no = surely(scope, sureWhen(scope, subject, false));
  if (name === 'if') return { then: yes, otherwise: no };
  if (name === 'unless') return { then: no, otherwise: yes };
  if (isLoop && shape.type !== 'list' && shape.type !== 'any') {
    fail(walk, span, '{{#each}} 后面要的是一列内容');
  }
  if (name === 'with' && shape.type !== 'object' && shape.type !== 'any') {
    fail(walk, span, '{{#with}} 后面要的是有下级项目的内容');
  }
  const item = shape.type === 'list' ? shape.item : shape;
  return { then: innerScope(yes, item, isLoop), otherwise: no };
}

/** Keys of what cannot be missing where the condition holds, or does not. */
function sureWhen(scope: Scope, node: ExpressionNode, holds: boolean): string[] {
  if (node.type === 'PathExpression') return holds ? keysOf(scope, node) : [];
  if (node.type !== 'SubExpression' || node.path.type !== 'PathExpression') return [];
  const helper = node.path.original;
  const path = node.params.find((param) => param.type === 'PathExpression');
  if (!path) return [];
  if (helper === 'more') return holds ? keysOf(scope, path) : [];
  if (helper !== 'eq') return [];
  const isNull = node.params.some(({ type }) => type === 'NullLiteral');
  return isNull === holds ? [] : keysOf(scope, path);
}

function keysOf(scope: Scope, node: Extract<ExpressionNode, { type: 'PathExpression' }>): string[] {
  const resolved = resolvePath(scope, node);
  return resolved.ok ? resolved.keys : [];
}

/** A part stands for its own text: what it prints, it must find where it is called. */
function checkPart(walk: Walk, scope: Scope, node: PartNode, depth: number): void {
  const span = at(walk, node);
  const name = node.name.type === 'PathExpression' ? node.name.original : '';
  if (name !== 'head' && !partNames.includes(name)) {
    fail(walk, span, `没有“${name}”这个部件；可用：head、${partNames.join('、')}`);
    return;
  }
  const [context] = node.params;
  const around = context
    ? innerScope(scope, checkExpression(walk, scope, context, 'printed'), false)
    : scope;
  const pairs = node.hash?.pairs ?? [];
  const given = Object.fromEntries(
    pairs.map(({ key, value }) => [key, checkExpression(walk, scope, value, 'printed')]),
  );
  const called = { ...walk, part: walk.part ?? { name, span } };
  checkProgram(called, { ...around, given }, parseTemplate(partSource(name, walk.head)), depth + 1);
}

/** The opening tag of a block only: a whole block is too much to underline. */
function openingOf(walk: Walk, node: BlockNode): ReturnType<typeof at> {
  const { start, end } = at(walk, node);
  const close = walk.part ? -1 : walk.text.indexOf('}}', start);
  return { start, end: close < 0 ? end : close + 2 };
}

const at = (walk: Walk, node: StatementNode) => walk.part?.span ?? spanOf(walk.text, node);
