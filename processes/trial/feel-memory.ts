import { evaluate } from 'feelin';

/** Looks a variable up; `undefined` when there is none of that name. */
export type Lookup = (name: string) => unknown;

/** An expression that cannot be read or computed; the message is FEEL's own. */
export class FeelFault extends Error {}

/** Evaluates expressions as the engine would; the same expression with the same values is computed once. */
export class FeelMemory {
  private readonly names = new Map<string, readonly string[]>();
  private readonly answers = new Map<string, unknown>();

  /** The value of an expression without its leading `=`; a variable that is missing counts as null. */
  valueOf(expression: string, lookup: Lookup): unknown {
    const context: Record<string, unknown> = {};
    let key = expression;
    for (const name of this.namesOf(expression)) {
      const value = lookup(name);
      if (value === undefined) continue;
      context[name] = value;
      key += `|${name}:${JSON.stringify(value)}`;
    }
    if (this.answers.has(key)) return this.answers.get(key);
    const value = computed(expression, context);
    this.answers.set(key, value);
    return value;
  }

  /** Every word of the expression that might be a variable; words of the language are never variables. */
  private namesOf(expression: string): readonly string[] {
    const known = this.names.get(expression);
    if (known) return known;
    const bare = expression.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
    const names = [...new Set(bare.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])];
    this.names.set(expression, names);
    return names;
  }
}

function computed(expression: string, context: Record<string, unknown>): unknown {
  try {
    const { value } = evaluate(expression, context);
    return value ?? null;
  } catch (error) {
    throw new FeelFault(error instanceof Error ? error.message : String(error));
  }
}
