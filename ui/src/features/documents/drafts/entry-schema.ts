/** What a form needs of the JSON schema of entries: `title`, `description` and `control` stand in it as the drafting declared them. */
export interface EntryField {
  type?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  control?: string | undefined;
  enum?: readonly string[] | undefined;
  anyOf?: readonly EntryField[] | undefined;
  properties?: Record<string, EntryField> | undefined;
  required?: readonly string[] | undefined;
  items?: EntryField | undefined;
  maxLength?: number | undefined;
}

export type Control =
  'line' | 'prose' | 'date' | 'time' | 'money' | 'number' | 'choice' | 'yes-no' | 'lines' | 'rows';

/** A field without the `or nothing` around it, and whether it may stay empty. */
export function bareField(field: EntryField): { field: EntryField; isOptional: boolean } {
  const inner = field.anyOf?.find(({ type }) => type !== 'null');
  if (inner === undefined) return { field, isOptional: false };
  const { title, description, control } = field;
  return {
    isOptional: field.anyOf?.some(({ type }) => type === 'null') ?? false,
    field: {
      ...bareField(inner).field,
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(control === undefined ? {} : { control }),
    },
  };
}

/** The control a field is entered with: the declared one, else what its type asks for. */
export function controlOf(field: EntryField): Control {
  if (isControl(field.control)) return field.control;
  if (field.enum !== undefined) return 'choice';
  if (field.type === 'boolean') return 'yes-no';
  if (field.type === 'array') return field.items?.type === 'object' ? 'rows' : 'lines';
  return field.type === 'integer' || field.type === 'number' ? 'number' : 'line';
}

const controls: readonly string[] = [
  ...['line', 'prose', 'date', 'time', 'money', 'number', 'choice', 'yes-no', 'lines', 'rows'],
];

const isControl = (text: string | undefined): text is Control =>
  text !== undefined && controls.includes(text);

/** What was filled in so far, unjudged, by the names of the fields. */
export type Entered = Record<string, unknown>;
