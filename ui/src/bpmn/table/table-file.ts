import type { ModdleElement } from 'bpmn-moddle';
import { domainOf } from '../../../../processes/lint/model/variable-domain.js';
import { childrenOf } from '../../../../processes/package/moddle-tree.js';
import { decisionsOf, parseTable, writeTable } from '../../../../processes/package/parse-table.js';
import { literalOf, readCell } from './cell-values.js';
import type { Grid, GridColumn, GridRule } from './grid.js';

interface Maker {
  create(type: string, attributes: Record<string, unknown>): ModdleElement;
}

/** A DMN file that is edited as a grid. */
export interface TableFile {
  grid: Grid;
  /** The text of the file with these rules. Ids, layout and everything the grid does not show stay as they are. */
  write: (grid: Grid) => Promise<string>;
}

/** Opens a DMN file; throws when it cannot be read or holds no table. */
export async function openTable(name: string, xml: string): Promise<TableFile> {
  const tree = await parseTable(name, xml);
  const [decision] = decisionsOf(tree);
  const table = decision && childrenOf(decision, 'decisionLogic')[0];
  if (decision === undefined || table?.$type !== 'dmn:DecisionTable')
    throw new Error(`${name} holds no decision table`);
  const known = new Map(childrenOf(table, 'rule').map((rule) => [String(rule.id), rule]));
  return {
    grid: readGrid(decision, table),
    write: async (grid) => {
      table['rule'] = grid.rules.map((rule) => {
        const element = known.get(rule.id) ?? makeRule(table, rule);
        known.set(rule.id, element);
        return fillRule(element, rule);
      });
      return writeTable(tree);
    },
  };
}

function readGrid(decision: ModdleElement, table: ModdleElement): Grid {
  return {
    ...{ id: String(decision.id), name: textOf(decision['name']) },
    hitPolicy: textOf(table['hitPolicy']),
    inputs: childrenOf(table, 'input').map(inputColumn),
    outputs: childrenOf(table, 'output').map((output) => ({
      ...{ id: String(output.id), label: textOf(output['label']), name: textOf(output['name']) },
      choices: listedValues(output, 'outputValues'),
    })),
    rules: childrenOf(table, 'rule').map((rule) => ({
      ...{ id: String(rule.id), description: textOf(rule['description']) },
      when: childrenOf(rule, 'inputEntry').map(({ text }) => textOf(text)),
      then: childrenOf(rule, 'outputEntry').map(({ text }) => textOf(text)),
    })),
  };
}

/** What the program knows of a fact counts before what the file lists. */
function inputColumn(input: ModdleElement): GridColumn {
  const name = textOf(childrenOf(input, 'inputExpression')[0]?.['text']);
  const known = domainOf(name)?.map(literalOf);
  return {
    ...{ id: String(input.id), label: textOf(input['label']), name },
    choices: known ?? listedValues(input, 'inputValues'),
  };
}

function listedValues(column: ModdleElement, property: string): string[] {
  const cell = readCell(textOf(childrenOf(column, property)[0]?.['text']));
  return cell.kind === 'values' ? cell.values : [];
}

function makeRule(table: ModdleElement, { id, when, then }: GridRule): ModdleElement {
  const maker = table['$model'] as Maker;
  const rule = maker.create('dmn:DecisionRule', { id });
  const entries = (type: string, texts: readonly string[], kind: string) =>
    texts.map((text, i) => {
      const entry = maker.create(type, { id: `${id}-${kind}-${i + 1}`, text });
      entry['$parent'] = rule;
      return entry;
    });
  rule['inputEntry'] = entries('dmn:UnaryTests', when, 'when');
  rule['outputEntry'] = entries('dmn:LiteralExpression', then, 'then');
  rule['$parent'] = table;
  return rule;
}

function fillRule(element: ModdleElement, { description, when, then }: GridRule): ModdleElement {
  element['description'] = description === '' ? undefined : description;
  childrenOf(element, 'inputEntry').forEach((entry, i) => {
    entry['text'] = when[i] ?? '';
  });
  childrenOf(element, 'outputEntry').forEach((entry, i) => {
    entry['text'] = then[i] ?? '';
  });
  return element;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
