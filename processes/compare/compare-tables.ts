import type { ModdleElement } from 'bpmn-moddle';
import type { Change } from './change.js';
import { compareItems, compareOrder } from './compare-items.js';
import { placeOfRule, tableItems, tablesOf, type TableItems } from './table-items.js';

const none: Pick<TableItems, 'columns' | 'rules'> = { columns: [], rules: [] };

/** Two versions of a decision file: tables, columns, rules and their cells, and rules that stand elsewhere, since the first that holds counts. */
export function compareTables(file: string, before: ModdleElement, after: ModdleElement): Change[] {
  const [old, now] = [tablesOf(before).map(tableItems), tablesOf(after).map(tableItems)];
  const tables = compareItems(
    file,
    old.map(({ table }) => table),
    now.map(({ table }) => table),
  );
  const inside = now.flatMap(({ table, columns, rules }) => {
    const earlier = old.find((one) => one.table.id === table.id) ?? none;
    return [
      ...compareItems(file, earlier.columns, columns),
      ...compareItems(file, earlier.rules, rules),
      ...compareOrder(file, earlier.rules, rules, placeOfRule),
    ];
  });
  return [...tables, ...inside];
}
