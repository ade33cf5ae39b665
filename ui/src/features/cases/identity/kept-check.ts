import type { z } from 'zod';
import type { IdentityCheckView } from '../../../../../server/identity/api.js';

export type CheckAnswer = z.infer<typeof IdentityCheckView>;

/** An answer with the name and number it was given for; others typed since, it speaks of nobody. */
export interface KeptCheck {
  name: string;
  number: string;
  answer: CheckAnswer;
}
