const words = new Set(['if', 'then', 'else', 'and', 'or', 'null', 'true', 'false']);

/** Dotted names a FEEL expression reads, e.g. `routing.path`; for the plain comparisons the diagrams allow themselves. */
export function namesIn(expression: string): string[] {
  const bare = expression.replace(/"[^"]*"/g, '').replace(/\w+\s*:/g, '');
  const names = bare.match(/[A-Za-z]\w*(\[\d+\])?(\.[A-Za-z]\w*)*/g) ?? [];
  return names.filter((name) => !words.has(name)).map((name) => name.replace(/\[\d+\]/g, ''));
}

/** The variables behind those names. */
export const variablesIn = (expression: string): string[] =>
  namesIn(expression).map((name) => name.replace(/\..*$/, ''));

/** Comparisons with a constant: `[name, value]`. */
export function comparisonsIn(expression: string): [string, unknown][] {
  const matches = expression.matchAll(/([A-Za-z][\w.]*) = ("[^"]*"|true|false|null)/g);
  return [...matches].map(([, name = '', literal = '']) => [name, JSON.parse(literal)]);
}

/** Only comparisons of a name with a constant, joined by `and`, `or` and brackets: what a condition may be. */
export function isPlain(expression: string): boolean {
  const comparison = /[A-Za-z][\w.]* (?:=|!=) (?:"[^"]*"|true|false|null)/g;
  const rest = expression.replace(comparison, 'x');
  return /^[\s()]*x(?:[\s()]+(?:and|or)[\s()]+x)*[\s()]*$/.test(rest);
}
