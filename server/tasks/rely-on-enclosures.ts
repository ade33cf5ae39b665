import type { EntityManager } from 'typeorm';
import { relyOnAttachments } from '../attachments/rely-on-attachments.js';
import { InputError, RuleError } from '../domain/basics/errors.js';
import { enclosuresOf } from '../domain/forms/form-attachments.js';
import type { FormSchema } from '../domain/forms/form-schema.js';

interface Given {
  form: FormSchema;
  /** Judged by the form. */
  data: Record<string, unknown>;
  caseId: string;
  now: Date;
}

/**
 * The files of a submitted form belong to it from now on: they are scans of this case, of the kind the form asks for, and not void; they can
 * no longer be taken back as if nobody had seen them. Refuses the form at the field that names another.
 */
export async function relyOnEnclosures(
  em: EntityManager,
  { form, data, caseId, now }: Given,
): Promise<void> {
  for (const { pointer, kind, ids } of enclosuresOf(form, data)) {
    await relyOnAttachments(em, { caseId, ids, kind, now }).catch((error: unknown) => {
      if (!(error instanceof RuleError)) throw error;
      throw new InputError([{ pointer, detail: error.message }], error.message);
    });
  }
}
