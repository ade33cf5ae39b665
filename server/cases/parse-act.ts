import type { z } from 'zod';
import { InputError } from '../domain/basics/errors.js';

/** What an act needs of the form's data; every fault at once. The form judged the data already, so unknown keys are let be. */
export function parseAct<T extends z.ZodType>(schema: T, data: unknown): z.infer<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map(({ path, message }) => ({
      pointer: path.map((step) => `/${String(step)}`).join(''),
      detail: message,
    })),
  );
}
