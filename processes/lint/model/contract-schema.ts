import { Variable } from '../../contract.js';

/** The part of a zod schema the rules need. */
export interface Schema {
  safeParse: (value: unknown) => { success: boolean };
  shape?: Record<string, Schema>;
  element?: Schema;
}

/** The contract's schema of a dotted name, or null. */
export function schemaOf(name: string): Schema | null {
  const [root = '', ...fields] = name.split('.');
  let schema = (Variable as Record<string, unknown>)[root] as Schema | undefined;
  for (const field of fields) schema = (schema?.element ?? schema)?.shape?.[field];
  return schema ?? null;
}
