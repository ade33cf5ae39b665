import { diff } from 'bpmn-js-differ';
import type { ModdleElement } from 'bpmn-moddle';
import type { PackageNames } from '../handbook/package-names.js';
import { subjectOf, type Change, type Item } from './change.js';
import { compareItems } from './compare-items.js';
import { diagramItems } from './diagram-items.js';

/**
 * Two versions of a diagram. Words come from our own walk over what has a meaning here; bpmn-js-differ tells what was only drawn
 * elsewhere, and names every element that differs in something the walk has no word for, so that no change is passed over.
 */
export function compareDiagrams(
  file: string,
  before: ModdleElement,
  after: ModdleElement,
  names: PackageNames,
): Change[] {
  const [old, now] = [diagramItems(file, before, names), diagramItems(file, after, names)];
  const told = compareItems(file, old, now);
  const known = new Set(told.map(({ elementId }) => elementId));
  const stayed = new Map(
    now.filter(({ id }) => old.some((item) => item.id === id)).map((item) => [item.id, item]),
  );
  const found = diff(before, after);
  return [
    ...told,
    ...restOf(file, Object.keys(found._changed), stayed, known),
    ...layoutOf(file, Object.keys(found._layoutChanged), stayed),
  ];
}

/** Elements that differ in what no property has a word for. */
const restOf = (
  file: string,
  ids: readonly string[],
  stayed: ReadonlyMap<string, Item>,
  known: ReadonlySet<string | null>,
): Change[] =>
  ids
    .flatMap((id) => stayed.get(id) ?? [])
    .filter(({ id }) => !known.has(id))
    .map((item) => ({
      ...subjectOf(file, item),
      ...{ kind: 'changed', property: '其他设置', isTechnical: true },
      ...{ before: null, after: null },
    }));

/** Elements of both versions that are drawn elsewhere. */
const layoutOf = (
  file: string,
  ids: readonly string[],
  stayed: ReadonlyMap<string, Item>,
): Change[] =>
  ids
    .flatMap((id) => stayed.get(id) ?? [])
    .map((item) => ({
      ...subjectOf(file, item),
      ...{ kind: 'layout', property: null, before: null, after: null, isTechnical: false },
    }));
