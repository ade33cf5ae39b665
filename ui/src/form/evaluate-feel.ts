import { evaluate } from 'feelin';

/** Evaluates a FEEL expression as the server does for forms; a variable that is missing counts as null. */
export const evaluateFeel = (expression: string, data: Record<string, unknown>): unknown =>
  evaluate(expression, data).value;
