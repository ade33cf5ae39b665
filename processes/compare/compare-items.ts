import {
  additionOf,
  removalOf,
  subjectOf,
  type Change,
  type Item,
  type Property,
} from './change.js';

/** What was added, removed and changed among the items of a file, by their ids; in the order of the later version, removals last. */
export function compareItems(
  file: string,
  before: readonly Item[],
  after: readonly Item[],
): Change[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item) => {
      const old = earlier.get(item.id);
      return old === undefined ? [additionOf(file, item)] : propertyChanges(file, old, item);
    }),
    ...before.filter(({ id }) => !later.has(id)).map((item) => removalOf(file, item)),
  ];
}

/** One change a property whose value differs; a property one side does not have is null there. */
function propertyChanges(file: string, before: Item, after: Item): Change[] {
  const [old, now] = [before, after].map(
    (item) => new Map(allOf(item).map((property) => [property.id ?? property.name, property])),
  ) as [Map<string, Property>, Map<string, Property>];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): Change[] => {
    const [from, to] = [old.get(id), now.get(id)];
    if (keyOf(from) === keyOf(to)) return [];
    const shown = { before: from?.value ?? null, after: to?.value ?? null };
    const { name, isTechnical } = (to ?? from) as Property;
    return [{ ...subjectOf(file, after), ...shown, kind: 'changed', property: name, isTechnical }];
  });
}

/** An empty cell says what no cell says. */
const keyOf = (property?: Property): string => property?.key ?? property?.value ?? '';

/** Its name and what it is are properties, too. */
const allOf = ({ name, kind, isNamedByOthers, properties }: Item): Property[] => [
  ...(isNamedByOthers ? [] : [{ name: '名称', value: name, isTechnical: false }]),
  { name: '种类', value: kind, isTechnical: false },
  ...properties,
];

/**
 * Items that stand elsewhere among those of both versions: as few as explain the new order. `place` names a place in words, by its
 * index in each version.
 */
export function compareOrder(
  file: string,
  before: readonly Item[],
  after: readonly Item[],
  place: (index: number) => string,
): Change[] {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.filter(({ id }) => places.has(id));
  const stayed = longestRise(common.map(({ id }) => places.get(id) ?? 0));
  return common
    .filter(({ id }) => !stayed.has(places.get(id) ?? 0))
    .map((item) => ({
      ...subjectOf(file, item),
      ...{ kind: 'moved', property: '次序', isTechnical: false },
      before: place(places.get(item.id) ?? 0),
      after: place(after.indexOf(item)),
    }));
}

/** The values of the longest rising part of a list. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  for (const [index, value] of values.entries()) {
    const before = best
      .filter((run, place) => place < index && (run.at(-1) ?? -1) < value)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, value]);
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}
