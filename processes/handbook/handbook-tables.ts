import type { ModdleElement } from 'bpmn-moddle';
import {
  answerInWords,
  inputsOf,
  outputsOf,
  wordOfHitPolicy,
  type Column,
} from '../compare/table-items.js';
import { childrenOf } from '../package/moddle-tree.js';
import { decisionsOf } from '../package/parse-table.js';
import { testInWords } from './condition-words.js';
import type { HandbookTable } from './handbook.js';

/** The decision tables of a file with every cell in words. */
export function handbookTables(file: string, tree: ModdleElement): HandbookTable[] {
  return decisionsOf(tree).flatMap((decision) => {
    const logic = childrenOf(decision, 'decisionLogic')[0];
    return logic === undefined ? [] : [tableOf(file, decision, logic)];
  });
}

function tableOf(file: string, decision: ModdleElement, logic: ModdleElement): HandbookTable {
  const [inputs, outputs] = [inputsOf(logic), outputsOf(logic)];
  return {
    ...{ id: String(decision.id), name: textOf(decision['name']), file },
    hitPolicy: wordOfHitPolicy(textOf(logic['hitPolicy']) || 'UNIQUE'),
    conditions: inputs.map(({ label }) => label),
    conclusions: outputs.map(({ label }) => label),
    rules: childrenOf(logic, 'rule').map((rule, index) => ({
      number: index + 1,
      when: cellsOf(rule, 'inputEntry', inputs, testInWords),
      then: cellsOf(rule, 'outputEntry', outputs, answerInWords),
      reason: textOf(rule['description']),
    })),
  };
}

const cellsOf = (
  rule: ModdleElement,
  kind: string,
  columns: readonly Column[],
  say: (variable: string, text: string) => string,
): string[] =>
  childrenOf(rule, kind).map(({ text }, index) =>
    say(columns[index]?.variable ?? '', textOf(text)),
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
