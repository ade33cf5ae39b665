import { z } from 'zod';
import type { FormSchema } from '../../../../server/domain/forms/form-component.js';

const Schema = z.looseObject({
  components: z.array(z.looseObject({ type: z.string() })),
});

/** The schema in a form file; null when it is none. */
export function readSchema(content: string): FormSchema | null {
  try {
    const parsed = Schema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
