import { z } from 'zod';
import type { ValueField } from './mend-act.js';

/** The shape of a variable as a form asks for it; null: not a plain value, which nobody types. */
export function valueField(schema: z.ZodType): ValueField | null {
  const {
    type,
    anyOf,
    enum: options,
  } = z.toJSONSchema(schema) as {
    type?: string;
    enum?: string[];
    anyOf?: { type?: string; enum?: string[] }[];
  };
  if (anyOf !== undefined) {
    const plain = anyOf.find((one) => one.type !== 'null');
    const field = plain === undefined ? null : fieldOf(plain.type, plain.enum);
    return field === null
      ? null
      : { ...field, isNullable: anyOf.some((one) => one.type === 'null') };
  }
  return fieldOf(type, options);
}

function fieldOf(type: string | undefined, options: string[] | undefined): ValueField | null {
  if (options !== undefined) return { kind: 'choice', options, isNullable: false };
  if (type === 'integer') return { kind: 'integer', options: [], isNullable: false };
  if (type === 'boolean') return { kind: 'boolean', options: [], isNullable: false };
  return type === 'string' ? { kind: 'text', options: [], isNullable: false } : null;
}
