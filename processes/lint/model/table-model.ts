import type { ModdleElement } from 'bpmn-moddle';
import { readDecisionTable, type DecisionTable } from '../../evaluate-table.js';
import { childrenOf } from '../../package/moddle-tree.js';
import { decisionsOf } from '../../package/parse-table.js';

/** A decision table of a package, with what people call its columns. */
export interface TableModel extends DecisionTable {
  /** Path in the package. */
  file: string;
  name: string;
  /** Id and label of each input, in order. */
  columns: { id: string; label: string }[];
}

/** Reads the one table of a parsed DMN file; throws when there is none. */
export function readTable(file: string, tree: ModdleElement): TableModel {
  const table = readDecisionTable(tree);
  const [decision] = decisionsOf(tree);
  const logic = decision && childrenOf(decision, 'decisionLogic')[0];
  return {
    ...table,
    file,
    name: textOf(decision?.['name']),
    columns: (logic ? childrenOf(logic, 'input') : []).map(({ id, label }) => ({
      id: String(id),
      label: textOf(label),
    })),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
