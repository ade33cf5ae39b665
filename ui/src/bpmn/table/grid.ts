/** One column of a decision table, with the FEEL literals one may choose in it. */
export interface GridColumn {
  id: string;
  /** What people call it. */
  label: string;
  /** Of an input the fact it reads, of an output its name. */
  name: string;
  /** FEEL literals; empty: they cannot be listed. */
  choices: readonly string[];
}

/** One rule; cells are FEEL as the file has them. */
export interface GridRule {
  id: string;
  description: string;
  when: readonly string[];
  then: readonly string[];
}

/** A decision table as a plain grid. */
export interface Grid {
  id: string;
  name: string;
  hitPolicy: string;
  inputs: readonly GridColumn[];
  outputs: readonly GridColumn[];
  rules: readonly GridRule[];
}

/** The grid with another cell; columns count the inputs first, then the outputs. */
export function setCell(grid: Grid, ruleId: string, column: number, text: string): Grid {
  const inputs = grid.inputs.length;
  return withRule(grid, ruleId, (rule) =>
    column < inputs
      ? { ...rule, when: rule.when.with(column, text) }
      : { ...rule, then: rule.then.with(column - inputs, text) },
  );
}

export function setDescription(grid: Grid, ruleId: string, description: string): Grid {
  return withRule(grid, ruleId, (rule) => ({ ...rule, description }));
}

/** A rule that holds for everything and answers what can be chosen first; before the rule, or at the end (null). */
export function addRule(grid: Grid, beforeId: string | null): Grid {
  const rule: GridRule = {
    ...{ id: freeId(grid), description: '' },
    when: grid.inputs.map(() => ''),
    then: grid.outputs.map(({ choices }) => choices[0] ?? ''),
  };
  const at = beforeId === null ? grid.rules.length : indexOf(grid, beforeId);
  return { ...grid, rules: grid.rules.toSpliced(at, 0, rule) };
}

/** The same rule once more, right behind it. */
export function duplicateRule(grid: Grid, ruleId: string): Grid {
  const at = indexOf(grid, ruleId);
  const rule = grid.rules[at];
  if (rule === undefined) return grid;
  return { ...grid, rules: grid.rules.toSpliced(at + 1, 0, { ...rule, id: freeId(grid) }) };
}

export function removeRule(grid: Grid, ruleId: string): Grid {
  return { ...grid, rules: grid.rules.filter(({ id }) => id !== ruleId) };
}

/** The order decides: the first rule that holds answers. At either end nothing moves. */
export function moveRule(grid: Grid, ruleId: string, by: 1 | -1): Grid {
  const from = indexOf(grid, ruleId);
  const rule = grid.rules[from];
  const to = from + by;
  if (rule === undefined || to < 0 || to >= grid.rules.length) return grid;
  return { ...grid, rules: grid.rules.toSpliced(from, 1).toSpliced(to, 0, rule) };
}

function withRule(grid: Grid, ruleId: string, change: (rule: GridRule) => GridRule): Grid {
  return { ...grid, rules: grid.rules.map((rule) => (rule.id === ruleId ? change(rule) : rule)) };
}

function indexOf({ rules }: Grid, ruleId: string): number {
  return rules.findIndex(({ id }) => id === ruleId);
}

function freeId({ rules }: Grid): string {
  const taken = new Set(rules.map(({ id }) => id));
  let number = rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return `rule-${number}`;
}
