import { evaluate } from 'feelin';
import { schemaOf } from '../model/contract-schema.js';
import { domainOf, type Literal } from '../model/variable-domain.js';
import type { LintFacts } from '../lint-facts.js';
import type { Fault, LintRule } from '../lint-rule.js';
import type { TableModel } from '../model/table-model.js';
import { ruleTester, type TableRule } from '../../evaluate-table.js';
import { law } from './sources.js';

/** What a table may answer with its policy: the first rule that holds, or the only one. */
const policies = ['FIRST', 'UNIQUE'];

/** Every combination of facts is decided by exactly one rule; a last rule without any condition is a net, and may catch nothing. */
export const tableComplete: LintRule = {
  name: 'table-complete',
  severity: 'error',
  legalBasis: law.fairness,
  check: ({ tables, facts }) =>
    tables.flatMap((table) => {
      const strange = [...inputFaults(table), ...answerFaults(table)];
      return strange.length > 0 ? strange : coverFaults(table, facts);
    }),
};

function inputFaults({ file, id, name, hitPolicy, inputs, columns }: TableModel): Fault[] {
  if (!policies.includes(hitPolicy)) {
    const message = `决策表“${name}”的命中策略是${hitPolicy}，引擎会给出几个结果。请改为“第一条”或者“唯一”`;
    return [{ file, elementId: id, message }];
  }
  return inputs.flatMap((input, index) => {
    if (domainOf(input) !== null && input.startsWith('facts.')) return [];
    const column = columns[index];
    const message = `决策表“${name}”的“${column?.label ?? ''}”读取“${input}”，它不是审批要素。请从审批要素里选择`;
    return [{ file, elementId: column?.id ?? id, message }];
  });
}

/** Outputs are constants of the contract: what is answered under the name of the table. */
function answerFaults({ file, id, name, rules, outputs }: TableModel): Fault[] {
  return rules.flatMap((rule, index) => {
    const values = outputs.map((output, at) => [output, evaluate(rule.then[at] ?? '', {}).value]);
    const answer: unknown = Object.fromEntries(values);
    if (schemaOf(id)?.safeParse(answer).success !== true) {
      const message = `决策表“${name}”第${index + 1}条的结果${JSON.stringify(answer)}不是流程认识的结果。请从可选的结果里选择`;
      return [{ file, elementId: rule.id, message }];
    }
    if (rule.reason !== '') return [];
    const message = `决策表“${name}”第${index + 1}条没有写明理由，案件里说不清为什么走这条路。请填写说明`;
    return [{ file, elementId: rule.id, message }];
  });
}

type Case = Map<string, Literal>;

function coverFaults(table: TableModel, facts: LintFacts): Fault[] {
  const holds = ruleTester();
  const net = table.rules.findIndex(({ when }) => when.every((test) => test.trim() === ''));
  const rules = net === -1 ? table.rules : table.rules.slice(0, net);
  const isFirst = table.hitPolicy === 'FIRST';
  let gap: Case | null = null;
  const pairs = new Map<string, { rule: TableRule; earlier: TableRule; at: Case }>();
  const alone = new Set<TableRule>();
  for (const at of everyCase(table.inputs)) {
    const values = [...at.values()];
    const hit = rules.filter((rule) => holds(rule, values));
    const [first, second] = hit;
    if (first) alone.add(first);
    else gap ??= at;
    if (first && second && !pairs.has(second.id)) {
      pairs.set(second.id, { rule: second, earlier: first, at });
    }
  }
  const told = [...pairs.values()].filter(({ rule }) => !isFirst || !alone.has(rule));
  return [
    ...(gap === null ? [] : [gapFault(table, facts, gap)]),
    ...told.map((pair) => overlapFault(table, facts, pair, isFirst)),
    ...idleFaults(table, rules, net, alone, told),
  ];
}

/** A rule that holds for no facts at all, and rules behind the net. */
function idleFaults(
  { file, name, rules: all }: TableModel,
  rules: readonly TableRule[],
  net: number,
  alone: ReadonlySet<TableRule>,
  told: readonly { rule: TableRule }[],
): Fault[] {
  const never = rules.filter((rule) => !alone.has(rule) && !told.some((one) => one.rule === rule));
  const behind = net === -1 ? [] : all.slice(net + 1);
  return [...never, ...behind].map((rule) => ({
    ...{ file, elementId: rule.id },
    message: `决策表“${name}”第${all.indexOf(rule) + 1}条永远轮不到。请删除，或者移到前面`,
  }));
}

function gapFault({ file, id, name, ...table }: TableModel, facts: LintFacts, at: Case): Fault {
  return {
    ...{ file, elementId: id },
    message: `决策表“${name}”没有覆盖所有情况，这样的案件没有审批路径。请补一条规则`,
    example: wordsOf(table, facts, at),
  };
}

function overlapFault(
  { file, name, ...table }: TableModel,
  facts: LintFacts,
  { rule, earlier, at }: { rule: TableRule; earlier: TableRule; at: Case },
  isFirst: boolean,
): Fault {
  const number = (one: TableRule): number => table.rules.indexOf(one) + 1;
  const message = isFirst
    ? `决策表“${name}”第${number(rule)}条被第${number(earlier)}条完全遮住，永远轮不到。请删除，或者移到前面`
    : `决策表“${name}”第${number(earlier)}条和第${number(rule)}条同时成立。请改条件，使每种情况只有一条成立`;
  return { file, elementId: rule.id, message, example: wordsOf(table, facts, at) };
}

/** A case in words: “审查意见为给予救助，金额档次为小额”. */
function wordsOf({ columns }: Pick<TableModel, 'columns'>, facts: LintFacts, at: Case): string {
  const parts = [...at.values()].map((value, index) => {
    const word = facts.words[String(value)] ?? String(value);
    return `${columns[index]?.label ?? ''}：${word}`;
  });
  return parts.join('，');
}

/** Every combination of the facts a table reads. */
function* everyCase(inputs: readonly string[], known: Case = new Map()): Generator<Case> {
  const [input, ...others] = inputs;
  if (input === undefined) {
    yield known;
    return;
  }
  for (const value of domainOf(input) ?? []) {
    yield* everyCase(others, new Map([...known, [input, value]]));
  }
}
