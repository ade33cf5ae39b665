import { helperWords, isHelper, type HelperParameter, type HelperWords } from './helper-words.js';
import { resolvePath, type Scope } from './scope.js';
import type { Shape } from './shape.js';
import { shapeWords } from './shape-words.js';
import { spanOf, type CallNode, type ExpressionNode, type PathNode } from './syntax.js';
import { fail, type Walk } from './walk.js';

const unknown: Shape = { type: 'any', isNullable: false };
const nothing: Shape = { type: 'any', isNullable: true };

/** Does the value reach the paper, or does it only decide what does? */
export type Use = 'printed' | 'asked';

/** Judges an expression and tells what it gives; after a fault that is anything, so that one fault is told once. */
export function checkExpression(walk: Walk, scope: Scope, node: ExpressionNode, use: Use): Shape {
  switch (node.type) {
    case 'PathExpression':
      return checkPath(walk, scope, node, use);
    case 'SubExpression':
      return checkCall(walk, scope, node, use);
    case 'StringLiteral':
      return { type: 'text', isNullable: false };
    case 'NumberLiteral':
      return { type: 'number', isNullable: false };
    case 'BooleanLiteral':
      return { type: 'flag', isNullable: false };
    case 'NullLiteral':
      return nothing;
    case 'UndefinedLiteral':
      fail(walk, spanOf(walk.text, node), '不能用 undefined');
      return unknown;
  }
}

function checkPath(walk: Walk, scope: Scope, node: PathNode, use: Use): Shape {
  const resolved = resolvePath(scope, node);
  if (!resolved.ok) {
    fail(walk, spanIn(walk, node), resolved.message);
    return unknown;
  }
  const { rootField } = resolved;
  if (rootField !== null) (use === 'printed' ? walk.printed : walk.asked).add(rootField);
  return resolved.shape;
}

/** `(helper a b)`, or a mustache of the same form. */
export function checkCall(
  walk: Walk,
  scope: Scope,
  node: Pick<CallNode, 'path' | 'params' | 'hash' | 'loc'>,
  use: Use,
): Shape {
  const span = spanIn(walk, node);
  const name = node.path.type === 'PathExpression' ? node.path.original : '';
  if (!isHelper(name)) {
    fail(walk, span, `没有“${name}”这个函数；可用的函数见左侧清单`);
    return unknown;
  }
  if (node.hash && node.hash.pairs.length > 0) fail(walk, span, `“${name}”不能带“=”的参数`);
  const words = helperWords[name];
  const { parameters } = words;
  if (node.params.length !== parameters.length) {
    const counts = `要有${parameters.length}个内容，这里有${node.params.length}个`;
    fail(walk, span, `“${name}”${counts}；例：${words.example}`);
    return unknown;
  }
  // What a comparison is told decides, it is not printed.
  const inner = words.returns === 'flag' ? 'asked' : use;
  const given = node.params.map((param) => checkExpression(walk, scope, param, inner));
  for (const [i, parameter] of parameters.entries()) {
    const [param, shape] = [node.params[i], given[i]];
    if (param && shape) checkArgument(walk, name, parameter, param, shape);
  }
  if (name === 'eq') checkComparison(walk, node.params, given);
  return resultOf(words, given[0]);
}

function checkArgument(
  walk: Walk,
  name: string,
  { accepts, itemField, allowsNull = false }: HelperParameter,
  node: ExpressionNode,
  shape: Shape,
): void {
  const span = spanIn(walk, node);
  if (accepts && !accepts.includes(shape.type) && node.type !== 'NullLiteral') {
    const wanted = accepts.map((type) => shapeWords[type]).filter((word) => word !== '');
    fail(walk, span, `“${name}”要的是${wanted.join('或')}，这里是${shapeWords[shape.type]}`);
    return;
  }
  if (shape.isNullable && !allowsNull) {
    const text = walk.text.slice(span.start, span.end);
    fail(walk, span, `“${text}”可能没有，请先写 {{#if ${text}}}`);
    return;
  }
  if (itemField !== undefined && shape.type === 'list' && !hasField(shape.item, itemField)) {
    fail(walk, span, `“${name}”要的是每项都有“${itemField}”的一组内容`);
  }
}

/** A choice compared with a word it never takes would never hold. */
function checkComparison(
  walk: Walk,
  params: readonly ExpressionNode[],
  shapes: readonly Shape[],
): void {
  const literal = params.find((param) => param.type === 'StringLiteral');
  const choice = shapes.find((shape) => shape.type === 'choice');
  if (!literal || !choice || choice.options.includes(literal.value)) return;
  const options = choice.options.map((option) => `“${option}”`).join('、');
  fail(walk, spanIn(walk, literal), `不会是“${literal.value}”；只能是${options}`);
}

function resultOf({ returns, passesNull = false }: HelperWords, first?: Shape): Shape {
  if (returns === 'lines') {
    return { type: 'list', item: { type: 'text', isNullable: false }, isNullable: false };
  }
  return { type: returns, isNullable: passesNull && (first?.isNullable ?? false) };
}

const hasField = (shape: Shape, name: string): boolean =>
  shape.type === 'any' || (shape.type === 'object' && Object.hasOwn(shape.fields, name));

/** A part has places of its own text; they mean nothing in the text that calls it. */
function spanIn(walk: Walk, node: Pick<ExpressionNode, 'loc'>) {
  return walk.part ? walk.part.span : spanOf(walk.text, node);
}
