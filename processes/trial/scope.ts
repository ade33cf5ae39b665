/** Variables as the engine keeps them: each element its own, below those of what it lies in. */
export class Scope {
  private readonly own = new Map<string, unknown>();

  constructor(private readonly above: Scope | null) {}

  /** The nearest value of that name; `undefined` when nobody gave one. */
  readonly get = (name: string): unknown => {
    if (this.own.has(name)) return this.own.get(name);
    return this.above?.get(name);
  };

  /** Here and nowhere else; a dotted name writes into an object. */
  set(target: string, value: unknown): void {
    const [name = '', ...fields] = target.split('.');
    this.own.set(name, fields.length === 0 ? value : written(this.own.get(name), fields, value));
  }

  /** Where a variable of that name stands, from here upwards; else in the outermost scope, as the engine merges results. */
  merge(target: string, value: unknown): void {
    const [name = ''] = target.split('.');
    if (this.own.has(name) || this.above === null) this.set(target, value);
    else this.above.merge(target, value);
  }

  /** Everything that can be read from here. */
  all(): Record<string, unknown> {
    return { ...this.above?.all(), ...Object.fromEntries(this.own) };
  }

  /** What was written here. */
  locals(): [string, unknown][] {
    return [...this.own];
  }
}

function written(into: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const fields = typeof into === 'object' && into !== null ? into : {};
  const old = (fields as Record<string, unknown>)[name];
  return { ...fields, [name]: rest.length === 0 ? value : written(old, rest, value) };
}
