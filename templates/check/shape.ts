import { z } from 'zod';

/** What a value of the data is, as far as a template can use it. */
export type Shape =
  | { type: 'object'; fields: Record<string, Shape>; isNullable: boolean }
  | { type: 'list'; item: Shape; isNullable: boolean }
  | { type: 'choice'; options: readonly string[]; isNullable: boolean }
  | { type: Scalar; isNullable: boolean };

/** `money` is integer fen; `date` a calendar date; `time` a time of day; `flag` yes or no; `any` nothing is known of. */
export type Scalar = 'text' | 'date' | 'time' | 'number' | 'money' | 'flag' | 'any';

export type ShapeOf<Type extends Shape['type']> = Extract<Shape, { type: Type }>;

/** JSON schema as zod writes it, as far as documents use it. */
interface JsonSchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const shapes = new WeakMap<z.ZodType, ShapeOf<'object'>>();

/** The shape of the data of a kind of document. */
export function dataShape(schema: z.ZodType): ShapeOf<'object'> {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = shapeOf('', z.toJSONSchema(schema, { unrepresentable: 'any' }) as JsonSchema);
  if (shape.type !== 'object') throw new TypeError('the data of a document are an object');
  shapes.set(schema, shape);
  return shape;
}

function shapeOf(name: string, schema: JsonSchema): Shape {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return unionOf(name, choices);
  if (schema.properties) return objectOf(schema);
  if (schema.items) {
    return { type: 'list', item: shapeOf(name, schema.items), isNullable: false };
  }
  const options = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (options?.every((option) => typeof option === 'string')) {
    return { type: 'choice', options, isNullable: false };
  }
  return { type: scalarOf(name, schema), isNullable: false };
}

function objectOf({ properties = {}, required = [] }: JsonSchema): ShapeOf<'object'> {
  const fields = Object.entries(properties).map(([name, property]) => {
    const shape = shapeOf(name, property);
    return [name, required.includes(name) ? shape : { ...shape, isNullable: true }] as const;
  });
  return { type: 'object', fields: Object.fromEntries(fields), isNullable: false };
}

/** Amounts are fields whose name ends in Fen; times of day are the only texts with a pattern of hours. */
function scalarOf(name: string, { type, format, pattern }: JsonSchema): Scalar {
  if (type === 'boolean') return 'flag';
  if (type === 'integer' || type === 'number') return name.endsWith('Fen') ? 'money' : 'number';
  if (type !== 'string') return 'any';
  if (format === 'date') return 'date';
  return pattern?.startsWith('^([01]\\d|2[0-3]):') ? 'time' : 'text';
}

/** Null beside one shape makes it nullable; of several objects a field is sure only where each has it. */
function unionOf(name: string, schemas: readonly JsonSchema[]): Shape {
  const members = schemas.filter(({ type }) => type !== 'null').map((one) => shapeOf(name, one));
  const isNullable = members.length < schemas.length || members.some((one) => one.isNullable);
  const [first] = members;
  if (first && members.length === 1) return { ...first, isNullable };
  const objects = members.filter((one) => one.type === 'object');
  if (objects.length === members.length) return { ...mergeObjects(objects), isNullable };
  const options = members.flatMap((one) => (one.type === 'choice' ? one.options : []));
  if (options.length >= members.length) return { type: 'choice', options, isNullable };
  return { type: 'any', isNullable };
}

function mergeObjects(objects: readonly ShapeOf<'object'>[]): ShapeOf<'object'> {
  const names = [...new Set(objects.flatMap(({ fields }) => Object.keys(fields)))];
  const fields = names.map((name) => {
    const found = objects.flatMap(({ fields: own }) => own[name] ?? []);
    const [first = { type: 'any' as const, isNullable: true }] = found;
    const isSure = found.length === objects.length && found.every((one) => !one.isNullable);
    const merged = found.every(({ type }) => type === first.type) ? first : anything;
    return [name, { ...merged, isNullable: !isSure }] as const;
  });
  return { type: 'object', fields: Object.fromEntries(fields), isNullable: false };
}

const anything: Shape = { type: 'any', isNullable: true };
