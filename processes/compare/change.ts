/**
 * `added` and `removed`: the subject itself; `changed`: one property of it; `moved`: another place in an order that matters (rules,
 * fields); `layout`: drawn elsewhere, nothing else.
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'layout';

/** One difference between two versions of a file, in words an official reads; a row of the table of changes. */
export interface Change {
  kind: ChangeKind;
  /** Path in the package. */
  file: string;
  /** The element, rule or field at hand; null when it is the file as a whole. */
  elementId: string | null;
  /** What changed, e.g. 分管副检察长审批, 第3条, 救助金额. */
  subject: string;
  /** What that is, e.g. 办理任务, 规则, 字段. */
  subjectKind: string;
  /** Which property, e.g. 期限; null for the subject as a whole. */
  property: string | null;
  before: string | null;
  after: string | null;
  /** Of no meaning to whoever does not know the engine: mappings, expressions, retries. */
  isTechnical: boolean;
}

/** A property of something as people read it. */
export interface Property {
  name: string;
  value: string;
  isTechnical: boolean;
  /** What it is, where its name may change or be that of another; else its name. */
  id?: string;
  /** What is compared in place of the words: an element that is renamed does not change those that refer to it. */
  key?: string;
  /** Said by the name of the item already: of one that is added or removed it is not said again. */
  isInName?: boolean;
}

/** What can be added, removed or changed in a file. */
export interface Item {
  id: string;
  name: string;
  kind: string;
  /** The name follows from others, so a different one is no change of this item. */
  isNamedByOthers?: boolean;
  properties: readonly Property[];
}

/** What the change of one item is said of. */
export type Subject = Pick<Change, 'file' | 'elementId' | 'subject' | 'subjectKind'>;

export const subjectOf = (file: string, { id, name, kind }: Item): Subject => ({
  ...{ file, elementId: id, subject: name, subjectKind: kind },
});

const ordinary = ({ properties }: Item): string | null =>
  properties
    .filter(({ isTechnical, isInName }) => !isTechnical && isInName !== true)
    .map(({ name, value }) => `${name}：${value}`)
    .join('；') || null;

/** Something that is only in the later version, with what is set of it. */
export const additionOf = (file: string, item: Item): Change => ({
  ...subjectOf(file, item),
  ...{ kind: 'added', property: null, before: null, after: ordinary(item), isTechnical: false },
});

/** Something that is only in the earlier version, with what was set of it. */
export const removalOf = (file: string, item: Item): Change => ({
  ...subjectOf(file, item),
  ...{ kind: 'removed', property: null, before: ordinary(item), after: null, isTechnical: false },
});
