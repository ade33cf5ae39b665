import type { DocumentKind } from '../define.js';
import { fieldName } from './field-names.js';
import { dataShape, type Shape } from './shape.js';

/** A field one can put into a template. */
export interface FieldEntry {
  /** From the root, e.g. `applicants`; below a list from its items. */
  path: string;
  /** In Chinese. */
  name: string;
  type: Shape['type'];
  isNullable: boolean;
  /** The words of a choice. */
  options: string[];
  /** What is written to print it where it stands. */
  snippet: string;
  /** Fields of the items of a list, or of an object. */
  fields: FieldEntry[];
}

/** Every field of a kind, in the order of its schema. */
export function listFields({ data }: DocumentKind): FieldEntry[] {
  return Object.entries(dataShape(data).fields).map(([name, shape]) => entryOf('', name, shape));
}

function entryOf(prefix: string, name: string, shape: Shape): FieldEntry {
  const path = `${prefix}${name}`;
  return {
    ...{ path, name: fieldName(name), type: shape.type, isNullable: shape.isNullable },
    options: shape.type === 'choice' ? [...shape.options] : [],
    snippet: snippetOf(path, shape),
    fields: fieldsOf(path, shape),
  };
}

function fieldsOf(path: string, shape: Shape): FieldEntry[] {
  if (shape.type === 'object') {
    return Object.entries(shape.fields).map(([name, one]) => entryOf(`${path}.`, name, one));
  }
  if (shape.type !== 'list' || shape.item.type !== 'object') return [];
  return Object.entries(shape.item.fields).map(([name, one]) => entryOf('', name, one));
}

/** Prints the value as its kind is printed, struck where it may be missing. */
function snippetOf(path: string, shape: Shape): string {
  if (shape.type === 'list') {
    return shape.item.type === 'object'
      ? `{{#each ${path}}}\n<p></p>\n{{/each}}`
      : `{{join ${path} "、"}}`;
  }
  if (shape.type === 'object') return `{{#with ${path}}}\n<p></p>\n{{/with}}`;
  if (shape.type === 'flag') return `{{#if ${path}}}\n<p></p>\n{{/if}}`;
  const helper = { date: 'date', money: 'amount', time: 'time' }[shape.type as string];
  const call = helper ? `${helper} ${path}` : path;
  if (!shape.isNullable) return `{{${call}}}`;
  return `{{strike ${helper ? `(${call})` : call}}}`;
}
