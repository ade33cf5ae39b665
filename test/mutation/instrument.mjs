import ts from 'typescript';

const flipped = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
]);

/**
 * The source with every bound made movable: a number ±1, a date ± a day, a quantifier of a regular expression ±1, each of
 * < <= > >= with the bound on its other side. All mutants stand in the one text; `__mutant` and `__flipped` of the global
 * scope answer by the number of the one that is active, so that nothing is compiled again between two of them.
 */
export function instrument(source, fileName) {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022, true);
  const mutants = [];

  const add = (node, first, from, to) => {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const text = source.split('\n')[line].trim();
    const at = { line: line + 1, column: character + 1, text };
    mutants.push({ id: mutants.length, first, ...at, from, to });
  };

  const literal = (node, alternatives) => {
    const from = node.getText(file);
    const first = mutants.length;
    for (const to of alternatives) add(node, first, from, to);
    return `${trivia(node)}globalThis.__mutant(${[first, from, ...alternatives].join(', ')})`;
  };

  const comparison = (node) => {
    const from = node.operatorToken.getText(file);
    const to = flipped.get(node.operatorToken.kind);
    const id = mutants.length;
    add(node.operatorToken, id, from, to);
    const [left, right] = [emit(node.left), emit(node.right)];
    return ` (globalThis.__flipped(${id}) ? (${left} ${to} ${right}) : (${left} ${from} ${right}))`;
  };

  const trivia = (node) => source.slice(node.getFullStart(), node.getStart(file));

  const emit = (node) => {
    if (ts.isTypeNode(node) || isDeclarationOnly(node)) return node.getFullText(file);
    const alternatives = alternativesOf(node);
    if (alternatives.length > 0) return literal(node, alternatives);
    if (ts.isBinaryExpression(node) && flipped.has(node.operatorToken.kind))
      return comparison(node);
    return inside(node);
  };

  const inside = (node) => {
    let text = '';
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getFullStart()) + emit(child);
      at = child.getEnd();
    });
    return text + source.slice(at, node.getEnd());
  };

  return { code: emit(file) + source.slice(file.endOfFileToken.getEnd()), mutants };
}

function isDeclarationOnly(node) {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

/** What may stand instead of a literal; none for what is no bound. */
function alternativesOf(node) {
  if (node.parent?.name === node || isFilling(node)) return [];
  if (ts.isNumericLiteral(node))
    return isOrder(node) ? [] : [`${node.text} + 1`, `${node.text} - 1`];
  if (ts.isStringLiteral(node)) return datesAround(node.text);
  return ts.isRegularExpressionLiteral(node) ? quantifiersAround(node.text) : [];
}

/** `const [year = 0] = …`: a default only the compiler asks for. */
function isFilling({ parent }) {
  return (
    parent !== undefined && ts.isBindingElement(parent) && ts.isArrayBindingPattern(parent.parent)
  );
}

/** The 1 and -1 by which a comparator tells an order: only their signs count. */
function isOrder(node) {
  let at = node;
  while (isPartOfAnswer(at.parent)) at = at.parent;
  const call = at.parent?.parent;
  return (
    at !== node &&
    ts.isArrowFunction(at.parent) &&
    ts.isCallExpression(call) &&
    /\.(toSorted|sort)$/.test(call.expression.getText())
  );
}

function isPartOfAnswer(node) {
  return (
    ts.isPrefixUnaryExpression(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node)
  );
}

function datesAround(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return [];
  const day = 86_400_000;
  return [day, -day].map((ms) => `'${new Date(Date.parse(text) + ms).toISOString().slice(0, 10)}'`);
}

/** Each number inside braces one more and one less, unless that is no regular expression. */
function quantifiersAround(text) {
  const numbers = [...text.matchAll(/\{\d+(?:,\d*)?\}/g)].flatMap((braces) =>
    [...braces[0].matchAll(/\d+/g)].map((found) => ({
      at: braces.index + found.index,
      length: found[0].length,
      value: Number(found[0]),
    })),
  );
  return numbers
    .flatMap(({ at, length, value }) =>
      [value + 1, value - 1].map(
        (next) => text.slice(0, at) + String(next) + text.slice(at + length),
      ),
    )
    .filter(isRegularExpression);
}

function isRegularExpression(literal) {
  const end = literal.lastIndexOf('/');
  try {
    new RegExp(literal.slice(1, end), literal.slice(end + 1));
    return !literal.includes('{-');
  } catch {
    return false;
  }
}
