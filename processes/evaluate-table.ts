import type { ModdleElement } from 'bpmn-moddle';
import { evaluate, unaryTest } from 'feelin';
import { childrenOf } from './package/moddle-tree.js';
import { decisionsOf } from './package/parse-table.js';

/** One rule of a decision table; entries are FEEL. */
export interface TableRule {
  id: string;
  /** A test for each input; empty: any value. */
  when: string[];
  /** An expression for each output. */
  then: string[];
  reason: string;
}

export interface DecisionTable {
  id: string;
  hitPolicy: string;
  /** Expressions over the facts. */
  inputs: string[];
  outputs: string[];
  rules: TableRule[];
}

/** The one decision table of a parsed DMN file. */
export function readDecisionTable(file: ModdleElement): DecisionTable {
  const [decision] = decisionsOf(file);
  const logic = decision && childrenOf(decision, 'decisionLogic')[0];
  if (!logic) throw new Error('the file holds no decision table');
  return {
    id: String(decision.id),
    hitPolicy: String(logic['hitPolicy']),
    inputs: childrenOf(logic, 'input').flatMap((input) => textsOf(input, 'inputExpression')),
    outputs: childrenOf(logic, 'output').map(({ name }) => String(name)),
    rules: childrenOf(logic, 'rule').map((rule) => ({
      id: String(rule.id),
      when: textsOf(rule, 'inputEntry'),
      then: textsOf(rule, 'outputEntry'),
      reason: String((rule['description'] ?? '') as unknown),
    })),
  };
}

export interface TableAnswer {
  rule: TableRule;
  /** By name of the output. */
  outputs: Record<string, unknown>;
}

/** Two rules of a table that allows one hold for the same values: the engine stops with an incident. */
export class TwoRulesHold extends Error {
  constructor(
    readonly first: TableRule,
    readonly second: TableRule,
  ) {
    super(`${first.id} and ${second.id} both hold`);
  }
}

/**
 * A table evaluated as the engine does, without one: the answer of the first rule that holds (FIRST) or of the only one
 * (UNIQUE, else `TwoRulesHold`), null when none does.
 */
export function tableEvaluator(
  table: DecisionTable,
): (variables: Record<string, unknown>) => TableAnswer | null {
  const { hitPolicy } = table;
  if (hitPolicy !== 'FIRST' && hitPolicy !== 'UNIQUE') {
    throw new Error(`hit policy ${hitPolicy} is neither FIRST nor UNIQUE`);
  }
  const holds = ruleTester();
  const answers = new Map(table.rules.map((rule) => [rule, outputsOf(table, rule)]));
  return (variables) => {
    const values = table.inputs.map((input) => valueAt(input, variables));
    const rule = table.rules.find((one) => holds(one, values));
    const second =
      hitPolicy === 'UNIQUE' && table.rules.find((one) => one !== rule && holds(one, values));
    if (rule && second) throw new TwoRulesHold(rule, second);
    return rule === undefined ? null : { rule, outputs: answers.get(rule) ?? {} };
  };
}

/** Does a rule hold for the values of the inputs, in order? Tests that were seen before are not parsed again. */
export function ruleTester(): (rule: TableRule, values: readonly unknown[]) => boolean {
  const tested = new Map<string, boolean>();
  const holds = (test: string, value: unknown): boolean => {
    if (test.trim() === '') return true;
    const key = `${test} ${JSON.stringify(value)}`;
    const known = tested.get(key);
    if (known !== undefined) return known;
    const answer = unaryTest(test, { '?': value }).value === true;
    tested.set(key, answer);
    return answer;
  };
  return ({ when }, values) => when.every((test, index) => holds(test, values[index]));
}

function outputsOf(table: DecisionTable, { then }: TableRule): Record<string, unknown> {
  const outputs = table.outputs.map((name, index) => [name, evaluate(then[index] ?? '', {}).value]);
  return Object.fromEntries(outputs) as Record<string, unknown>;
}

/** An input reads one fact and nothing else, which the contract test holds it to. */
function valueAt(path: string, variables: Record<string, unknown>): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], variables);
}

function textsOf(owner: ModdleElement, kind: string): string[] {
  return childrenOf(owner, kind).map(({ text }) => String((text ?? '') as unknown));
}
