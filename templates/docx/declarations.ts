/** Property → value of one rule, shorthands taken apart. */
export type Declarations = Record<string, string>;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** Declarations of a rule's body, with `variables` put in; fonts stay `var(--name)`, since the name says which font is meant. */
export function readDeclarations(body: string, variables: Declarations): Declarations {
  const pairs = splitOutside(body, ';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const property = declaration.slice(0, colon).trim();
    return Object.entries(expand(property, declaration.slice(colon + 1).trim(), variables));
  });
  return Object.fromEntries(pairs);
}

/** The parts of a text between separators that stand in no brackets or quotes. */
export function splitOutside(whole: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quote = '';
  for (const letter of whole) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0 && quote === '') {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== '');
}

function expand(property: string, raw: string, variables: Declarations): Declarations {
  const value = raw.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) =>
    /\d/.test(variables[name]?.[0] ?? '') ? (variables[name] ?? whole) : whole,
  );
  if (property === 'font') return expandFont(value);
  if (property === 'margin' || property === 'padding') return expandBox(property, value);
  if (property === 'border') {
    return Object.fromEntries(sides.map((side) => [`border-${side}`, value]));
  }
  return { [property]: value };
}

function expandBox(property: string, value: string): Declarations {
  const [top = '0', right = top, bottom = top, left = right] = splitOutside(value, ' ');
  const values = [top, right, bottom, left];
  return Object.fromEntries(
    sides.map((side, index) => [`${property}-${side}`, values[index] ?? '0']),
  );
}

/** `700 22pt / calc(…) var(--title)` */
function expandFont(value: string): Declarations {
  const names = ['font-weight', 'font-size', 'line-height', 'font-family'];
  if (value === 'inherit') return Object.fromEntries(names.map((name) => [name, 'inherit']));
  const [beforeLine = '', afterLine] = splitOutside(value.replace(/\s+/g, ' '), '/');
  const before = splitOutside(beforeLine, ' ');
  const weight = /^\d+$/.test(before[0] ?? '') ? before.shift() : 'normal';
  const [line = 'normal', ...family] =
    afterLine === undefined ? ['normal', ...before.slice(1)] : splitOutside(afterLine, ' ');
  return {
    'font-weight': weight ?? 'normal',
    'font-size': before[0] ?? 'inherit',
    'line-height': line,
    'font-family': family.join(' '),
  };
}
