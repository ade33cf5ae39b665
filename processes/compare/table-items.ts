import type { ModdleElement } from 'bpmn-moddle';
import { wordOfValue, wordOfVariable } from '../element-templates/variable-words.js';
import { testInWords } from '../handbook/condition-words.js';
import { childrenOf } from '../package/moddle-tree.js';
import { decisionsOf } from '../package/parse-table.js';
import type { Item, Property } from './change.js';
import { propertiesOf } from './element-item.js';

/** A column of a decision table: what it asks or gives, by the variable behind it. */
export interface Column {
  id: string;
  label: string;
  variable: string;
}

/** A decision table with its cells in words. */
export interface TableItems {
  table: Item;
  columns: Item[];
  /** In their order, which decides: the first rule that holds counts. */
  rules: Item[];
}

const hitPolicies: Readonly<Record<string, string>> = {
  FIRST: '首条符合的规则',
  UNIQUE: '只能有一条规则符合',
  ANY: '符合的规则结论相同',
  PRIORITY: '结论优先者',
  COLLECT: '汇总所有符合的规则',
  'RULE ORDER': '按规则次序列出',
};

/** How a table finds its answer, as people say it; FIRST → 首条符合的规则. */
export const wordOfHitPolicy = (policy: string): string => hitPolicies[policy] ?? policy;

/** What can differ in a table of a DMN file; a decision that is no table has only its name. */
export function tableItems(decision: ModdleElement): TableItems {
  const logic = childrenOf(decision, 'decisionLogic')[0];
  const inputs = logic ? inputsOf(logic) : [];
  const outputs = logic ? outputsOf(logic) : [];
  const policy = logic && wordOfHitPolicy(textOf(logic['hitPolicy']) || 'UNIQUE');
  return {
    table: {
      ...{ id: String(decision.id), name: textOf(decision['name']), kind: '决策表' },
      properties: propertiesOf({ 取用方式: policy ?? null }, false),
    },
    columns: [...columnItems(inputs, '条件列'), ...columnItems(outputs, '结论列')],
    rules: (logic ? childrenOf(logic, 'rule') : []).map((rule, index) => ({
      ...{ id: String(rule.id), name: placeOfRule(index), kind: '规则', isNamedByOthers: true },
      properties: [
        ...cells(rule, 'inputEntry', inputs, testInWords),
        ...cells(rule, 'outputEntry', outputs, answerInWords),
        ...propertiesOf({ 理由: textOf(rule['description']) || null }, false),
      ],
    })),
  };
}

/** A rule by its place, from 0: 第1条. */
export const placeOfRule = (index: number): string => `第${index + 1}条`;

/** Every decision of a file. */
export const tablesOf = (file: ModdleElement): ModdleElement[] => decisionsOf(file);

/** The columns that ask. */
export const inputsOf = (logic: ModdleElement): Column[] =>
  childrenOf(logic, 'input').map((input) => {
    const variable = textOf(childrenOf(input, 'inputExpression')[0]?.['text']);
    return {
      id: String(input.id),
      label: textOf(input['label']) || wordOfVariable(variable),
      variable,
    };
  });

/** The columns that answer; what the diagram calls the answer stands before its fields. */
export const outputsOf = (logic: ModdleElement): Column[] =>
  childrenOf(logic, 'output').map((output) => {
    const name = textOf(output['name']);
    return {
      id: String(output.id),
      label: textOf(output['label']) || name,
      variable: `routing.${name}`,
    };
  });

/** What a rule answers in one column: a value by its word, anything else as it is written. */
export function answerInWords(variable: string, expression: string): string {
  const text = expression.trim();
  try {
    return wordOfValue(variable, JSON.parse(text) as string | boolean | null);
  } catch {
    return text;
  }
}

const columnItems = (columns: readonly Column[], kind: string): Item[] =>
  columns.map(({ id, label, variable }) => ({
    ...{ id, name: label, kind },
    properties: propertiesOf({ 变量: variable }, true),
  }));

/** The cells of a rule by the label of their column, compared as they are written. */
function cells(
  rule: ModdleElement,
  kind: 'inputEntry' | 'outputEntry',
  columns: readonly Column[],
  say: (variable: string, text: string) => string,
): Property[] {
  return childrenOf(rule, kind).flatMap((entry, index): Property[] => {
    const column = columns[index];
    if (column === undefined) return [];
    const text = textOf(entry['text']);
    const value = say(column.variable, text);
    return [{ id: column.id, name: column.label, value, key: text.trim(), isTechnical: false }];
  });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
