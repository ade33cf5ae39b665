import { createHash } from 'node:crypto';

/** A form as a case keeps it: fixed by content, so a key once given always shows the same fields. */
export interface ReleasedForm {
  /** `<form id>@<version>`, the `formKey` of the released diagrams. */
  key: string;
  id: string;
  /** First 8 hex digits of the SHA-256 of the canonical JSON. */
  version: string;
  schema: Record<string, unknown>;
}

/** Names a form by what it contains; the order of keys and the white space of the file do not count. */
export function releaseForm(schema: Record<string, unknown>): ReleasedForm {
  const id = schema['id'];
  if (typeof id !== 'string' || id === '') throw new Error('a form needs an id');
  const version = createHash('sha256').update(canonicalJson(schema)).digest('hex').slice(0, 8);
  return { key: `${id}@${version}`, id, version, schema };
}

/** JSON with the keys of every object in order: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
