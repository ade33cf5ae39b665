import { z } from 'zod';
import type { FormSchema } from '../../../../server/domain/forms/form-component.js';

const Schema = z.looseObject({
  components: z.array(z.looseObject({ type: z.string() })),
});

/** The schema in a form file; null when it is none. */
export function readSchema(content: string): FormSchema | null {
  try {
    const json: unknown = JSON.parse(content);
    return Schema.safeParse(json).success ? (json as FormSchema) : null;
  } catch {
    return null;
  }
}
