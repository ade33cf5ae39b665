import type { FormContext } from '../../../../server/domain/forms/form-schema.js';
import { evaluateFeel } from '../../form/evaluate-feel.js';

/** What the browser judges a form against: the same day and the same FEEL as the server. */
export const formContext = (today: string): FormContext => ({ today, evaluate: evaluateFeel });
